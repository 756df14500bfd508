import CaseData
import Codebook
import Query

/// How inner cells tell the values of one column apart.
enum Axis {
  /// Every record falls into just one class; a class is known by the tests that admit it.
  case classes([Class])
  /// Records may name several codes: the first element counts all records, each other one those
  /// that name at least one code of a set. Of any two sets one holds the other, or they are apart.
  case nested(NestedSets)

  /// Values that no test of the site tells apart.
  struct Class {
    /// The tests that admit them.
    let admitting: Set<Test>
    /// One of them, for records that are made up as proof.
    let example: ColumnExample
  }

  /// How many elements there are.
  var count: Int {
    switch self {
    case .classes(let classes): classes.count
    case .nested(let sets): sets.count
    }
  }

  /// What the records that pass `tests` are, as a sum of elements.
  ///
  /// - Parameter polynomial: the same in the factors of the column, for nested sets.
  func coefficients(_ tests: [Test], _ polynomial: Polynomial) -> [(element: Int, coefficient: Int)]
  {
    switch self {
    case .classes(let classes):
      classes.indices.filter { index in tests.allSatisfy(classes[index].admitting.contains) }
        .map { ($0, 1) }
    case .nested(let sets):
      polynomial.terms.compactMap { factors, coefficient in
        guard let factor = factors.first else { return (0, coefficient) }
        return sets.index(of: factor.element).map { ($0, coefficient) }
      }
      .sorted { $0.0 < $1.0 }
    }
  }

  /// All records, as a sum of elements.
  var all: [(element: Int, coefficient: Int)] {
    switch self {
    case .classes(let classes): classes.indices.map { ($0, 1) }
    case .nested: [(0, 1)]
    }
  }
}

/// A value of a column.
enum ColumnExample: Hashable {
  /// A code as stored: 0 not recorded, n+1 position n.
  case code(UInt8)
  /// Codes as bits.
  case codes(UInt64)
  /// The days that a date may mean.
  case days(ClosedRange<CalendarDay>?)
  /// A number, -1 not recorded.
  case number(Int)
}
