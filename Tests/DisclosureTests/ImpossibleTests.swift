import Codebook
import Diagnostics
import Disclosure
import TestSupport
import Testing

/// What the codebook says can't be is known to everybody.
@Suite struct ImpossibleTests {
  private let impossible = "complaint is yes and country is ge"

  private func plan(_ site: Fixture) throws -> Plan {
    var plan = Plan()
    for text in ["cases where country is by", "cases where complaint is yes"] {
      plan.ask(try site.figure(text), threshold: 5)
    }
    plan.ask(
      try site.table("{of: cases, where: complaint is yes, rows: country}"), threshold: 5)
    return plan
  }

  @Test func aZeroThatEverybodyKnowsHidesNothingElse() throws {
    let site = try Fixture(
      cases: .records(20, ["country": "by", "complaint": "yes"])
        + .records(7, ["country": "kz", "complaint": "yes"])
        + .records(9, ["country": "ge", "complaint": "no"]))
    let query = try site.table("{of: cases, where: complaint is yes, rows: country}")
    func values(_ impossible: [String]) throws -> [[Int?]] {
      let input = try site.input(zeros: .protected, impossible: impossible)
      let outcome = Gate.release(try plan(site), input)
      #expect(outcome.diagnostics.all == [])
      return try #require(outcome.value.table(query)).values
    }
    // Zeros are protected: two are hidden, and a third number so that they have room.
    #expect(try values([]) == [[20], [nil], [nil], [nil]])
    #expect(
      try values([impossible, "complaint is yes and country is missing"])
        == [[20], [0], [7], [0]])
  }

  @Test func recordsThatCannotBeAreFound() throws {
    let site = try Fixture(cases: .records(20, ["country": "ge", "complaint": "yes"]))
    let outcome = Gate.release(try plan(site), try site.input(impossible: [impossible]))
    #expect(
      outcome.diagnostics.all.first
        == .error(
          "impossible-record",
          "'cases where country is ge and complaint is yes' can't be, the codebook says, and there "
            + "are such records; correct them, or take this out",
          at: Place(file: "codebook.yml", line: 7, column: 9)))
  }
}
