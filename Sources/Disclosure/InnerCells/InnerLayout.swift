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
  static func smallest(
    _ model: CountModel, _ dataset: Dataset, _ crossings: Crossings
  ) -> InnerLayout? {
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
    return choices.compactMap { layout($0, dataset.schema.name, crossings) }
      .min { $0.count < $1.count }
      .flatMap { $0.count > InnerCells.limit ? nil : $0 }
  }

  private static func layout(
    _ axes: [Int: Axis], _ dataSet: String, _ crossings: Crossings
  ) -> InnerLayout? {
    let nested = Set(
      axes.filter { if case .nested = $0.value { true } else { false } }.keys)
    guard let all = crossings.cliques(dataSet, nested: nested) else { return nil }
    // Without the columns that no number is about now, the cliques are those of what is left.
    let cliques = largest(all.map { $0.filter { axes[$0] != nil } })
    let isAlone = nested.allSatisfy { column in
      let own = cliques.filter { $0.contains(column) }
      return own.count <= 1 && own.joined().count(where: nested.contains) <= 1
    }
    // Without any column there is one inner cell: all records.
    return isAlone ? InnerLayout(axes: axes, cliques: cliques.isEmpty ? [[]] : cliques) : nil
  }

  /// Those that are part of no other.
  private static func largest(_ cliques: [[Int]]) -> [[Int]] {
    var found: [[Int]] = []
    for clique in cliques
    where !clique.isEmpty && !found.contains(where: { Set(clique).isSubset(of: $0) }) {
      found.removeAll { Set($0).isSubset(of: clique) }
      found.append(clique)
    }
    return found
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
