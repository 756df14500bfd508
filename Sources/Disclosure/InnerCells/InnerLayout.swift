import CaseData
import Codebook
import Query

/// How the columns of a data set are laid out in inner cells.
struct InnerLayout {
  let axes: [Int: Axis]
  let cliques: [[Int]]

  private var count: Int {
    cliques.map { CliqueTable.product($0.map { axes[$0]?.count ?? 1 }) }
      .reduce(0) { $0 > InnerCells.limit || $1 > InnerCells.limit ? .max : $0 + $1 }
  }

  /// The layout with the fewest inner cells; `nil` when they are too many in each.
  ///
  /// A column of several codes is laid out as nested sets or as classes of combinations. Nested sets
  /// are few, but say nothing of combinations: such a column has to stand in one table only, and by
  /// itself.
  static func smallest(_ model: CountModel, _ dataset: Dataset) -> InnerLayout? {
    let single = model.bases.compactMapValues { basis -> Axis? in
      if case .classes(let classes) = basis { .classes(classes) } else { nil }
    }
    var choices: [[Int: Axis]] = [single]
    for column in model.bases.keys.sorted() where single[column] == nil {
      let axes = multipleAxes(column, model, dataset)
      choices = choices.flatMap { choice in
        axes.map { axis in choice.merging([column: axis]) { _, new in new } }
      }
    }
    return choices.compactMap { layout($0, model) }
      .min { $0.count < $1.count }
      .flatMap { $0.count > InnerCells.limit ? nil : $0 }
  }

  private static func layout(_ axes: [Int: Axis], _ model: CountModel) -> InnerLayout? {
    var graph = ColumnGraph()
    for columns in model.columnsAskedTogether { graph.join(columns) }
    let nested = axes.filter { if case .nested = $0.value { true } else { false } }.keys.sorted()
    for column in nested { graph.close(column) }
    let cliques = graph.cliques { axes[$0]?.count ?? 1 }
    let isAlone = nested.allSatisfy { column in
      let own = cliques.filter { $0.contains(column) }
      return own.count <= 1 && own.joined().count(where: nested.contains) <= 1
    }
    // Without any column there is one inner cell: all records.
    return isAlone ? InnerLayout(axes: axes, cliques: cliques.isEmpty ? [[]] : cliques) : nil
  }

  private static func multipleAxes(
    _ column: Int, _ model: CountModel, _ dataset: Dataset
  ) -> [Axis] {
    guard case .sets(let all, let isRequired)? = model.bases[column] else { return [] }
    let combinations = CodeCombinations(
      dataset.values(column), tests: model.tests[column, default: []], all: all,
      everyRecordNamesOne: isRequired)
    var axes = [Axis.classes(combinations.classes)]
    if let factors = model.singleFactors(of: column),
      let sets = NestedSets(factors, all: all, everyRecordNamesOne: isRequired)
    {
      axes.append(.nested(sets))
    }
    return axes
  }
}
