import Codebook
import Foundation
import Query
import TestSupport
import Testing

@testable import Ledger

/// What a record says is exactly what was counted.
@Suite struct RoundTripTests {
  @Test(arguments: ["cases", "events"])
  func readsBackTheFilterThatWasWritten(_ name: String) throws {
    let codebook = try Fixture.codebook()
    let schema = try #require(codebook.dataSet(name))
    for seed in UInt64(0)..<400 {
      var random = RandomFilter(seed: seed, schema: schema)
      let (filter, less) = (random.conditions(), random.conditions())
      let query = NumberQuery(dataSet: name, filter: Filter(filter))
      let part = seed % 3 == 0 ? NumberQuery(dataSet: name, filter: Filter(less)) : nil
      let record = CellRecord(
        query, less: part, value: seed % 2 == 0 ? nil : Int(seed), threshold: 5, zeros: .public,
        files: seed % 5 == 0 ? nil : ["en/a.html"], in: schema)
      let line = JSONText.line(record)
      let read = try JSONDecoder().decode(CellRecord.self, from: Data(line.utf8))
      #expect(read == record, "seed \(seed): \(line)")
      #expect(JSONText.line(read) == line, "seed \(seed)")
      let queries = try read.queries(codebook)
      #expect(queries.query == query, "seed \(seed): \(line)")
      #expect(queries.less == part, "seed \(seed): \(line)")
      // The same records asked for in another order are the same bytes.
      let other = NumberQuery(
        dataSet: name, filter: Filter(filter.shuffled(using: &random.generator)))
      let again = CellRecord(
        other, less: part, value: record.value, threshold: 5, zeros: .public, files: record.files,
        in: schema)
      #expect(JSONText.line(again) == line, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("cases", "{}"),
    ("cases where country is ge", #"{"country":["ge"]}"#),
    ("cases where country is not ge", #"{"country":["by","kz","ru","missing"]}"#),
    ("cases where country is ge and country is by", #"{"country":[]}"#),
    ("cases where violation is physical", #"{"violation":{"any_of":["assault","torture"]}}"#),
    ("cases where violation is not theft", #"{"violation":{"none_of":["theft"]}}"#),
    ("cases where violation is missing and violation is theft", #"{"violation":"never"}"#),
    (
      "cases where violation is theft and violation is threats",
      #"{"violation":{"all":[{"any_of":["theft"]},{"any_of":["threats"]}]}}"#
    ),
    ("cases where date is 2014-Q3", #"{"date":"2014-Q3"}"#),
    ("cases where date in 2014-01..2014-12", #"{"date":"2014"}"#),
    ("cases where date in 2014-03-08..2014-08", #"{"date":"2014-03-08..2014-08-31"}"#),
    ("cases where date in ..2014-08", #"{"date":"..2014-08-31"}"#),
    ("cases where date is not 2014", #"{"date":{"not":"2014"}}"#),
    ("cases where age in 5..20", #"{"age":{"from":5,"to":20}}"#),
    ("cases where age in 5..", #"{"age":{"from":5}}"#),
    ("cases where age is not 5", #"{"age":{"not":{"from":5,"to":5}}}"#),
    ("cases where age is recorded", #"{"age":"recorded"}"#),
    ("events where spent in 10.50..", #"{"spent":{"from":1050}}"#),
  ])
  func writesWhatTheCodebookExplains(_ text: String, _ json: String) throws {
    #expect(JSONText.line(try Fixture.record(text).filter) == json)
  }

  @Test func writesNumbersAndMeasures() throws {
    #expect(
      JSONText.line(try Fixture.record("cases where country is ge"))
        == #"{"data_set":"cases","measure":"count","status":"published","threshold":5,"#
        + #""value":7,"where":{"country":["ge"]},"zeros":"public"}"#)
    #expect(
      JSONText.line(
        try Fixture.record("cases", less: "cases where country is by", value: nil))
        == #"{"data_set":"cases","less":{"country":["by"]},"measure":"count","#
        + #""status":"withheld","threshold":5,"value":null,"where":{},"zeros":"public"}"#)
    #expect(
      JSONText.line(try Fixture.record("sum of people in events", threshold: nil))
        == #"{"data_set":"events","decimals":0,"measure":"sum of people","status":"published","#
        + #""threshold":null,"value":7,"where":{}}"#)
    #expect(try Fixture.record("sum of spent in events").decimals == 2)
    let codebook = try Fixture.codebook()
    for text in ["sum of spent in events", "distinct country in events", "cases"] {
      #expect(try Fixture.record(text).queries(codebook).query == Fixture.query(text))
    }
  }
}
