import CaseData
import Query

/// The combinations of codes that the records of a column may have, as far as the site tells them
/// apart.
///
/// Where there are many, only those that some record has, and single codes, are taken to be
/// possible. A reader who reckons with more can place a number less narrowly, never more.
struct CodeCombinations {
  let classes: [Axis.Class]

  /// All combinations of so many kinds of codes are written out.
  private static let limit = 8

  init(
    _ values: ColumnValues, tests: Set<Test>, all: UInt64, everyRecordNamesOne: Bool
  ) {
    var found: [Set<Test>: UInt64] = [:]
    var order: [Set<Test>] = []
    func add(_ codes: UInt64) {
      if codes == 0, everyRecordNamesOne { return }
      let admitting = tests.filter { $0.admits(codes: codes) }
      if found[admitting] != nil { return }
      found[admitting] = codes
      order.append(admitting)
    }
    let kinds = Self.kinds(tests, all)
    add(0)
    if kinds.count <= Self.limit {
      for combination in 1..<(1 << kinds.count) {
        add(kinds.indices.reduce(0) { combination & 1 << $1 == 0 ? $0 : $0 | kinds[$1] })
      }
    } else {
      kinds.forEach(add)
      if case .codeSets(let records) = values { Set(records).sorted().forEach(add) }
    }
    classes = order.map {
      Axis.Class(admitting: $0, example: .codes(found[$0] ?? 0))
    }
  }

  /// Whether all combinations that the tests tell apart are written out.
  static func areAll(_ tests: Set<Test>, all: UInt64) -> Bool { kinds(tests, all).count <= limit }

  /// One code of each kind: codes that every set of the tests either has or has not.
  private static func kinds(_ tests: Set<Test>, _ all: UInt64) -> [UInt64] {
    var sets: Set<UInt64> = []
    for test in tests {
      switch test {
      case .names(let codes), .namesNone(let codes): sets.insert(codes)
      default: break
      }
    }
    let ordered = sets.sorted()
    var kinds: [UInt64] = []
    var seen: Set<[Bool]> = []
    for position in 0..<64 where all & 1 << UInt64(position) != 0 {
      let code: UInt64 = 1 << UInt64(position)
      if seen.insert(ordered.map { $0 & code != 0 }).inserted { kinds.append(code) }
    }
    return kinds
  }
}
