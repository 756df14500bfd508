import Diagnostics
import Foundation
import LocatedYAML
import TestSupport
import Testing

@testable import Localization

@Suite struct LocaleFileTests {
  private func parse(_ yaml: String) throws -> Outcome<LanguageRules?> {
    let file = SourceLocation(file: "content/locales/xx.yml", line: 1, column: 1)
    return LanguageRules.parse(try #require(YAMLFile.parse(yaml, at: file).value))
  }

  @Test(arguments: locales)
  func theProgramsOwnAreWhole(tag: String, _: String) throws {
    let outcome = try parse(Catalogue.localeFile(like: tag))
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.value != nil)
  }

  @Test func saysWhatIsWrong() throws {
    let text = Catalogue.localeFile(like: "ru")
      .replacing("one: \"v = 0 and", with: "one: \"v is 0 and")
      .replacing("few:", with: "fiew:")
      .replacing("[января, ", with: "[")
      .replacing("date: \"{d} ", with: "date: \"")
      .replacing("apostrophe:", with: "apostroph:")
      .replacing("month: \"{m} {y}", with: "month: \"{m} {y} {day")
    let found = try parse(text).diagnostics.sorted.map(\.description)
    #expect(
      found == [
        "content/locales/xx.yml:4:9: error: the condition of 'one' is not in the notation of CLDR; write "
          + "it as in 'n % 10 = 2..4 and n % 100 != 12..14' [invalid-plural-rule]",
        "content/locales/xx.yml:5:3: error: 'fiew' is no plural category with a condition; did you mean "
          + "'few'? [unknown-plural-category]",
        "content/locales/xx.yml:9:11: error: 'months' names 11, and there are 12; write them all "
          + "[wrong-length]",
        "content/locales/xx.yml:12:10: error: 'date' lacks '{d}'; add it [missing-placeholder]",
        "content/locales/xx.yml:13:11: error: 'month' has '{day\u{202F}г.', for which nothing is put in; "
          + "take it away [unknown-placeholder]",
        "content/locales/xx.yml:18:3: error: 'typography' of the locale file has no 'apostrophe'; add it "
          + "[missing-key]",
        "content/locales/xx.yml:19:3: error: 'typography' of the locale file has no key 'apostroph'; did "
          + "you mean 'apostrophe'? [unknown-key]",
      ])
  }

  @Test(arguments: [
    "n", "n =", "n = a", "n % = 1", "n % 0 = 1", "n = 3..2", "n = 1..2..3", "x = 1", "n = 1 and",
    "= 1",
    "n = 1 or or n = 2", "n == 1", "n % 10 % 5 = 1", "",
  ])
  func refusesWhatIsNoCondition(_ text: String) {
    #expect(PluralCondition(text) == nil)
  }

  @Test func readsTheNotationOfCLDR() throws {
    let condition = try #require(PluralCondition("n % 10 = 1,3..4 and n % 100 != 11..14 or n = 0"))
    for number in 0...300 as ClosedRange<UInt> {
      let last = number % 10
      let expected =
        (last == 1 || last == 3 || last == 4) && !(11...14).contains(number % 100) || number == 0
      #expect(condition.holds(number) == expected, "\(number)")
    }
    #expect(PluralCondition("v = 0")?.holds(5) == true)
    #expect(PluralCondition("v != 0")?.holds(5) == false)
  }

  /// Foundation has no rules of sorting here, so the words in `Sorted` are those of ICU 72's collators.
  @Test(arguments: locales)
  func sortsAsICUDoes(tag: String, _: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Sorted/\(tag).txt")
    let words = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isWhitespace)
      .map {
        String($0)
      }
    #expect(words.count > 900)
    let seed: UInt64 = 19
    var random = SeededGenerator(seed: seed)
    let sorted = LanguageFormat(tag).sorted(words.shuffled(using: &random)) { $0 }
    let differing = zip(sorted, words).first { $0 != $1 }
    #expect(differing == nil, "\(tag), seed \(seed)")
  }

  @Test func sortsCountriesAsReadersLookForThem() {
    let georgian = [
      "უკრაინა", "რუსეთი", "საქართველო", "ბელარუსი", "ყირგიზეთი", "მოლდოვა", "ყაზახეთი",
    ]
    #expect(
      LanguageFormat("ka").sorted(georgian) { $0 } == [
        "ბელარუსი", "მოლდოვა", "რუსეთი", "საქართველო", "უკრაინა", "ყაზახეთი", "ყირგიზეთი",
      ])
    #expect(
      LanguageFormat("ru").sorted(["ёж", "еда", "ель", "ёлка"]) { $0 } == [
        "еда", "ёж", "ёлка", "ель",
      ])
    #expect(
      LanguageFormat("en").sorted(["b", "Aa", "a", "1", "ä"]) { $0 }.prefix(3) == ["1", "a", "Aa"])
  }
}
