import Codebook
import Diagnostics
import TestSupport
import Testing

@testable import Ledger

/// A ledger that was changed by hand, or that the codebook no longer explains.
@Suite struct LedgerErrorTests {
  private static let advice =
    ": the codebook has to explain every number of an earlier edition; give it the name back, or "
    + "rename it here too [invalid-ledger]"

  private func findings(_ text: String) throws -> [String] {
    Ledger.parse(Array(text.utf8), file: "l.json", codebook: try Fixture.codebook())
      .diagnostics.sorted.map(\.description)
  }

  /// A ledger whose one record has another test, or another part.
  private func findings(replacing old: String, with new: String) throws -> [String] {
    let edition = Ledger.Edition(
      id: "1", date: "2026-11-24", cells: [try Fixture.record("cases where country is ge")])
    let text = String(decoding: Ledger.bytes([edition]), as: UTF8.self)
    #expect(text.contains(old))
    return try findings(text.replacing(old, with: new))
  }

  @Test(arguments: [
    (#""cases""#, #""case""#, "there is no data set 'case'; did you mean 'cases'?"),
    (
      #""country""#, #""county""#,
      "the data set 'cases' has no column 'county'; did you mean 'country'?"
    ),
    (#"["ge"]"#, #"["gee"]"#, "'gee' is not in the list 'country'; did you mean 'ge'?"),
    (#"["ge"]"#, #""2014""#, "the test of 'country' is none that a column of its type has"),
    (
      #"["ge"]"#, #"{"any_of":["ge"]}"#,
      "the test of 'country' is none that a column of its type has"
    ),
    (
      #"{"country":["ge"]}"#, #"{"date":"2014-02-30"}"#,
      "the test of 'date' is none that a column of its type has"
    ),
    (
      #"{"country":["ge"]}"#, #"{"age":{"from":5,"to":4}}"#,
      "the test of 'age' is none that a column of its type has"
    ),
    (#"{"country":["ge"]}"#, #"{"id":"recorded"}"#, "the column 'id' can't be asked for"),
    (
      #""count""#, #""sum""#,
      "'measure' is neither 'count' nor 'sum of' or 'distinct' with the name of a column"
    ),
    (
      #"["ge"]"#, #"{"any":[]}"#,
      "a test has one key of a few, not 'any'"
    ),
    (
      #""value":7"#, #""value":null"#,
      "'status' is 'published' where there is a 'value', else 'withheld'"
    ),
    (#""value":7"#, #""value":"x""#, "'value' holds a value of another kind than it should"),
    (#""zeros":"public""#, #""zeros":"hidden""#, "'zeros' is neither public nor protected"),
    (#""zeros":"#, #""zero":"#, "a number has no key 'zero'"),
    (#","status":"published""#, "", "there is no 'status' here"),
  ])
  func namesTheLine(_ old: String, _ new: String, _ message: String) throws {
    #expect(
      try findings(replacing: old, with: new) == ["l.json:5: error: \(message)\(Self.advice)"])
  }

  @Test func namesTheFileAloneWhereLinesSayNothing() throws {
    #expect(
      try findings(replacing: "{\"data_set\":\"cases\"", with: "{ \"data_set\":\"case\"") == [
        "l.json: error: there is no data set 'case'; did you mean 'cases'?\(Self.advice)"
      ])
  }

  @Test(arguments: ["", "{", "[]", "{\"editions\":[{}]}", "{\"editions\":{}}", "\u{0}"])
  func findsWhatIsNoLedger(_ text: String) throws {
    let findings = try findings(text)
    #expect(findings.count == 1)
    #expect(
      findings.allSatisfy {
        $0.hasPrefix("l.json: error: ")
          && $0.hasSuffix(
            "; take the file back from its history: only a release writes it [invalid-ledger]")
      })
  }

  @Test(arguments: [
    ("{\"id\":", "<<<<<<< HEAD\n{\"id\":", ":2"), ("\"value\":7", "\"value\":", ":5"),
    ("\n]}\n]}", "\n]}", ""),
  ])
  func namesTheLineThatNoReleaseWrote(_ old: String, _ new: String, _ line: String) throws {
    #expect(
      try findings(replacing: old, with: new) == [
        "l.json\(line): error: this is not valid JSON; take the file back "
          + "from its history: only a release writes it [invalid-ledger]"
      ])
  }

  @Test func refusesAnEditionThatStandsTwice() throws {
    let edition = Ledger.Edition(id: "1", date: "2026-11-24", cells: [])
    let text = String(decoding: Ledger.bytes([edition, edition]), as: UTF8.self)
    #expect(
      try findings(text) == [
        "l.json: error: the edition '1' stands twice; take one of them away [invalid-ledger]"
      ])
  }
}
