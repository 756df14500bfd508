import Codebook
import Diagnostics
import Query

extension TestRecord {
  /// The tests that a record writes for a column.
  func tests(of column: Column) throws(RecordFault) -> [Test] {
    guard case .all(let records) = self else { return [try test(of: column)] }
    var tests: [Test] = []
    for record in records { tests.append(try record.test(of: column)) }
    return tests
  }

  private func test(of column: Column) throws(RecordFault) -> Test {
    if case .word(Self.never) = self { return .names(0) }
    switch column.type {
    case .code(let list):
      if case .codes(let names) = self { return .isIn(try codeSet(names, list)) }
    case .codes(let list, _):
      switch self {
      case .anyOf(let names): return .names(try bits(names, list))
      case .noneOf(let names): return .namesNone(try bits(names, list))
      default: if let test = recordedOrNot { return test }
      }
    case .integer, .money:
      if let test = recordedOrNot { return test }
      if case .not(let record) = self, let range = record.range { return .notInRange(range) }
      if let range { return .inRange(range) }
    case .date:
      if let test = recordedOrNot { return test }
      if case .coarserThan(let name) = self, let unit = PeriodUnit(rawValue: name) {
        return .coarserThan(unit)
      }
      if case .not(let record) = self, let days = record.days { return .notDuring(days) }
      if let days { return .during(days) }
    case .key, .text: throw RecordFault("the column '\(column.name)' can't be asked for")
    }
    throw RecordFault("the test of '\(column.name)' is none that a column of its type has")
  }

  private var recordedOrNot: Test? {
    switch self {
    case .word(Self.missing): .isMissing
    case .word(Self.recorded): .isRecorded
    default: nil
    }
  }

  private var range: ClosedRange<Int>? {
    guard case .numbers(let from, let to) = self, from <= to ?? .max else { return nil }
    return from...(to ?? .max)
  }

  private var days: ClosedRange<CalendarDay>? {
    if case .word(let text) = self { ClosedRange(queryText: text) } else { nil }
  }

  private func codeSet(_ names: [String], _ list: CodeList) throws(RecordFault) -> CodeSet {
    let codes = names.filter { $0 != Self.missing }
    let hasMissing = codes.count < names.count
    return CodeSet(bits: try bits(codes, list) << 1 | (hasMissing ? CodeSet.missing.bits : 0))
  }

  private func bits(_ names: [String], _ list: CodeList) throws(RecordFault) -> UInt64 {
    var bits: UInt64 = 0
    for name in names {
      guard let position = list.index(of: name) else {
        throw RecordFault(
          "'\(name)' is not in the list '\(list.name)'"
            + Suggestion.didYouMean(name, among: list.codes))
      }
      bits |= 1 << UInt64(position)
    }
    return bits
  }
}
