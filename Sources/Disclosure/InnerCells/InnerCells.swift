import CaseData
import Codebook
import Query

/// The inner cells of a data set: tables over the columns that are asked about together.
struct InnerCells {
  /// The axes of the columns that are asked about.
  let axes: [Int: Axis]
  /// One table for each clique of columns.
  let tables: [CliqueTable]
  /// For each table but the first, an earlier one and the columns that both have.
  let links: [(table: Int, earlier: Int, shared: [Int])]
  private let bases: [Int: ColumnBasis]
  /// Whether every record that there may be has its inner cells.
  let isComplete: Bool

  /// More inner cells than this are not looked into.
  static let limit = 50_000

  /// `nil` when there are too many.
  init?(_ model: CountModel, of dataset: Dataset, _ crossings: Crossings) {
    guard let layout = InnerLayout.smallest(model, dataset, crossings) else { return nil }
    axes = layout.axes
    bases = model.bases
    isComplete = model.bases.allSatisfy { column, basis in
      guard case .sets(let all, _) = basis, case .classes? = layout.axes[column] else {
        return true
      }
      return CodeCombinations.areAll(model.tests[column, default: []], all: all)
    }
    var offset = 0
    var tables: [CliqueTable] = []
    for columns in layout.cliques {
      let sizes = columns.map { layout.axes[$0]?.count ?? 1 }
      let table = CliqueTable(columns: columns, sizes: sizes, offset: offset)
      offset += table.count
      tables.append(table)
    }
    self.tables = tables
    links = Self.links(tables)
  }

  /// How many there are.
  var count: Int { tables.reduce(0) { $0 + $1.count } }

  /// The tree: each table hangs on one that shares the most columns with it.
  private static func links(
    _ tables: [CliqueTable]
  ) -> [(table: Int, earlier: Int, shared: [Int])] {
    guard !tables.isEmpty else { return [] }
    var links: [(table: Int, earlier: Int, shared: [Int])] = []
    var done = [0]
    var open = Array(tables.indices.dropFirst())
    while !open.isEmpty {
      var best: (table: Int, earlier: Int, shared: [Int])?
      for table in open {
        for earlier in done {
          let shared = tables[table].columns.filter(tables[earlier].columns.contains)
          if best == nil || shared.count > best?.shared.count ?? 0 {
            best = (table, earlier, shared)
          }
        }
      }
      guard let best else { break }
      links.append(best)
      done.append(best.table)
      open.removeAll { $0 == best.table }
    }
    return links
  }

  // MARK: Numbers

  /// A number as a sum of inner cells.
  func column(_ query: NumberQuery) throws(SparseColumn.Overflow) -> SparseColumn {
    let tests = Dictionary(grouping: query.filter.conditions, by: \.column)
      .mapValues { $0.map(\.test) }
    let table = tables.filter { table in tests.keys.allSatisfy(table.columns.contains) }
      .min { $0.count < $1.count }
    guard let table else { return SparseColumn([:]) }
    var factors: [[(element: Int, coefficient: Int)]] = []
    for column in table.columns {
      guard let axis = axes[column] else { continue }
      guard let asked = tests[column], let basis = bases[column] else {
        factors.append(axis.all)
        continue
      }
      factors.append(axis.coefficients(asked, try basis.polynomial(column, asked)))
    }
    return SparseColumn(
      Dictionary(table.cells(factors).map { ($0.cell, $0.coefficient) }, uniquingKeysWith: +))
  }

  // MARK: What everybody knows

  /// The relations between inner cells.
  var relations: [ProtectionProblem.Knowledge] { nestedRelations + sharedRelations }

  private var nestedRelations: [ProtectionProblem.Knowledge] {
    var relations: [ProtectionProblem.Knowledge] = []
    for table in tables {
      for (position, column) in table.columns.enumerated() {
        guard case .nested(let sets)? = axes[column] else { continue }
        for relation in sets.relations {
          forEachPlace(of: table.columns.filter { $0 != column }, in: table) { factors in
            var factors = factors
            factors[position] = relation
            relations.append(.init(column: Self.column(table.cells(factors)), bounds: 0...Int.max))
          }
        }
      }
    }
    return relations
  }

  /// Tables agree where they overlap.
  private var sharedRelations: [ProtectionProblem.Knowledge] {
    var relations: [ProtectionProblem.Knowledge] = []
    for link in links {
      var sums: [[(cell: Int, coefficient: Int)]] = []
      forEachPlace(of: link.shared, in: tables[link.table]) {
        sums.append(tables[link.table].cells($0))
      }
      var number = 0
      forEachPlace(of: link.shared, in: tables[link.earlier]) { factors in
        let other = tables[link.earlier].cells(factors).map { ($0.cell, -$0.coefficient) }
        relations.append(.init(column: Self.column(sums[number] + other), bounds: 0...0))
        number += 1
      }
    }
    return relations
  }

  private static func column(_ cells: [(cell: Int, coefficient: Int)]) -> SparseColumn {
    SparseColumn(
      Dictionary(cells.map { ($0.cell, $0.coefficient) }, uniquingKeysWith: +)
        .filter { $0.value != 0 })
  }

  /// Calls `body` with the factors of each combination of elements of some columns, all records of
  /// the others.
  private func forEachPlace(
    of columns: [Int], in table: CliqueTable,
    _ body: ([[(element: Int, coefficient: Int)]]) -> Void
  ) {
    var factors = table.columns.map { axes[$0]?.all ?? [] }
    func fix(_ index: Int) {
      guard index < columns.count else { return body(factors) }
      guard let position = table.columns.firstIndex(of: columns[index]) else { return }
      for element in 0..<table.sizes[position] {
        factors[position] = [(element, 1)]
        fix(index + 1)
      }
    }
    fix(0)
  }
}
