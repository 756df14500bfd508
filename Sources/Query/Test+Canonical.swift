import Codebook

extension Test {
  /// What no record passes, in a column of any type but one code.
  private static let never = Test.names(0)

  /// The tests of one column that together admit what all of `tests` admit, in one order.
  ///
  /// A row of a table and a sentence ask for the same records in other words: the row of a table of
  /// 2014 is "in 2014 and in its first quarter", the sentence "in the first quarter of 2014".
  static func canonical(_ tests: [Test]) -> [Test] {
    var set: CodeSet?
    var numbers: ClosedRange<Int>?
    var days: ClosedRange<CalendarDay>?
    var named: Set<UInt64> = []
    var notNamed: UInt64 = 0
    var others: Set<Test> = []
    for test in tests {
      switch test {
      case .isIn(let other): set = set.map(other.intersection) ?? other
      case .inRange(let other):
        guard let both = other.intersection(numbers) else { return [.never] }
        numbers = both
      case .during(let other):
        guard let both = other.intersection(days) else { return [.never] }
        days = both
      case .names(let codes): named.insert(codes)
      case .namesNone(let codes): notNamed |= codes
      // A date that is recorded names at least a year.
      case .coarserThan(.year): others.insert(.isMissing)
      default: others.insert(test)
      }
    }
    named = Set(named.map { $0 & ~notNamed })
    if named.contains(0) { return [.never] }
    let implied = !named.isEmpty || numbers != nil || days != nil
    if others.contains(.isMissing) {
      return [implied || others.contains(.isRecorded) ? .never : .isMissing]
    }
    if implied { others.remove(.isRecorded) }
    // Whoever names one of some codes names one of more codes too.
    named = named.filter { codes in !named.contains { $0 != codes && $0 & ~codes == 0 } }
    var result = named.map { Test.names($0) } + others
    if let set { result.append(.isIn(set)) }
    if let numbers { result.append(.inRange(numbers)) }
    if let days { result.append(.during(days)) }
    if notNamed != 0 { result.append(.namesNone(notNamed)) }
    return result.sorted { $0.order < $1.order }
  }

  /// A place among the tests of one column: any will do that is the same in every run.
  private var order: (Int, UInt64, UInt64) {
    func bits(_ number: Int) -> UInt64 { UInt64(bitPattern: Int64(number)) }
    func ends(_ days: ClosedRange<CalendarDay>) -> (UInt64, UInt64) {
      (bits(days.lowerBound.number), bits(days.upperBound.number))
    }
    return switch self {
    case .isIn(let set): (0, set.bits, 0)
    case .names(let codes): (1, codes, 0)
    case .namesNone(let codes): (2, codes, 0)
    case .inRange(let range): (3, bits(range.lowerBound), bits(range.upperBound))
    case .notInRange(let range): (4, bits(range.lowerBound), bits(range.upperBound))
    case .during(let days): (5, ends(days).0, ends(days).1)
    case .notDuring(let days): (6, ends(days).0, ends(days).1)
    case .coarserThan(let unit): (7, UInt64(unit.perYear), 0)
    case .isMissing: (8, 0, 0)
    case .isRecorded: (9, 0, 0)
    }
  }
}

extension ClosedRange {
  /// What lies in both; all of this when there is no other, and `nil` when nothing does.
  fileprivate func intersection(_ other: Self?) -> Self? {
    guard let other else { return self }
    return overlaps(other) ? clamped(to: other) : nil
  }
}
