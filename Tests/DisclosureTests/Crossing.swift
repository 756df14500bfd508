import CaseData
import Codebook
import Query

@testable import Disclosure

/// Counts as sums of inner cells, with the crossing of all columns written out: one inner cell for
/// each combination of values that the site tells apart, sets of codes included.
struct Crossing {
  /// The values of each column, as the tests that admit them.
  private let values: [Int: [Set<Query.Test>]]

  init(_ queries: [NumberQuery], of dataset: Dataset, zerosArePublic: Bool) {
    let conditions = queries.flatMap(\.filter.conditions)
    var values: [Int: [Set<Query.Test>]] = [:]
    for column in 0..<5 {
      let tests = Set(conditions.filter { $0.column == column }.map(\.test))
      let present = Self.admitting(tests, dataset.values(column))
      // Where zeros are protected a reader does not know which values are not there.
      let others = zerosArePublic ? [] : Self.others(tests, column)
      let possible = others.filter { $0.contains(where: Self.isPositive) }
      values[column] = Set(present + possible).sorted { "\($0)" < "\($1)" }
    }
    self.values = values
  }

  func vector(_ key: CellKey) -> [Int] {
    switch key {
    case .number(let query): vector(query)
    case .rest(let part, let whole): less(vector(whole), vector(part))
    }
  }

  func vector(_ remainder: RequestedNumbers.Remainder) -> [Int] {
    less(vector(remainder.whole), vector(remainder.part))
  }

  private func less(_ a: [Int], _ b: [Int]) -> [Int] { zip(a, b).map { $0 - $1 } }

  func vector(_ query: NumberQuery) -> [Int] {
    var vector = [1]
    for (column, values) in values.sorted(by: { $0.key < $1.key }) {
      let tests = query.filter.conditions.filter { $0.column == column }.map(\.test)
      let isIn = values.map { admitting in tests.allSatisfy(admitting.contains) }
      vector = vector.flatMap { value in isIn.map { $0 ? value : 0 } }
    }
    return vector
  }

  // MARK: Values

  private static func admitting(
    _ tests: Set<Query.Test>, _ values: ColumnValues?
  ) -> [Set<Query.Test>] {
    switch values {
    case .codes(let all): Set(all).map { value in tests.filter { $0.admits(code: value) } }
    case .dates(let all): Set(all).map { value in tests.filter { $0.admits(days: value.days) } }
    case .numbers(let all): Set(all).map { value in tests.filter { $0.admits(number: value) } }
    // That no record has some combination of codes is not known to anybody.
    case .codeSets: (0..<16).map { value in tests.filter { $0.admits(codes: value) } }
    default: []
    }
  }

  private static func others(_ tests: Set<Query.Test>, _ column: Int) -> [Set<Query.Test>] {
    switch column {
    case 0: (0...3).map { value in tests.filter { $0.admits(code: value) } }
    case 1: (0...2).map { value in tests.filter { $0.admits(code: value) } }
    case 2: []
    case 4: (-1...99).map { value in tests.filter { $0.admits(number: value) } }
    default:
      (2013...2015).flatMap { year -> [Set<Query.Test>] in
        let months = (0..<12).map { Period(unit: .month, index: year * 12 + $0).days }
        let all = [nil, Period(unit: .year, index: year).days] + months
        return all.map { days in tests.filter { $0.admits(days: days) } }
      }
    }
  }

  private static func isPositive(_ test: Query.Test) -> Bool {
    switch test {
    case .isIn, .inRange, .during, .coarserThan, .isMissing, .names: true
    case .namesNone, .notInRange, .notDuring, .isRecorded: false
    }
  }
}
