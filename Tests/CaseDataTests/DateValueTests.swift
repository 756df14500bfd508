import Codebook
import Testing

@testable import CaseData

@Suite struct DateValueTests {
  @Test(arguments: [
    ("2014", "2014-01-01", "2014-12-31"), ("2014-02", "2014-02-01", "2014-02-28"),
    ("2016-02", "2016-02-01", "2016-02-29"), ("2014-12", "2014-12-01", "2014-12-31"),
    ("2016-02-29", "2016-02-29", "2016-02-29"), ("0001-01-01", "0001-01-01", "0001-01-01"),
    ("9999", "9999-01-01", "9999-12-31"),
  ])
  func spansItsDays(text: String, first: String, last: String) throws {
    let bytes = Array(text.utf8)
    let value = DateValue(bytes.span, 0..<bytes.count)
    let date = try #require(value)
    #expect(date.first == CalendarDay(iso: first))
    #expect(date.last == CalendarDay(iso: last))
  }

  @Test func hasNoDaysWhenItIsNotRecorded() {
    #expect(DateValue.notRecorded.first == nil)
    #expect(DateValue.notRecorded.last == nil)
  }

  @Test func isEightBytes() {
    #expect(MemoryLayout<DateValue>.stride == 8)
  }
}
