import CaseData
import Codebook
import Diagnostics
import Disclosure
import LocatedYAML
import Query
import TestSupport
import Testing

/// A site with one sensitive data set, `cases`, and one public register, `events`.
struct Fixture {
  let codebook: Codebook
  let cases: Dataset
  let events: Dataset

  static let yaml = """
    lists:
      country: {codes: [by, ge, kz]}
      answer: {codes: [yes, no]}
      violation: {groups: {physical: [assault, torture], property: [theft, extortion]}}
      consent: {codes: [none, internal, aggregate]}
    data:
      cases:
        file: c.csv
        unit: case
        consent: {column: consent, least: aggregate}
        columns:
          country: {type: code, list: country}
          complaint: {type: code, list: answer}
          violation: {type: codes, list: violation}
          date: {type: date}
          age: {type: integer}
          consent: {type: code, list: consent}
      events:
        file: e.csv
        unit: event
        sensitive: false
        columns:
          country: {type: code, list: country}
          topics: {type: codes, list: violation}
          held: {type: date}
          people: {type: integer}
          spent: {type: money}
          title: {type: text}
    """

  /// Cases and events as CSV with the columns in the order of the codebook; consent is given
  /// where a record does not say otherwise.
  init(cases: [[String: String]] = [], events: String = "by,theft,2014,1,1.00,x\n") throws {
    let place = Place(file: "content/codebook.yml")
    let root = try #require(YAMLFile.parse(Self.yaml, at: place).value)
    let parsed = Codebook.parse(root, facts: nil)
    #expect(parsed.diagnostics.all == [])
    codebook = parsed.value
    let sets = (codebook.dataSet("cases"), codebook.dataSet("events"))
    let (casesSchema, eventsSchema) = (try #require(sets.0), try #require(sets.1))
    let names = casesSchema.columns.map(\.name)
    let lines = cases.map { record in
      names.map { record[$0] ?? ($0 == "consent" ? "aggregate" : "") }.joined(separator: ",")
    }
    self.cases = try Self.read(([names.joined(separator: ",")] + lines), as: casesSchema)
    let header = eventsSchema.columns.map(\.name).joined(separator: ",")
    self.events = try Self.read([header, events], as: eventsSchema)
  }

  private static func read(_ lines: [String], as schema: DataSetSchema) throws -> Dataset {
    let outcome = CaseFile.read(
      Array((lines.joined(separator: "\n") + "\n").utf8), as: schema, file: schema.file)
    // A set without records is an error of the content, and a good test of counting.
    #expect(outcome.diagnostics.all.filter { $0.id != "no-records" } == [])
    return outcome.value
  }

  func figure(_ text: String, location: Testing.SourceLocation = #_sourceLocation) throws -> Figure
  {
    let place = Place(file: "en/a.md", line: 1, column: 1)
    let outcome = Figure.parse(QueryText(text, at: place), codebook: codebook, subject: .none)
    #expect(outcome.diagnostics.all == [], sourceLocation: location)
    return try #require(outcome.value, sourceLocation: location)
  }

  func table(
    _ yaml: String, location: Testing.SourceLocation = #_sourceLocation
  ) throws -> TableQuery {
    let root = try #require(YAMLFile.parse(yaml, at: Place(file: "en/a.md")).value)
    var block = YAMLMapping(root, as: "the table")
    let table = TableQuery.parse(&block, codebook: codebook, subject: .none)
    #expect(block.finish().all == [], sourceLocation: location)
    return try #require(table, sourceLocation: location)
  }

  func register(_ yaml: String) throws -> RegisterQuery {
    let root = try #require(YAMLFile.parse(yaml, at: Place(file: "en/a.md")).value)
    var block = YAMLMapping(root, as: "the register")
    let register = RegisterQuery.parse(&block, codebook: codebook, subject: .none)
    #expect(block.finish().all == [])
    return try #require(register)
  }

  /// What goes into the gate.
  ///
  /// - Parameter impossible: what can't be, in the words of a filter's conditions.
  func input(
    facts: [StatedFact] = [], threshold: Int = 5, zeros: ZeroPolicy = .public,
    changes: ChangePolicy = .refuse, impossible: [String] = [], earlier: [EarlierCell] = []
  ) throws -> Gate.Input {
    Gate.Input(
      datasets: [cases, events], facts: facts,
      policy: DisclosurePolicy(threshold: threshold, zeros: zeros, changes: changes),
      impossible: try impossible.map {
        (try query("cases where \($0)"), Place(file: "codebook.yml", line: 7, column: 9))
      },
      earlier: earlier)
  }

  /// A count in the words of a sentence.
  func query(_ text: String) throws -> NumberQuery {
    guard case .number(let query) = try figure(text).query else {
      throw ExpectedACount()
    }
    return query
  }

  private struct ExpectedACount: Error {}

  func release(
    _ plan: Plan, facts: [StatedFact] = [], threshold: Int = 5, zeros: ZeroPolicy = .public
  ) throws -> Release {
    Gate.release(plan, try input(facts: facts, threshold: threshold, zeros: zeros)).value
  }

  /// The value of one figure, asked for alone.
  func value(
    _ text: String, threshold: Int = 5, zeros: ZeroPolicy = .public,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws -> PublishedValue {
    var plan = Plan()
    let figure = try figure(text, location: location)
    plan.ask(figure, threshold: threshold)
    return try release(plan, threshold: 5, zeros: zeros).value(figure)
  }

  /// One table, asked for alone.
  func published(
    _ yaml: String, threshold: Int = 5, zeros: ZeroPolicy = .public,
    location: Testing.SourceLocation = #_sourceLocation
  ) throws -> PublishedTable {
    var plan = Plan()
    let query = try table(yaml, location: location)
    plan.ask(query, threshold: threshold)
    return try #require(
      try release(plan, zeros: zeros).table(query), sourceLocation: location)
  }
}

extension Array where Element == [String: String] {
  /// The same record so many times.
  static func records(_ count: Int, _ record: [String: String]) -> Self {
    Array(repeating: record, count: count)
  }
}

extension PublishedTable {
  /// The values of the cells; `nil` is withheld.
  var values: [[Int?]] { cells.map { $0.map(\.value) } }
}
