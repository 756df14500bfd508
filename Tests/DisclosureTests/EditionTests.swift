import Codebook
import Diagnostics
import Disclosure
import Query
import TestSupport
import Testing

/// What earlier editions printed is printed for ever.
@Suite struct EditionTests {
  private func site(by: Int, ge: Int, kz: Int) throws -> Fixture {
    try Fixture(
      cases: .records(by, ["country": "by"]) + .records(ge, ["country": "ge"])
        + .records(kz, ["country": "kz"]))
  }

  private func plan(_ site: Fixture, _ texts: String...) throws -> Plan {
    var plan = Plan()
    for (index, text) in texts.enumerated() {
      plan.ask(
        try site.figure(text), threshold: 5, at: Place(file: "en/a.md", line: index + 1, column: 1))
    }
    return plan
  }

  private func earlier(_ site: Fixture, _ text: String, _ value: Int?) throws -> EarlierCell {
    EarlierCell(query: try site.query(text), less: nil, value: value, edition: "1")
  }

  @Test func theSameDataInOtherTablesGiveNothingAway() throws {
    // The first edition printed two countries; the second wants the total, and with it the third.
    let site = try site(by: 20, ge: 9, kz: 2)
    let plan = try plan(site, "cases", "cases where country is kz")
    let before = [
      try earlier(site, "cases where country is by", 20),
      try earlier(site, "cases where country is ge", 9),
    ]
    let total = try site.figure("cases")
    #expect(Gate.release(plan, try site.input()).value.value(total).value == 31)
    let second = Gate.release(plan, try site.input(earlier: before))
    #expect(second.diagnostics.all == [])
    #expect(second.value.value(total).isWithheld)
  }

  @Test func aSmallChangeIsRefusedWithItsPlace() throws {
    let site = try site(by: 22, ge: 9, kz: 7)
    let plan = try plan(site, "cases where country is by", "cases where country is ge")
    let before = [
      try earlier(site, "cases where country is by", 20),
      try earlier(site, "cases where country is ge", 9),
    ]
    let outcome = Gate.release(plan, try site.input(earlier: before))
    #expect(
      outcome.diagnostics.all == [
        .error(
          "changed-number",
          "'cases where country is by' was 20 in edition '1' and has changed by less than 5: beside "
            + "that edition it would show how few; wait for more changes, or set 'changes: withhold' "
            + "in site.yml", at: Place(file: "en/a.md", line: 1, column: 1))
      ])
  }

  @Test func aSmallChangeIsWithheldWhereTheSiteSaysSo() throws {
    let site = try site(by: 22, ge: 9, kz: 7)
    let plan = try plan(
      site, "cases", "cases where country is by", "cases where country is ge",
      "cases where country is kz")
    let before = [
      try earlier(site, "cases where country is by", 20),
      try earlier(site, "cases where country is ge", 9),
      try earlier(site, "cases where country is kz", 7),
    ]
    let input = try site.input(changes: .withhold, earlier: before)
    let outcome = Gate.release(plan, input)
    #expect(outcome.diagnostics.all == [])
    func value(_ text: String) throws -> Int? {
      outcome.value.value(try site.figure(text)).value
    }
    #expect(try value("cases where country is by") == nil)
    // The others are as they were: with the total the first could be worked out.
    #expect(try value("cases where country is ge") == 9)
    #expect(try value("cases") == nil)
  }

  @Test(arguments: [nil, 15, 22, 27])
  func largeChangesAndWhatWasWithheldAskForNothing(_ before: Int?) throws {
    let site = try site(by: 22, ge: 9, kz: 7)
    let plan = try plan(site, "cases where country is by")
    let outcome = Gate.release(
      plan,
      try site.input(earlier: [try earlier(site, "cases where country is by", before)]))
    #expect(outcome.diagnostics.all == [])
    #expect(outcome.value.value(try site.figure("cases where country is by")).value == 22)
  }

  @Test func anEditionThatAlreadyPrintedTheNewNumberIsEnough() throws {
    let site = try site(by: 22, ge: 9, kz: 7)
    let plan = try plan(site, "cases where country is by")
    let before = [
      try earlier(site, "cases where country is by", 20),
      try earlier(site, "cases where country is by", 22),
    ]
    #expect(Gate.release(plan, try site.input(earlier: before)).diagnostics.all == [])
  }

  @Test func whatEarlierEditionsGiveAwayIsAnError() throws {
    // A record was corrected: what the first edition printed now leaves one case for a country.
    let site = try site(by: 20, ge: 9, kz: 1)
    let plan = try plan(site, "cases where country is kz")
    let before = [
      try earlier(site, "cases", 30), try earlier(site, "cases where country is by", 20),
      try earlier(site, "cases where country is ge", 9),
      try earlier(site, "cases where country is missing", 0),
    ]
    let outcome = Gate.release(plan, try site.input(earlier: before))
    #expect(outcome.diagnostics.all.map(\.id) == ["unprotected-number"])
    #expect(
      outcome.diagnostics.all.first?.message.contains("'cases where country is kz'") == true)
    #expect(outcome.diagnostics.all.first?.location == Place(file: "en/a.md", line: 1, column: 1))
  }
}
