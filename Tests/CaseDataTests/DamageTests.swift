import Codebook
import Diagnostics
import Testing

@testable import CaseData

/// A damaged file never stops the program, never gives a value that the codebook does not have, and
/// never shows what stands in a case record.
@Suite struct DamageTests {
  static let schema = Fixture.schema(
    Fixture.id, Fixture.place, Fixture.acts,
    Column(name: "date", type: .date(precision: "date_precision")),
    Column(name: "date_precision", type: .code(Fixture.precision)), Fixture.people, Fixture.spent,
    Fixture.note, Fixture.level, least: 2)
  static let file = """
    id,country,acts,date,date_precision,people,spent,note,consent\r
    SECRET1,by,torture|theft,2014-03-08,day,12,12500.00,"SECRET, ""SECRET""\r
    and Тайна",aggregate\r
    SECRET2,ge,threats,2014-03,month,,,ძალადობა SECRET,\r
    SECRET3,,,2014,year,7,0.5,,named\r
    SECRET4,ru,,,unknown,0,1,SECRET 🟠,none\r

    """

  @Test func survivesBeingCutAnywhere() {
    let bytes = Array(Self.file.utf8)
    for count in 0..<bytes.count { check(Array(bytes[..<count]), "cut at \(count)") }
  }

  @Test func survivesAnyByteInAnyPlace() {
    let bytes = Array(Self.file.utf8)
    for offset in bytes.indices {
      var damaged = bytes
      for byte in Array("\0\t\n\r \",;|-_aZ09.".utf8) + [0x80, 0xC3, 0xE2, 0xF0, 0xFF] {
        damaged[offset] = byte
        check(damaged, "byte \(byte) at \(offset)")
      }
      damaged.remove(at: offset)
      check(damaged, "without byte \(offset)")
    }
  }

  @Test(arguments: [TextEncoding.utf8, .utf16, .windows1251])
  func survivesRandomDamage(encoding: TextEncoding) {
    for seed in UInt64(1)...1500 {
      var random = SplitMix64(seed: seed)
      var bytes =
        encoding == .utf16
        ? Self.file.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } : Array(Self.file.utf8)
      for _ in 0...random.below(8) {
        let offset = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[offset] ^= 1 << UInt8(random.below(8))
        case 1: bytes.remove(at: offset)
        default: bytes.insert(bytes[random.below(bytes.count)], at: offset)
        }
      }
      check(bytes, "seed \(seed)", encoding)
    }
  }

  private func check(_ bytes: [UInt8], _ what: String, _ encoding: TextEncoding = .utf8) {
    let schema = DataSetSchema(
      name: "cases", file: "cases.csv", unit: "case", consent: Self.schema.consent,
      columns: Self.schema.columns, encoding: encoding, location: Self.schema.location)
    let read = CaseFile.read(bytes, as: schema, file: Fixture.file)
    let data = read.value
    #expect(data.count + data.leftOut <= data.recordCount, "\(what)")
    if read.diagnostics.isEmpty {
      #expect(data.count + data.leftOut == data.recordCount, "\(what)")
    }
    for (position, column) in schema.columns.enumerated() {
      #expect(isInside(data.values(position), column, count: data.count), "\(what)")
    }
    for message in read.diagnostics.all.map(\.message) {
      #expect(!["SECR", "CRET", "Тайн", "2014-03-0"].contains { shows(message, $0) }, "\(what)")
    }
  }

  /// Whether a message shows a value; the examples of its own rules aside.
  private func shows(_ message: String, _ value: String) -> Bool {
    message.replacing("2014-03-08, 2014-03 or 2014", with: "").contains(value)
  }

  private func isInside(_ values: ColumnValues, _ column: Column, count: Int) -> Bool {
    let size = column.list?.codes.count ?? 0
    return switch values {
    case .codes(let codes): codes.count == count && codes.allSatisfy { $0 <= size }
    case .codeSets(let sets): sets.count == count && sets.allSatisfy { $0 < 1 << UInt64(size) }
    case .numbers(let numbers):
      numbers.count == count && numbers.allSatisfy { (-1...CellReader.largestNumber).contains($0) }
    case .dates(let dates): dates.count == count && dates.allSatisfy(isOrdered)
    case .texts: false
    case .none: true
    }
  }

  private func isOrdered(_ date: DateValue) -> Bool {
    guard let first = date.first, let last = date.last else { return date == .notRecorded }
    return first <= last && first.number + 366 > last.number
  }
}
