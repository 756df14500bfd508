import Diagnostics
import Testing

@testable import Linting

@Suite struct UndefinedAbbreviationTests {
  private func places(_ text: String, language: String = "en") throws -> [String] {
    let glossary = try LintFixture.glossary("en: {abbreviations: {UN: United Nations}}")
    return LintFixture.places(
      UndefinedAbbreviation(glossary: glossary), in: text, language: language)
  }

  @Test func eachIsNamedOnce() throws {
    #expect(try places("The OAT and the OAT of NGOs.") == ["OAT", "NGOs."])
    #expect(try places("The OAT of UNAIDS.") == ["OAT", "UNAIDS."])
    #expect(try places("The EUR rate and HRC.") == ["EUR", "HRC."])
  }

  @Test(arguments: [
    "Opioid agonist therapy (OAT) works. OAT is there.", "OAT (opioid agonist therapy) works.",
    "The UN said so.", "Article XII.", "In `OAT`.", "PLEASE READ THIS FIRST NOW", "A and I.",
    "> [!LIMITS]\n> Nothing.", "A/HRC/38/1 and E/C.12/RUS/CO/6",
    "EUR 500, 500 USD and `= cases` GEL",
  ])
  func theseNeedNoWords(_ text: String) throws {
    #expect(try places(text) == [])
  }

  @Test func otherScripts() throws {
    #expect(try places("Это сказала ООН.", language: "ru") == ["ООН."])
    #expect(try places("Организация (ООН) сказала. ООН права.", language: "ru") == [])
  }
}
