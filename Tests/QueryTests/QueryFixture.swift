import Codebook
import Diagnostics
import LocatedYAML
import Query
import TestSupport
import Testing

/// The codebook that these tests ask.
enum Fixture {
  static let page = Place(file: "en/index.md", line: 12, column: 5)

  static let yaml = """
    lists:
      country: {codes: [by, ge, kz, ru]}
      answer: {codes: [yes, no, unknown]}
      violation: {groups: {physical: [assault, torture], other_kinds: [theft, threats]}}
    data:
      cases:
        file: c.csv
        unit: case
        columns:
          id: {type: key}
          country: {type: code, list: country}
          complaint: {type: code, list: answer}
          violation: {type: codes, list: violation}
          kind: {type: code, list: violation}
          date: {type: date}
          age: {type: integer}
          note: {type: text}
          also: {type: codes, list: violation}
      round-tables:
        file: r.csv
        unit: table
        sensitive: false
        columns:
          country: {type: code, list: country}
          topics: {type: codes, list: violation}
          held: {type: date}
          participants: {type: integer}
          spent: {type: money}
          title: {type: text}
    figures:
      documented: {query: cases where complaint is recorded, unit: report}
      complaint-share: {query: share of cases where complaint is yes}
      complaint-counts: {query: share of cases where complaint is yes, format: counts}
      here: {query: cases where country is this}
      budget: {query: sum of spent in round-tables, format: number}
    """

  static let facts = """
    total-budget: {value: 1500.00, unit: money, source: fiche, check: sum of spent in round-tables}
    people: {value: 103, unit: participant, source: fiche}
    """

  static func codebook(_ yaml: String = yaml, facts: String = facts) throws -> Codebook {
    let file = Place(file: "content/codebook.yml")
    let root = try #require(YAMLFile.parse(yaml, at: file).value)
    let stated = YAMLFile.parse(facts, at: Place(file: "content/facts.yml")).value
    let outcome = Codebook.parse(root, facts: stated)
    #expect(outcome.diagnostics.all == [])
    return outcome.value
  }

  static func figure(
    _ text: String, subject: Subject = .none, location: Testing.SourceLocation = #_sourceLocation
  ) throws -> Figure {
    let outcome = Figure.parse(
      QueryText(text, at: page), codebook: try codebook(), subject: subject)
    #expect(outcome.diagnostics.all == [], sourceLocation: location)
    return try #require(outcome.value, sourceLocation: location)
  }

  /// The filter of `SET where CONDITIONS`.
  static func filter(
    _ conditions: String, of set: String = "cases", subject: Subject = .none,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws -> Filter {
    let figure = try figure("\(set) where \(conditions)", subject: subject, location: location)
    guard case .number(let query) = figure.query else {
      Issue.record("\(conditions) is no number", sourceLocation: location)
      return .all
    }
    return query.filter
  }

  static func days(_ first: String, _ last: String) throws -> ClosedRange<CalendarDay> {
    try #require(CalendarDay(iso: first))...(try #require(CalendarDay(iso: last)))
  }

  /// Reads a block's YAML and compares all findings.
  static func block<Value>(
    _ marked: String, finds expected: [Expected] = [], subject: Subject = .none,
    location: Testing.SourceLocation = #_sourceLocation,
    read: (inout YAMLMapping, Codebook, Subject) -> Value
  ) throws -> Value {
    let text = MarkedText(marked)
    let root = try #require(YAMLFile.parse(text.text, at: page).value, sourceLocation: location)
    var mapping = YAMLMapping(root, as: "the table")
    let value = read(&mapping, try codebook(), subject)
    #expect(
      mapping.finish().sorted == expected.map { $0.diagnostic(in: text, from: page) }.sorted(),
      sourceLocation: location)
    return value
  }
}
