import Codebook

/// Conditions that all have to hold, in one canonical form.
///
/// Two filters over a column of one code are equal when they admit the same values, in whatever
/// words and order they were written: counts with the same records have to share one fate.
public struct Filter: Hashable, Sendable {
  /// The conditions by column; one per column of one code.
  public let conditions: [Condition]

  /// Every record.
  public static let all = Filter([])

  /// The records for which all `conditions` hold.
  public init(_ conditions: [Condition]) {
    var sets: [Int: CodeSet] = [:]
    var others: [Condition] = []
    for condition in conditions {
      if case .isIn(let set) = condition.test {
        sets[condition.column] = sets[condition.column].map(set.intersection) ?? set
      } else if !others.contains(condition) {
        others.append(condition)
      }
    }
    let merged = sets.map { Condition(column: $0.key, test: .isIn($0.value)) } + others
    self.conditions = merged.sorted {
      $0.column != $1.column ? $0.column < $1.column : $0.test.order < $1.test.order
    }
  }

  /// The records for which this holds and `condition` too.
  public func and(_ condition: Condition) -> Filter {
    Filter(conditions + [condition])
  }

  /// The records for which both hold.
  public func and(_ other: Filter) -> Filter {
    Filter(conditions + other.conditions)
  }
}

extension Test {
  /// A place among the tests of one column: any will do that is the same in every run.
  fileprivate var order: (Int, UInt64, UInt64) {
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
