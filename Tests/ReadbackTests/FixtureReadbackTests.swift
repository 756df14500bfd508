import Diagnostics
import Disclosure
import Query
import Testing

/// What is read of a site in two languages.
@Suite struct FixtureReadbackTests {
  @Test func isMadeWithoutFindings() {
    // But that nobody has marked its translations.
    #expect(Set(Fixture.made.diagnostics.all.map(\.id)) == ["unmarked-translation"])
  }

  @Test func isReadWithoutFindings() throws {
    let fixture = try #require(Fixture())
    #expect(fixture.findings == [])
  }

  @Test func showsWhatWasLetOut() throws {
    let fixture = try #require(Fixture())
    let expected = fixture.build.expected
    for number in fixture.read().value {
      let value = try #require(expected[number.query], "\(number)")
      #expect(number.value == value.value && number.whole == value.whole, "\(number)")
    }
  }

  @Test func saysTheSameInBothLanguages() throws {
    let numbers = try #require(Fixture()).read().value
    func places(_ language: String) -> [PrintedNumber] {
      numbers.filter { $0.file.hasPrefix(language) }.map {
        PrintedNumber(
          query: $0.query, value: $0.value, whole: $0.whole, file: String($0.file.dropFirst(2)))
      }
    }
    #expect(places("en") == places("ru"))
    #expect(places("en").count > 80)
  }

  /// What the page of charts is there for: each kind is drawn, and something of it is withheld.
  @Test func drawsEachKind() throws {
    let page = try #require(Fixture()).text("en/charts.html")
    for kind in ["column", "line", "parts", "bar", "target"] {
      #expect(page.contains("<svg class=\"\(kind)-chart\""), "\(kind)")
    }
    #expect(page.contains("<svg class=\"dot-plot\""))
    #expect(page.split(separator: "<svg class=\"bar-chart\"").count == 5)
    for place in ["<text class=\"value mark\"", "<td class=\"number withheld\">", "Not recorded"] {
      #expect(page.contains(place), "\(place)")
    }
    #expect(page.contains("class=\"heat-key\"") && page.contains("class=\"number heat-5\""))
  }
}
