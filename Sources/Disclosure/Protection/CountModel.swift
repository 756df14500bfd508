import CaseData
import Codebook
import Query

/// All numbers of one data set that the site asks for, as columns of one linear model.
///
/// See Sources/README.md, "The gate".
struct CountModel {
  /// The factors of each column that is asked about.
  let bases: [Int: ColumnBasis]
  /// The tests that are made of each column.
  let tests: [Int: Set<Test>]
  private let filters: [Filter]
  private var cells: [[Factor]: Int] = [:]
  private var columns: [NumberQuery: SparseColumn] = [:]

  /// The model of some numbers of `dataset`; every test that is asked for later stands in them.
  init(_ queries: [NumberQuery], of dataset: Dataset, zerosArePublic: Bool) {
    filters = queries.map(\.filter)
    var tests: [Int: Set<Test>] = [:]
    for condition in filters.flatMap(\.conditions) {
      tests[condition.column, default: []].insert(condition.test)
    }
    self.tests = tests
    bases = Dictionary(
      uniqueKeysWithValues: tests.map {
        (
          $0.key,
          ColumnBasis(
            $0.key, of: dataset, tests: $0.value, zerosArePublic: zerosArePublic)
        )
      })
  }

  /// The sets of codes of a column that are asked for, when no number needs records that name codes
  /// of several of them; else `nil`.
  func singleFactors(of column: Int) -> Set<UInt64>? {
    guard let basis = bases[column] else { return nil }
    var sets: Set<UInt64> = []
    for filter in filters {
      let tests = filter.conditions.filter { $0.column == column }.map(\.test)
      guard let polynomial = try? basis.polynomial(column, tests) else { return nil }
      for factors in polynomial.terms.keys {
        if factors.count > 1 { return nil }
        sets.formUnion(factors.map(\.element))
      }
    }
    return sets
  }

  /// A number in coordinates that are linearly independent, made when it is first asked for.
  mutating func column(_ query: NumberQuery) throws(SparseColumn.Overflow) -> SparseColumn {
    if let known = columns[query] { return known }
    var polynomial = Polynomial.one
    let byColumn = Dictionary(grouping: query.filter.conditions, by: \.column)
    for (column, conditions) in byColumn.sorted(by: { $0.key < $1.key }) {
      guard let basis = bases[column] else { continue }
      polynomial = try polynomial.times(basis.polynomial(column, conditions.map(\.test)))
    }
    var coefficients: [Int: Int] = [:]
    for (factors, coefficient) in polynomial.terms.sorted(by: {
      $0.key.lexicographicallyPrecedes($1.key)
    }) {
      let cell = cells[factors] ?? cells.count
      cells[factors] = cell
      coefficients[cell] = coefficient
    }
    let column = SparseColumn(coefficients)
    columns[query] = column
    return column
  }
}
