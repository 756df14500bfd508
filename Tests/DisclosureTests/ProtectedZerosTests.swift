import Codebook
import Diagnostics
import Disclosure
import Query
import Testing

/// What random sites found where zeros are protected like small counts.
@Suite struct ProtectedZerosTests {
  private func release(_ site: Fixture, _ plan: Plan) -> (release: Release, findings: [String]) {
    let outcome = Gate.release(
      plan,
      Gate.Input(
        datasets: [site.cases, site.events], facts: [],
        policy: DisclosurePolicy(threshold: 5, zeros: .protected)))
    return (outcome.value, outcome.diagnostics.all.map(\.id))
  }

  /// A number of codes that a page withholds stands in no list of numbers either.
  @Test func listsNoNumberOfCodesThatIsWithheld() throws {
    let site = try Fixture(
      cases: .records(9, ["country": "by"]) + .records(9, ["country": "ge"]))
    let codes = try site.figure("distinct country in cases")
    var plan = Plan()
    plan.ask(codes, threshold: 5)
    let (release, findings) = release(site, plan)
    #expect(findings == [])
    #expect(release.value(codes).isWithheld)
    #expect(release.cells.map(\.value) == [nil])
  }

  /// Nobody knows that there is no case of a year after the last, so it can't be told from two
  /// numbers that are equal.
  @Test(arguments: ["2016", "2016-Q2", "2016-03-08..2016-05", "2012-02-29"])
  func protectsTheZeroOfATimeBeyondTheData(_ time: String) throws {
    let site = try Fixture(cases: .records(20, ["date": "2014-05"]) + .records(9, [:]))
    let range = time.contains("..") ? "in \(time)" : "is \(time)"
    let others = time.contains("..") ? nil : try site.figure("cases where date is not \(time)")
    let all = try site.figure("cases")
    var plan = Plan()
    for text in ["cases where date \(range)"] { plan.ask(try site.figure(text), threshold: 5) }
    plan.ask(all, threshold: 5)
    if let others { plan.ask(others, threshold: 5) }
    let (release, findings) = release(site, plan)
    #expect(findings == [])
    #expect(release.value(all).value == 29)
    if let others { #expect(release.value(others).isWithheld) }
  }

  /// "Property and theft" and "theft" are one number in two ways; their difference is no secret.
  @Test func knowsWhatIsZeroWhateverTheRecordsAre() throws {
    let site = try Fixture(
      cases: .records(30, ["violation": "theft"]) + .records(20, ["violation": "extortion"])
        + .records(20, ["violation": "assault"]))
    let table = try site.table(
      "{of: share of cases where violation is not theft, rows: violation by group}")
    var plan = Plan()
    plan.ask(table, threshold: 5)
    let (release, findings) = release(site, plan)
    #expect(findings == [])
    #expect(release.table(table)?.total.value == 40)
  }

  /// A site that has no consent yet.
  @Test func protectsWhereThereIsNoRecord() throws {
    let site = try Fixture(cases: .records(9, ["consent": "none"]))
    let figures = try ["cases", "cases where age in 18..24 and date is not 2014"].map {
      try site.figure($0)
    }
    var plan = Plan()
    for figure in figures { plan.ask(figure, threshold: 5) }
    let (release, findings) = release(site, plan)
    #expect(findings == [])
    for figure in figures { #expect(release.value(figure).isWithheld) }
  }
}
