import Diagnostics
import Testing

@Suite struct HandTypedNumberTests {
  @Test(arguments: [
    ("We hold 7 reports.", ["7 reports"]), ("All 1,234 town reports.", ["1,234 town reports"]),
    ("In 2014, reports came.", []), ("On 1 July 2014 a report came.", []),
    ("`7 = reports` reports.", []), ("It has 7 pages. Reports are many.", []),
    ("- 12 **icy** reports", ["12 icy reports"]), ("`all-reports 7` reports", []),
  ])
  func areFoundBesideTheirUnit(_ body: String, _ phrases: [String]) {
    let found = FixtureSite().withBody(body).make().diagnostics.all
      .filter { $0.id == "typed-number" }
      .map { String($0.message.drop { $0 != "'" }.dropFirst().prefix { $0 != "'" }) }
    #expect(found == phrases)
  }
}
