import Codebook
import Diagnostics
import Testing

@testable import CaseData

/// Random tables, written in every way that CSV allows, read back equal.
@Suite struct RoundTripTests {
  static let columns = [
    Fixture.id, Fixture.place, Fixture.acts, Fixture.date, Fixture.people, Fixture.spent,
    Fixture.note, Fixture.level,
  ]

  @Test func readsBackWhatWasWritten() {
    for seed in UInt64(1)...400 {
      var random = SplitMix64(seed: seed)
      let table = RandomTable(&random)
      let bytes = table.write(&random)
      let schema = Fixture.schema(
        Self.columns[0], Self.columns[1], Self.columns[2], Self.columns[3], Self.columns[4],
        Self.columns[5], Self.columns[6], Self.columns[7], isSensitive: false,
        encoding: table.encoding)
      let read = CaseFile.read(bytes, as: schema, file: Fixture.file)
      let errors = read.diagnostics.all.filter { $0.id != "unknown-column" }
      #expect(errors == [], "seed \(seed)")
      #expect(read.value.count == table.rows.count, "seed \(seed)")
      let values = Self.columns.indices.map { read.value.values($0) }
      #expect(values == table.values, "seed \(seed)")
    }
  }
}

/// A table with the text of its cells and the values that they stand for.
struct RandomTable {
  let encoding: TextEncoding
  private(set) var rows: [[String]] = []
  private(set) var values: [ColumnValues] = []

  init(_ random: inout SplitMix64) {
    encoding = random.happens(percent: 20) ? .utf16 : .utf8
    var (codes, sets, dates): ([UInt8], [UInt64], [DateValue]) = ([], [], [])
    var (people, spent, levels): ([Int], [Int], [UInt8]) = ([], [], [])
    for number in 0..<1 + random.below(12) {
      codes.append(UInt8(random.below(Fixture.country.codes.count + 1)))
      levels.append(UInt8(random.below(Fixture.consent.codes.count + 1)))
      sets.append(UInt64(random.below(1 << Fixture.act.codes.count)))
      people.append(random.below(2000) - 1)
      spent.append(random.below(2_000_000) - 1)
      let (date, dateText) = Self.date(&random)
      dates.append(date)
      rows.append([
        "id \(number)", Self.code(Int(codes[number]), Fixture.country),
        Fixture.act.codes.indices.filter { sets[number] & 1 << UInt64($0) != 0 }
          .map { Fixture.act.codes[$0] }.joined(separator: "|"),
        dateText, people[number] < 0 ? "" : String(people[number]),
        Self.amount(spent[number]), Self.text(&random),
        Self.code(Int(levels[number]), Fixture.consent),
      ])
    }
    values = [
      .texts(rows.map { $0[0] }), .codes(codes), .codeSets(sets), .dates(dates),
      .numbers(people), .numbers(spent), .texts(rows.map { $0[6] }), .codes(levels),
    ]
  }

  private static func code(_ value: Int, _ list: CodeList) -> String {
    value == 0 ? "" : list.codes[value - 1]
  }

  private static func amount(_ hundredths: Int) -> String {
    guard hundredths >= 0 else { return "" }
    let decimals = String(hundredths % 100)
    return "\(hundredths / 100).\(decimals.count == 1 ? "0" : "")\(decimals)"
  }

  private static func date(_ random: inout SplitMix64) -> (DateValue, String) {
    let (year, month, day) = CalendarDay(number: 14_000 + random.below(3000)).components
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    switch random.below(4) {
    case 0: return (.notRecorded, "")
    case 1: return (DateValue(.year, year: year) ?? .notRecorded, "\(year)")
    case 2:
      return (
        DateValue(.month, year: year, month: month) ?? .notRecorded, "\(year)-\(padded(month))"
      )
    default:
      return (
        DateValue(.day, year: year, month: month, day: day) ?? .notRecorded,
        "\(year)-\(padded(month))-\(padded(day))"
      )
    }
  }

  private static func text(_ random: inout SplitMix64) -> String {
    let alphabet = ["a", "b", "\"", ",", ";", "\t", "\n", "\r", "\r\n", "ж", "ე", "🟠", "|", "="]
    // A cell of blanks alone is not recorded, so a text has a letter.
    let letters = (0..<random.below(9)).map { _ in alphabet[random.below(alphabet.count)] }
    return letters.isEmpty ? "" : "x" + letters.joined()
  }
}

extension RandomTable {
  /// The table with a random separator, line end, order of columns, and quotation marks.
  func write(_ random: inout SplitMix64) -> [UInt8] {
    let separator = [",", ";", "\t"][random.below(3)]
    let lineEnd = ["\n", "\r\n", "\r"][random.below(3)]
    let isQuoting = random.happens(percent: 30)
    var order = Array(RoundTripTests.columns.indices) + [-1]
    random.shuffle(&order)
    var lines = [
      order.map { $0 < 0 ? "unknown" : RoundTripTests.columns[$0].name }
        .joined(separator: separator)
    ]
    for row in rows {
      var cells: [String] = []
      for column in order {
        let cell = column < 0 ? Self.text(&random) : row[column]
        // UTF-8 bytes, because a line end of two bytes is one character.
        let isSpecial = cell.utf8.contains { "\",;\t\r\n".utf8.contains($0) }
        let isQuoted = isQuoting || isSpecial || random.happens(percent: 10)
        cells.append(isQuoted ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell)
      }
      lines.append(cells.joined(separator: separator))
    }
    let text = lines.joined(separator: lineEnd) + (random.happens(percent: 70) ? lineEnd : "")
    let mark = random.happens(percent: 30) ? "\u{FEFF}" : ""
    return encoding == .utf8
      ? Array((mark + text).utf8)
      : (mark + text).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
