import CaseData
import Query

/// All counts of one data set that the site asks for, as columns of one linear model.
///
/// See Sources/README.md, "The gate".
struct CountModel {
  private let bases: [Int: ColumnBasis]
  private var cells: [[Factor]: Int] = [:]

  /// The model of some counts of `dataset`; every test that is asked for later stands in them.
  init(_ queries: [NumberQuery], of dataset: Dataset, zerosArePublic: Bool) {
    var tests: [Int: Set<Test>] = [:]
    for condition in queries.flatMap(\.filter.conditions) {
      tests[condition.column, default: []].insert(condition.test)
    }
    bases = Dictionary(
      uniqueKeysWithValues: tests.map {
        (
          $0.key,
          ColumnBasis(
            $0.key, of: dataset, tests: $0.value, zerosArePublic: zerosArePublic)
        )
      })
  }

  /// The column of a number.
  mutating func column(_ key: CellKey) throws(SparseColumn.Overflow) -> SparseColumn {
    switch key {
    case .number(let query): try column(query)
    case .rest(let part, let whole): try SparseColumn(column(whole), less: column(part))
    }
  }

  /// The column of the difference of two numbers.
  mutating func column(
    _ whole: CellKey, less part: CellKey
  ) throws(SparseColumn.Overflow) -> SparseColumn {
    try SparseColumn(column(whole), less: column(part))
  }

  /// The column of a count.
  private mutating func column(_ query: NumberQuery) throws(SparseColumn.Overflow) -> SparseColumn {
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
    return SparseColumn(coefficients)
  }
}
