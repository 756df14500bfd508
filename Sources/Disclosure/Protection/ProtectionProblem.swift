/// What is asked for of one data set, as sums of inner cells whose counts a reader does not know.
///
/// An inner cell counts the records that are alike in all that the site asks about. All numbers,
/// printed or not, are sums of inner cells; so what printed numbers say about others is linear.
struct ProtectionProblem {
  /// One number.
  struct Number {
    /// The inner cells that it adds up.
    let column: SparseColumn
    /// The same number in coordinates that are linearly independent.
    let span: SparseColumn
    /// What the data give.
    let value: Int
    /// How wide the range has to be in which a reader can place the number, when it is sensitive.
    let threshold: Int
    /// Whether nothing printed may give it away.
    let isSensitive: Bool
    /// How it may be printed.
    let printing: Printing
    /// How much it is wanted; the lowest is printed first.
    let rank: Rank
  }

  /// Whether a number can be printed.
  enum Printing {
    /// When it gives nothing away.
    case possible
    /// An earlier edition printed it: that can't be taken back.
    case done
    /// No page shows it, and it can be computed all the same: "all but three".
    case never
  }

  /// A sum of inner cells that everybody knows to lie between two bounds.
  struct Knowledge {
    let column: SparseColumn
    /// `Int.max` is no upper bound.
    let bounds: ClosedRange<Int>
  }

  /// A number that is the sum of others.
  struct Line: Hashable {
    let total: Int
    let parts: [Int]
  }

  /// How many inner cells there are.
  let innerCount: Int
  /// The inner cells that everybody knows to be empty.
  let empty: Set<Int>
  /// What everybody knows about sums of inner cells.
  let knowledge: [Knowledge]
  /// The numbers.
  let numbers: [Number]
  /// Totals and the numbers that add up to them: the rows and columns of tables.
  let lines: [Line]
  /// Whether a reader may know that a number is zero, and so that one that is withheld is not.
  let zerosArePublic: Bool
  /// No inner cell is taken to be larger than this: without any printed total there is no bound.
  let ceiling: Int

  /// For each number the positions of the lines that it is a part of.
  var linesOfNumbers: [[Int]] {
    var linesOf = [[Int]](repeating: [], count: numbers.count)
    for (index, line) in lines.enumerated() {
      for number in line.parts { linesOf[number].append(index) }
    }
    return linesOf
  }

  /// Whether a number is zero, and everybody knows without this edition.
  func isKnownZero(_ number: Int) -> Bool {
    numbers[number].value == 0 && numbers[number].printing == .done
  }

  /// The numbers that nothing printed may give away.
  var sensitive: [Int] { numbers.indices.filter { numbers[$0].isSensitive } }
}
