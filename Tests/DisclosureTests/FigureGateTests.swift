import Codebook
import Disclosure
import Query
import Testing

@Suite struct FigureGateTests {
  @Test(arguments: 0...12, [ZeroPolicy.public, .protected])
  func withholdsSmallCounts(count: Int, zeros: ZeroPolicy) throws {
    let site = try Fixture(cases: .records(count, ["country": "by"]))
    for threshold in [3, 5, 10] {
      let value = try site.value("cases", threshold: threshold, zeros: zeros)
      // The threshold of the site is five: a document can only raise it.
      let isSmall = count == 0 ? zeros == .protected : count < max(threshold, 5)
      #expect(value.isWithheld == isSmall, "threshold \(threshold)")
      #expect(value.value == (isSmall ? nil : count))
      #expect(value.whole == nil && !value.isShare)
    }
  }

  @Test func theStrictestDocumentDecidesForAll() throws {
    let site = try Fixture(
      cases: .records(7, ["country": "by"]) + .records(8, ["country": "ge"]))
    let (shared, other) = (
      try site.figure("cases where country is by"),
      try site.figure("cases where country is ge")
    )
    var plan = Plan()
    plan.ask(shared, threshold: 10)
    plan.ask(shared, threshold: 5)
    plan.ask(other, threshold: 5)
    let release = try site.release(plan)
    #expect(release.value(shared).isWithheld)
    #expect(release.value(other).value == 8)
  }

  @Test func aTableAndASentenceShareTheStrictestThreshold() throws {
    let site = try Fixture(
      cases: .records(7, ["country": "by"]) + .records(30, ["country": "ge"])
        + .records(40, ["country": "kz"]))
    let table = try site.table("{of: cases, rows: country}")
    let words = try site.figure("cases where country is not ge and country is one of by, ge")
    var plan = Plan()
    plan.ask(table, threshold: 5)
    plan.ask(words, threshold: 10)
    let release = try site.release(plan)
    #expect(release.value(words).isWithheld)
    // Forty can be told from 77 less thirty, so one of them goes with the seven.
    #expect(release.table(table)?.values == [[nil], [nil], [40]])
    #expect(release.table(table)?.total.value == 77)
  }

  @Test(arguments: [
    (0, 20, true), (1, 20, false), (4, 20, false), (5, 20, true), (15, 20, true), (16, 20, false),
    (19, 20, false), (20, 20, true), (3, 4, false), (0, 4, false), (0, 0, true), (5, 9, false),
  ])
  func withholdsASmallPartWholeOrRest(_ part: Int, _ whole: Int, _ isPublic: Bool) throws {
    let site = try Fixture(
      cases: .records(part, ["complaint": "yes"])
        + .records(whole - part, ["complaint": "no"]))
    let value = try site.value("share of cases where complaint is yes")
    #expect(value.isShare)
    #expect(value.value == (isPublic ? part : nil))
    #expect(value.whole == (isPublic ? whole : nil))
  }

  @Test func protectsTheZerosOfASharesToo() throws {
    let site = try Fixture(cases: .records(20, ["complaint": "no"]))
    let text = "share of cases where complaint is yes"
    #expect(try site.value(text).value == 0)
    #expect(try site.value(text, zeros: .protected).isWithheld)
    #expect(try site.value("share of cases where complaint is no", zeros: .protected).isWithheld)
  }

  @Test func countsNobodyWithoutConsent() throws {
    let site = try Fixture(
      cases: .records(9, ["country": "by"])
        + .records(6, ["country": "by", "consent": "internal"])
        + .records(5, ["country": "by", "consent": "none"])
        + .records(4, ["country": "by", "consent": ""]))
    #expect(try site.value("cases").value == 9)
    #expect(try site.value("cases where country is by").value == 9)
    #expect(try site.value("cases where consent is one of none, internal").value == 0)
    #expect(try site.value("cases where consent is missing").value == 0)
    #expect(try site.value("left out of cases").value == 15)
    #expect(try site.published("{of: cases, rows: consent}").values == [[0], [0], [9]])
  }

  @Test(arguments: [(0, 5, 0), (1, 5, nil), (4, 5, nil), (5, 5, 5), (7, 10, nil), (10, 10, 10)])
  func withholdsAFewThatAreLeftOut(_ count: Int, _ threshold: Int, _ printed: Int?) throws {
    let site = try Fixture(
      cases: .records(9, [:]) + .records(count, ["consent": "none"]))
    let value = try site.value("left out of cases", threshold: threshold)
    #expect(value.value == printed)
  }

  @Test func addsUpRegistersAndCountsTheirCodes() throws {
    let site = try Fixture(
      events: """
        by,theft|assault,2014-05-01,3,10.50,a
        by,theft,2014-06,,0.05,b
        ge,,,2,,c
        ,torture,2015,1,1,d
        """)
    #expect(try site.value("events").value == 4)
    #expect(try site.value("sum of people in events").value == 6)
    #expect(try site.value("sum of spent in events").value == 1155)
    #expect(try site.value("sum of people in events where country is kz").value == 0)
    #expect(try site.value("distinct country in events").value == 2)
    #expect(try site.value("distinct topics in events").value == 3)
    #expect(try site.value("distinct topics in events where country is by").value == 2)
    let share = try site.value("share of sum of people in events where country is by")
    #expect((share.value, share.whole) == (3, 6))
    #expect(try site.value("left out of events").value == 0)
    #expect(try site.value("events where topics is missing").value == 1)
    #expect(try site.value("events where topics is not theft").value == 2)
    #expect(try site.value("events where people in 2..3").value == 2)
    #expect(try site.value("events where people is not 3").value == 3)
    #expect(try site.value("events where spent is recorded").value == 3)
  }

  @Test func countsDatesThatSurelyLieInTheRange() throws {
    let dates = ["2014", "2014-03", "2014-03-31", "2014-04-01", "2013-12-31", ""]
    let site = try Fixture(events: dates.map { "by,,\($0),,,x" }.joined(separator: "\n"))
    #expect(try site.value("events where held is 2014").value == 4)
    #expect(try site.value("events where held is 2014-Q1").value == 2)
    #expect(try site.value("events where held is 2014-03").value == 2)
    #expect(try site.value("events where held in 2014-03-31..2014-04").value == 2)
    #expect(try site.value("events where held in ..2013").value == 1)
    #expect(try site.value("events where held is not 2014-Q1").value == 4)
    #expect(try site.value("events where held is missing").value == 1)
    #expect(try site.value("events where held is recorded").value == 5)
  }

  @Test func publishesNothingThatWasNotPlanned() throws {
    let site = try Fixture(cases: .records(20, [:]))
    let release = try site.release(Plan())
    #expect(release.value(try site.figure("cases")).isWithheld)
    #expect(release.table(try site.table("{of: cases, rows: country}")) == nil)
    #expect(release.register(try site.register("{data: events, columns: [title]}")) == nil)
  }

  @Test func saysWhatItRead() throws {
    let site = try Fixture(
      cases: .records(20, [:]) + .records(6, ["consent": "none"]))
    let release = try site.release(Plan(), threshold: 7)
    let records = try #require(release.records["cases"])
    #expect((records.read, records.columns) == (26, 6))
    #expect(records.leftOut.isWithheld)
    #expect(release.records["events"]?.leftOut.value == 0)
  }
}
