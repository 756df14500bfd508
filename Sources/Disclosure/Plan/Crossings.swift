public import Codebook
public import Query

/// Which columns of a data set are asked about together.
///
/// It is known before a record is read, so that the records can be counted while they are read: of a
/// file nothing is kept but how many records there are of each combination of these columns.
public struct Crossings: Sendable {
  /// The groups of columns, by the name of the data set.
  private let asked: [String: Set<Set<Int>>]
  private let schemas: [String: DataSetSchema]

  /// The crossings of all numbers that the gate may look at.
  ///
  /// - Parameters:
  ///   - plan: all requests of the whole site.
  ///   - impossible: combinations that no record can have.
  ///   - earlier: what earlier editions printed.
  public init(
    _ plan: Plan, impossible: [NumberQuery], earlier: [EarlierCell], schemas: [DataSetSchema]
  ) {
    var asked: [String: Set<Set<Int>>] = [:]
    func ask(_ query: NumberQuery, _ more: [Int] = []) {
      asked[query.dataSet, default: []].insert(query.columns.union(more))
    }
    for request in plan.requests {
      switch request.subject {
      case .figure(let figure): for number in figure.query.numbers { ask(number) }
      case .table(let table):
        let dimensions = [table.rows.column] + [table.columns?.column].compactMap { $0 }
        ask(table.whole, dimensions)
        if let part = table.part(nil, nil) { ask(part, dimensions) }
      }
    }
    for query in impossible { ask(query) }
    for cell in earlier {
      ask(cell.query)
      if let less = cell.less { ask(less) }
    }
    self.asked = asked
    self.schemas = Dictionary(
      schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The groups of columns by whose combinations records have to be counted.
  public func columns(of schema: DataSetSchema) -> [[Int]] {
    var groups = asked[schema.name, default: []]
    for column in groups.joined() { groups.insert([column]) }
    for nested in variants(of: schema) {
      groups.formUnion((cliques(schema.name, nested: nested) ?? []).map(Set.init))
    }
    return groups.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The cliques of the columns that are asked about together; `nil` when closing the neighbourhood
  /// of the columns in `nested` makes more cells than can be looked into.
  func cliques(_ dataSet: String, nested: Set<Int>) -> [[Int]]? {
    var graph = ColumnGraph()
    for columns in asked[dataSet, default: []] { graph.join(columns) }
    for column in nested.sorted() { graph.close(column) }
    let cliques = graph.cliques { size(dataSet, $0) }
    let largest = cliques.map { CliqueTable.product($0.map { size(dataSet, $0) }) }.max() ?? 1
    return nested.isEmpty || largest <= Self.limit ? cliques : nil
  }

  /// A rough estimate that is many times too high is no reason to give a layout up.
  private static let limit = 64 * InnerCells.limit

  /// Which columns of several codes may be laid out as nested sets: each choice of them.
  private func variants(of schema: DataSetSchema) -> [Set<Int>] {
    let multiple = Set(asked[schema.name, default: []].joined())
      .filter { schema.columns[$0].isMultiple }.sorted()
    return multiple.reduce([[]]) { sets, column in sets + sets.map { $0.union([column]) } }
  }

  /// How many values a column may have, before any is known: for dates and numbers, a guess.
  private func size(_ dataSet: String, _ column: Int) -> Int {
    guard let described = schemas[dataSet]?.columns[column] else { return 1 }
    return (described.list?.codes.count ?? 24) + 1
  }
}

extension NumberQuery {
  /// The columns that it takes to answer it.
  var columns: Set<Int> {
    let columns = Set(filter.conditions.map(\.column))
    return switch measure {
    case .count: columns
    case .sum(let column), .distinct(let column): columns.union([column])
    }
  }
}

extension FigureQuery {
  /// The numbers that it shows.
  var numbers: [NumberQuery] {
    switch self {
    case .number(let query): [query]
    case .share(let part, let whole): [part, whole]
    case .fact, .leftOut, .withheldCells, .leastCount: []
    }
  }
}
