import CaseData
import Codebook
import Diagnostics
import Disclosure
import LocatedYAML
import Query
import Testing

@Suite struct RegisterGateTests {
  private let rows = """
    by,theft|assault,2014-05-01,3,10.50,a
    ge,,2014-06,,0.05,b
    kz,torture,2015,0,,"c, d"
    ,,,,,
    """

  @Test func listsEveryTypeOfValue() throws {
    let site = try Fixture(events: rows)
    let query = try site.register(
      "{data: events, columns: [title, country, topics, held, people, spent], total: [people, spent]}"
    )
    var plan = Plan()
    plan.ask(query)
    plan.ask(query)
    #expect(plan.registers == [query])
    let register = try #require(try site.release(plan).register(query))
    let day = try #require(CalendarDay(iso: "2014-05-01"))
    let month = try #require(Period(code: "2014-06"))
    let year = try #require(Period(code: "2015"))
    #expect(
      register.rows == [
        [.text("a"), .code(0), .codes([0, 2]), .day(day), .integer(3), .money(1050)],
        [.text("b"), .code(1), .missing, .period(month), .missing, .money(5)],
        [.text("c, d"), .code(2), .codes([1]), .period(year), .integer(0), .missing],
        [.missing, .missing, .missing, .missing, .missing, .missing],
      ])
    #expect(register.totals == [nil, nil, nil, nil, .integer(3), .money(1055)])
    #expect(
      register.columns.map(\.name) == ["title", "country", "topics", "held", "people", "spent"])
    #expect(register.schema.name == "events")
  }

  @Test func listsWhatPasses() throws {
    let site = try Fixture(events: rows)
    let query = try site.register(
      "{data: events, where: country is not ge, columns: [title, people], total: [people]}")
    var plan = Plan()
    plan.ask(query)
    let register = try #require(try site.release(plan).register(query))
    #expect(register.rows.map { $0[0] } == [.text("a"), .text("c, d"), .missing])
    #expect(register.totals == [nil, .integer(3)])
  }

  @Test func neverListsASensitiveDataSet() throws {
    let site = try Fixture(events: rows)
    let query = try site.register("{data: events, columns: [country]}")
    let open = site.events.schema
    // The query was made when the set was public; the data say that it is not.
    let schema = DataSetSchema(
      name: open.name, file: open.file, unit: open.unit, isSensitive: true, columns: open.columns,
      location: open.location)
    let header = open.columns.map(\.name).joined(separator: ",")
    let sensitive = CaseFile.read(Array("\(header)\n\(rows)\n".utf8), as: schema, file: "e.csv")
    var plan = Plan()
    plan.ask(query)
    func release(_ dataset: Dataset) -> Release {
      Gate.release(
        plan,
        Gate.Input(
          datasets: [dataset], facts: [], policy: DisclosurePolicy(threshold: 5, zeros: .public))
      ).value
    }
    #expect(release(site.events).register(query) != nil)
    #expect(release(sensitive.value).register(query) == nil)
  }
}
