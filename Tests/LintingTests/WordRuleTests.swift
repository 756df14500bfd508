import Diagnostics
import Testing

@testable import Linting

@Suite struct WordRuleTests {
  private func avoided(_ text: String, language: String = "en") throws -> [String] {
    let glossary = try LintFixture.glossary(
      #"en: {avoid: [{term: "drug abuser*", use: "people who use drugs", why: "it blames"}]}"#,
      #"ru: {avoid: [{term: "наркоман*", use: "люди, употребляющие наркотики"}]}"#)
    return LintFixture.places(AvoidedTerm(glossary: glossary), in: text, language: language)
  }

  @Test func termsInAnyForm() throws {
    #expect(try avoided("The drug\nabusers said.") == ["drug"])
    #expect(try avoided("Drug Abuser, he said.") == ["Drug"])
    #expect(try avoided("Он назвал её наркоманкой.", language: "ru") == ["наркоманкой."])
    #expect(try avoided("The drug was `drug abuser`.") == [])
    #expect(
      try avoided("A drug-abuser and a drug‑abuser’s flat.") == ["drug-abuser", "drug‑abuser’s"])
  }

  @Test func theMessageSaysWhatToWrite() throws {
    let glossary = try LintFixture.glossary(
      "en: {avoid: [{term: junkie, use: person who uses drugs, why: it insults}]}")
    let found = AvoidedTerm(glossary: glossary).check(WordedText(LintFixture.text("A Junkie.")))
    #expect(
      found.map(\.description) == [
        "content/en/a.md:1:3: warning: the glossary advises against 'Junkie' (it insults); write "
          + "'person who uses drugs' [avoided-term]"
      ])
  }

  private func compared(_ text: String, language: String = "en") -> [String] {
    LintFixture.places(RawComparison(glossary: .empty), in: text, language: language)
  }

  @Test func trendsBesideCounts() {
    #expect(compared("An increase: `= cases where year is 2024`.") == ["increase:"])
    #expect(compared("Georgia is most affected with `97 = cases`.") == ["most"])
    #expect(compared("The highest number, `97 = cases`, fell.") == ["highest", "fell."])
    #expect(compared("```chart\nof: cases\ntitle: >\n  The\n  worst places\n```") == ["worst"])
    #expect(compared("Число выросло до `97 = cases`.", language: "ru") == ["выросло"])
    #expect(compared("```chart\nof: cases\ntitle: Worst places\n```") == ["Worst"])
  }

  @Test(arguments: [
    "An increase was feared.", "The share rose: `= share of cases where a is b`.",
    "There are `= cases`.", "```chart\nof: share of cases where a is b\ntitle: Most common\n```",
  ])
  func sharesAndPlainWordsAreFine(_ text: String) {
    #expect(compared(text) == [])
  }

  @Test func wordsOfPlaceCompareNothing() {
    #expect(compared("В таблице выше `= cases` случаев, ниже `= cases`.", language: "ru") == [])
  }
}
