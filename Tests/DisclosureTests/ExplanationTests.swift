import CaseData
import Codebook
import Diagnostics
import Disclosure
import Query
import TestSupport
import Testing

/// What an author is told about numbers, and that it is never a number that is withheld.
@Suite struct ExplanationTests {
  /// 6 + 63 + 94: the six are small for a document that asks for ten.
  private let site: Fixture
  private let table: TableQuery
  private var plan = Plan()
  private let strict = Place(file: "en/strict.md", line: 7, column: 1)

  init() throws {
    site = try Fixture(
      cases: .records(6, ["country": "by"]) + .records(63, ["country": "ge"])
        + .records(94, ["country": "kz"]))
    table = try site.table("{of: cases, rows: country}")
    plan.ask(table, threshold: 5, at: Place(file: "en/a.md", line: 3, column: 1))
  }

  @Test func saysWhyANumberIsShown() throws {
    let number = try explain("cases where country is ge", plan)
    #expect(number.isAsked && !number.isWithheld && number.value?.value == 63)
    guard case .large(threshold: 5) = number.parts[0].reason else {
      Issue.record("\(number.parts[0].reason)")
      return
    }
    #expect(number.parts[0].locations.map(\.description) == ["en/a.md:3:1"])
    #expect(number.records?.read == 163)
  }

  @Test func namesTheDocumentThatRaisesTheThreshold() throws {
    var plan = plan
    plan.ask(try site.figure("cases where country is by"), threshold: 10, at: strict)
    let number = try explain("cases where country is by", plan)
    guard case .small(threshold: 10, let raisedBy) = number.parts[0].reason else {
      Issue.record("\(number.parts[0].reason)")
      return
    }
    #expect(raisedBy == strict && number.value == nil && number.isWithheld)
  }

  @Test func namesTheNumberForWhoseSakeAnotherIsWithheld() throws {
    var plan = plan
    plan.ask(try site.figure("cases where country is by"), threshold: 10, at: strict)
    let number = try explain("cases where country is ge", plan)
    guard case .sake(let other, let places) = number.parts[0].reason else {
      Issue.record("\(number.parts[0].reason)")
      return
    }
    #expect(other.added.map { $0.text(in: site.codebook) } == ["cases where country is by"])
    #expect(other.taken == [] && places.contains(strict))
  }

  @Test func findsWhatWinsTheMostBack() throws {
    var plan = plan
    plan.ask(try site.figure("cases where country is by"), threshold: 10, at: strict)
    let query = try site.figure("cases where country is ge").query
    let changes = Gate.explain([query], plan, input).changes
    #expect(changes.first?.locations == [strict] && changes.first?.gain == 2)
    #expect(changes.first?.isTable == false && changes.first?.threshold == nil)
    #expect(Gate.explain([query], plan, input).changes == changes)
    #expect(Gate.explain([query], plan, input, trialCount: 0).changes == [])
  }

  @Test func coarsensATable() throws {
    let site = try Fixture(
      cases: .records(2, ["violation": "assault"]) + .records(30, ["violation": "torture"])
        + .records(40, ["violation": "theft"]) + .records(20, ["violation": "extortion"]))
    var plan = Plan()
    plan.ask(
      try site.table("{of: cases, rows: violation, columns: country}"), threshold: 5, at: strict)
    plan.ask(try site.figure("cases where violation is assault"), threshold: 5)
    let query = try site.figure("cases where violation is assault").query
    let lines = Gate.explain([query], plan, input(site)).changes.map(\.line)
    #expect(lines.allSatisfy { $0 == nil || $0 == "rows: violation by group" })
  }

  @Test func saysWhatWouldBeOfANumberThatNoPageAsksFor() throws {
    let shown = try explain("cases where violation is missing", plan)
    #expect(!shown.isAsked && !shown.isWithheld && shown.value == nil)
    var plan = plan
    plan.ask(try site.figure("cases where country is kz"), threshold: 5)
    let known = try explain(
      "cases where country is not by and country is not ge and country is recorded", plan)
    #expect(known.isAsked && known.value?.value == 94)
  }

  @Test func namesTheEditionSinceWhichANumberHasChangedByLittle() throws {
    let question = try site.query("cases where country is ge")
    let before = EarlierCell(query: question, less: nil, value: 61, edition: "7")
    let input = try site.input(changes: .withhold, earlier: [before])
    let number = Gate.explain([.number(question)], plan, input).numbers[0]
    guard case .changed(edition: "7") = number.parts[0].reason else {
      Issue.record("\(number.parts[0].reason)")
      return
    }
    #expect(number.isWithheld && number.value == nil)
  }

  @Test func explainsAShareByItsCounts() throws {
    let site = try Fixture(
      cases: .records(97, ["complaint": "yes"]) + .records(3, ["complaint": "no"]))
    var plan = Plan()
    let figure = try site.figure("share of cases where complaint is yes")
    plan.ask(figure, threshold: 5, at: strict)
    let number = Gate.explain([figure.query], plan, input(site)).numbers[0]
    #expect(number.isWithheld && number.value == nil)
    #expect(number.parts.map(\.role) == [.numerator, .denominator, .rest])
    #expect(number.parts.last?.reason.isWithheld == true)
  }

  /// Whatever is withheld, its count is nowhere in what is said.
  @Test(arguments: [13, 17, 19, 23]) func holdsNoWithheldCount(_ small: Int) throws {
    let site = try Fixture(
      cases: .records(small, ["country": "by", "complaint": "yes"])
        + .records(67, ["country": "ge", "complaint": "yes"])
        + .records(71, ["country": "kz", "complaint": "no"]))
    let counts = [138 + small, small, 67, 71]
    var plan = Plan()
    let table = try site.table("{of: cases, rows: country, columns: complaint}")
    plan.ask(table, threshold: 29, at: strict)
    let queries = ([nil] + (0..<3).map(Category.code)).map { table.figure($0, nil) }
    let explained = Gate.explain(queries, plan, input(site))
    let numbers = Integers.all(in: explained)
    for (count, number) in zip(counts, explained.numbers) {
      #expect(numbers.contains(count) == !number.isWithheld, "\(count)")
    }
    #expect(explained.numbers.map(\.isWithheld).filter(\.self).count == 2)
  }

  private func explain(_ text: String, _ plan: Plan) throws -> Explanation.Number {
    try #require(Gate.explain([site.figure(text).query], plan, input).numbers.first)
  }

  private var input: Gate.Input { input(site) }

  private func input(_ site: Fixture) -> Gate.Input {
    Gate.Input(
      datasets: [site.cases, site.events], facts: [],
      policy: DisclosurePolicy(threshold: 5, zeros: .public))
  }
}

/// The whole numbers of a value, but for those that say what is asked.
private enum Integers {
  static func all(in value: Any) -> Set<Int> {
    if let number = value as? Int { return [number] }
    if value is NumberQuery || value is FigureQuery || value is Place { return [] }
    return Mirror(reflecting: value).children.reduce(into: []) { $0.formUnion(all(in: $1.value)) }
  }
}
