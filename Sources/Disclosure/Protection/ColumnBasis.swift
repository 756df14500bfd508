import CaseData
import Codebook
import Query

/// The factors of one column, and how the tests of it are written in them.
///
/// The values of a column of one value fall into classes that no test of the plan tells apart. All
/// classes together are every record, so the last one is written as what the others leave. A column
/// of several codes has a factor for each set of codes that is asked for, and no sum is known.
enum ColumnBasis {
  /// The classes.
  case classes([Axis.Class])
  /// The set of all codes of the list, and whether every record has to name one.
  case sets(all: UInt64, isRequired: Bool)

  /// The basis of a column for the tests that the plan makes of it.
  ///
  /// A class that no record falls into is left out where zeros are public: a reader may know that
  /// it is empty, and has to be taken to. Where they are not, only those classes are left out for
  /// which no table can have a row, such as the quarters after the last.
  init(_ column: Int, of dataset: Dataset, tests: Set<Test>, zerosArePublic: Bool) {
    func classes<Value: Hashable>(
      _ values: some Sequence<Value>, present: some Sequence<Value>,
      _ example: (Value) -> ColumnExample, _ admits: (Test, Value) -> Bool
    ) -> Self {
      func admitting(_ value: Value) -> Set<Test> { tests.filter { admits($0, value) } }
      let filled = Set(Set(present).map(admitting))
      var found: [Axis.Class] = []
      var seen: Set<Set<Test>> = []
      for value in values {
        let admitted = admitting(value)
        let canHaveARow = !zerosArePublic && admitted.contains { $0.namesItsRecords }
        if filled.contains(admitted) || canHaveARow, seen.insert(admitted).inserted {
          found.append(Axis.Class(admitting: admitted, example: example(value)))
        }
      }
      // Without any record it is not known that there is none.
      if found.isEmpty, !zerosArePublic, let value = values.first(where: { _ in true }) {
        found.append(Axis.Class(admitting: admitting(value), example: example(value)))
      }
      return .classes(found)
    }
    let described = dataset.schema.columns[column]
    switch (described.type, dataset.values(column)) {
    case (.codes(let list, _), _):
      self = .sets(
        all: list.codes.indices.reduce(0) { $0 | 1 << UInt64($1) },
        isRequired: described.isRequired)
    case (.code(let list), .codes(let values)):
      // What everybody knows to be recorded has no class of its own for "not recorded".
      let first: UInt8 = described.isRequired ? 1 : 0
      self = classes(first...UInt8(list.codes.count), present: values, { .code($0) }) {
        $0.admits(code: $1)
      }
    case (_, .dates(let values)):
      let present = values.map(\.days)
      let possible =
        zerosArePublic
        ? Set(present).sorted(by: Self.isEarlier)
        : Self.dates(present, tests)
      self = classes(possible, present: present, { .days(Self.coarsest($0, tests)) }) {
        $0.admits(days: $1)
      }
    case (_, .numbers(let values)):
      self = classes(Self.numbers(tests), present: values, { .number($0) }) {
        $0.admits(number: $1)
      }
    default: self = .classes([])
    }
  }

  /// What a filter's tests of the column admit together.
  func polynomial(_ column: Int, _ tests: [Test]) throws(SparseColumn.Overflow) -> Polynomial {
    switch self {
    case .classes(let classes):
      let admitted = classes.indices.filter { index in
        tests.allSatisfy(classes[index].admitting.contains)
      }
      let last = classes.count - 1
      if last < 0 { return Polynomial(terms: [:]) }
      guard admitted.contains(last) else { return sum(column, admitted, from: nil, times: 1) }
      let rest = classes.indices.filter { !admitted.contains($0) }
      return sum(column, rest, from: .one, times: -1)
    case .sets(let all, let isRequired):
      var product = Polynomial.one
      for test in tests {
        product = try product.times(polynomial(column, test, all: all, isRequired))
      }
      return product
    }
  }

