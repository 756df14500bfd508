import CaseData
import Codebook
import Diagnostics
import Disclosure
import Query
import TestSupport
import Testing

@testable import Ledger

@Suite struct CertificateFileTests {
  /// Three, six and eleven cases of three countries, and the number of all by another name: there may
  /// be cases that it does not count.
  @Test func isWrittenALineForEachNumber() throws {
    let codebook = try Fixture.codebook()
    let schema = try #require(codebook.dataSet("cases"))
    var lines = ["id,country,kind,violation,also,date,age,note"]
    for (country, count) in [("ge", 3), ("by", 6), ("kz", 11)] {
      for number in 0..<count { lines.append("\(country)\(number),\(country),,theft,,2014-05,,x") }
    }
    let records = CaseFile.read(
      Array((lines.joined(separator: "\n") + "\n").utf8), as: schema, file: schema.file)
    let input = Gate.Input(
      datasets: [records.value], facts: [],
      policy: DisclosurePolicy(threshold: 5, zeros: .public))
    var plan = Plan()
    for text in [
      "cases where violation is theft and date is 2014", "cases where country is kz",
      "cases where country is by", "cases where country is ge",
    ] {
      let place = Place(file: "en/a.md", line: 1, column: 1)
      let outcome = Figure.parse(QueryText(text, at: place), codebook: codebook, subject: .none)
      plan.ask(try #require(outcome.value), threshold: 5)
    }
    let release = Gate.release(plan, input).value
    let printed = plan.figures.map {
      PrintedNumber(query: $0.query, value: release.value($0).value, file: "en/a.html")
    }
    let certificate = Gate.certificate(printed, plan, input)
    #expect(certificate.diagnostics.all == [])
    let text = String(decoding: CertificateFile(certificate.value).bytes, as: UTF8.self)
    #expect(
      text.split(separator: "\n", maxSplits: 1).last ?? "" == """
        "data_sets":[
        {"data_set":"cases",
        "records":[
        {"country":"by","date":"2014","violation":["theft"]},
        {"country":"ge","date":"2014","violation":["theft"]},
        {"country":"kz","date":"2014","violation":["theft"]},
        {"country":"by","date":"2014","violation":[]}
        ],
        "tables":[
        [[0,6],[1,3],[2,11]],
        [[3,5],[0,1],[1,8],[2,11]]
        ],
        "printed":[
        {"value":20,"where":{"date":"2014","violation":{"any_of":["theft"]}}},
        {"value":11,"where":{"country":["kz"]}},
        {"value":6,"where":{"country":["by"]}}
        ],
        "at_least_one":[
        {"country":["ge"]}
        ],
        "numbers":[
        {"counts":[{"country":["ge"]}],"high":1,"less":[],"low":0,"threshold":5}
        ]}
        ]}

        """)
  }
}
