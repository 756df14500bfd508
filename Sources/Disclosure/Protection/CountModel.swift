import CaseData
import Codebook
import Query

/// All numbers of one data set that the site asks for, as columns of one linear model.
///
/// See Sources/README.md, "The gate".
struct CountModel {
  /// The data set.
  let dataSet: String
  /// The numbers, in the order in which they were asked for.
  let keys: [CellKey]
  private let bases: [Int: ColumnBasis]
  private var cells: [[Factor]: Int] = [:]
  private var columns: [CellKey: SparseColumn] = [:]

  /// The model of some numbers of `dataset`; every test that is asked for later stands in them.
  init(_ keys: [CellKey], of dataset: Dataset, zerosArePublic: Bool) {
    dataSet = dataset.schema.name
    self.keys = keys
    var tests: [Int: Set<Test>] = [:]
    for condition in keys.flatMap(\.queries).flatMap(\.filter.conditions) {
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

  /// The column of a number, made when it is first asked for.
  mutating func column(_ key: CellKey) throws(SparseColumn.Overflow) -> SparseColumn {
    if let known = columns[key] { return known }
    let column: SparseColumn
    switch key {
    case .number(let query): column = try self.column(query)
    case .rest(let part, let whole):
      column = try SparseColumn(self.column(.number(whole)), less: self.column(.number(part)))
    }
    columns[key] = column
    return column
  }

  private mutating func column(
    _ query: NumberQuery
  ) throws(SparseColumn.Overflow) -> SparseColumn {
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