  private func sum(
    _ column: Int, _ classes: [Int], from start: Polynomial?, times sign: Int
  ) -> Polynomial {
    var terms = start?.terms ?? [:]
    for index in classes { terms[[Factor(column: column, element: UInt64(index))]] = sign }
    return Polynomial(terms: terms)
  }

  private func polynomial(
    _ column: Int, _ test: Test, all: UInt64, _ isRequired: Bool
  ) throws(SparseColumn.Overflow) -> Polynomial {
    func names(_ codes: UInt64) -> Polynomial {
      if codes == 0 { return Polynomial(terms: [:]) }
      if codes == all, isRequired { return .one }
      return Polynomial(Factor(column: column, element: codes))
    }
    var rest = Polynomial.one
    switch test {
    case .names(let codes): return names(codes)
    case .isRecorded: return names(all)
    case .namesNone(let codes): try rest.add(names(codes), times: -1)
    case .isMissing: try rest.add(names(all), times: -1)
    default: return Polynomial(terms: [:])
    }
    return rest
  }

  // MARK: The values that a column may hold

  private static func isEarlier(
    _ a: ClosedRange<CalendarDay>?, _ b: ClosedRange<CalendarDay>?
  ) -> Bool {
    guard let a, let b else { return a == nil && b != nil }
    return (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound)
  }

  /// The longest period around some days that no test tells from them: records that are made up as
  /// proof do not repeat the days of real ones.
  private static func coarsest(
    _ days: ClosedRange<CalendarDay>?, _ tests: Set<Test>
  ) -> ClosedRange<CalendarDay>? {
    for unit in PeriodUnit.allCases {
      guard let period = Period(unit, of: days)?.days else { continue }
      if tests.allSatisfy({ $0.admits(days: period) == $0.admits(days: days) }) { return period }
    }
    return days
  }

  /// All days, months and years from the first year of the data to the last, the days at which a
  /// range that is asked for begins and ends, and no date.
  private static func dates(
    _ present: [ClosedRange<CalendarDay>?], _ tests: Set<Test>
  ) -> [ClosedRange<CalendarDay>?] {
    let recorded = present.compactMap { $0 }
    var dates: [ClosedRange<CalendarDay>?] = [nil]
    for case .during(let range) in tests {
      for day in [range.lowerBound, range.upperBound] {
        // The ends of an open range are no days of the calendar.
        guard let year = Period(unit: .year, of: day).days else { continue }
        dates += [day...day, Period(unit: .month, of: day).days ?? year, year]
      }
    }
    guard let first = recorded.map(\.lowerBound).min()?.components.year,
      let last = recorded.map(\.upperBound).max()?.components.year
    else { return dates }
    for year in first...last {
      for unit in [PeriodUnit.year, .month] {
        for number in 0..<unit.perYear {
          dates.append(Period(unit: unit, index: year * unit.perYear + number).days)
        }
      }
      if let days = Period(unit: .year, index: year).days {
        for number in days.lowerBound.number...days.upperBound.number {
          let day = CalendarDay(number: number)
          dates.append(day...day)
        }
      }
    }
    return dates
  }

  /// A number on each side of every bound that a test names, and none.
  private static func numbers(_ tests: Set<Test>) -> [Int] {
    var numbers: Set<Int> = [-1, 0]
    for case .inRange(let range) in tests { numbers.formUnion(edges(range)) }
    for case .notInRange(let range) in tests { numbers.formUnion(edges(range)) }
    return numbers.filter { $0 >= -1 }.sorted()
  }

  private static func edges(_ range: ClosedRange<Int>) -> [Int] {
    [
      range.lowerBound - 1, range.lowerBound, range.upperBound,
      range.upperBound == .max ? .max : range.upperBound + 1,
    ]
  }
}

extension Test {
  /// Whether the test says which values it admits, rather than which it does not.
  fileprivate var namesItsRecords: Bool {
    switch self {
    case .isIn, .names, .inRange, .during, .coarserThan, .isMissing: true
    case .namesNone, .notInRange, .notDuring, .isRecorded: false
    }
  }
}
