import Query

/// What earlier editions printed of one data set, held against the data of today.
///
/// A reader has all editions. A number that is still the same is taken to be about the same records:
/// it is known whatever this edition prints. One that has changed by little shows how few came or
/// went, as soon as the new number can be worked out.
struct EarlierNumbers {
  /// A number that an earlier edition printed.
  struct Number {
    /// What was printed, and when.
    let cell: EarlierCell
    /// What the data of today give.
    let value: Int
    /// The least change that may be seen.
    let threshold: Int
  }

  /// Numbers that are as an edition printed them.
  private(set) var unchanged: [Number] = []
  /// Numbers that have changed by less than the threshold.
  private(set) var changed: [Number] = []

  /// Nothing was printed before.
  init() {}

  /// - Parameter numbers: what was printed of one data set; counts that were not withheld.
  init(_ numbers: [Number]) {
    var seen: Set<NumberQuery> = []
    unchanged = numbers.filter {
      $0.cell.value == $0.value && seen.insert($0.cell.query).inserted
    }
    changed = numbers.filter { number in
      guard let before = number.cell.value else { return false }
      return abs(number.value - before) < number.threshold
        && seen.insert(number.cell.query).inserted
    }
  }

  /// All questions that matter.
  var queries: [NumberQuery] { (unchanged + changed).map(\.cell.query) }
}
