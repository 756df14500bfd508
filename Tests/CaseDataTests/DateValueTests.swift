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
    let date = try #require(Self.value(text))
    #expect(date.first == CalendarDay(iso: first))
    #expect(date.last == CalendarDay(iso: last))
  }

  @Test func everyPlausibleDateIsReadByTheTableAndBackFromItsWord() throws {
    let years = DateValue.plausibleYears
    var day = try #require(CalendarDay(year: years.lowerBound, month: 1, day: 1))
    while day.components.year <= years.upperBound {
      let date = DateValue(
        .day, year: day.components.year, month: day.components.month, day: day.components.day)
      #expect(Self.quickWord(day.iso) == date?.word)
      #expect(date.map { DateValue(word: $0.word) } == date)
      if day.components.day == 1 {
        let month = String(day.iso.dropLast(3))
        #expect(Self.quickWord(month) == Self.value(month)?.word)
        #expect(
          Self.quickWord(String(month.dropLast(3))) == Self.value(String(month.dropLast(3)))?.word)
      }
      day = CalendarDay(number: day.number + 1)
    }
    #expect(DateValue(word: 0) == .notRecorded)
    #expect(DateValue.notRecorded.word == 0)
  }

  @Test func theTableReadsNothingElse() {
    var random = SplitMix64(seed: 7)
    let start = Array("2014-03-08".utf8)
    for round in 0..<200_000 {
      var text = Array(start.prefix([4, 7, 10][round % 3]))
      for _ in 0...random.below(2) {
        let bytes = Array("0123456789-/: \t\0".utf8) + [0x2F, 0x3A, 0xB0, 0xFF]
        text[random.below(text.count)] = bytes[random.below(bytes.count)]
      }
      let wanted = text.withBlockText { DateValue($0, 0..<$0.count) }
        .flatMap {
          DateValue.plausibleYears.contains($0.first?.components.year ?? 0) ? $0.word : nil
        }
      #expect(Self.quickWord(text) == wanted, "round \(round): \(text)")
    }
    for text in [
      "", "2", "201", "20140308", "2014-3-8", "2014-03-088", "1899-12-31", "2101", "0000-00-00",
    ] {
      #expect(Self.quickWord(text) == nil, "\(text)")
    }
  }

  private static let firstDays = DayTable().firstDays

  private static func quickWord(_ text: String) -> UInt64? { quickWord(Array(text.utf8)) }

  private static func quickWord(_ text: [UInt8]) -> UInt64? {
    text.withBlockText { text in
      firstDays.withUnsafeBufferPointer { DayTable.word($0, text.raw, 0, text.count) }
    }
  }

  private static func value(_ text: String) -> DateValue? {
    Array(text.utf8).withBlockText { DateValue($0, 0..<$0.count) }
  }

  @Test func hasNoDaysWhenItIsNotRecorded() {
    #expect(DateValue.notRecorded.first == nil)
    #expect(DateValue.notRecorded.last == nil)
  }

  @Test func isEightBytes() {
    #expect(MemoryLayout<DateValue>.stride == 8)
  }
}
