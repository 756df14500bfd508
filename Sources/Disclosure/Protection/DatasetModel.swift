import CaseData
import Codebook
import Query

/// The numbers of one data set as a problem of protection, and which request is which number.
struct DatasetModel {
  let problem: ProtectionProblem
  /// The inner cells; `nil` when there are too many to look into.
  let inner: InnerCells
  /// The number of each key; a key that is zero whatever the records are has none.
  let positions: [CellKey: Int]
  /// The keys of the data set, in the order of the first request.
  let keys: [CellKey]
  /// What is left of totals whose parts overlap, and which number each is.
  let remainders: [(number: Int, remainder: RequestedNumbers.Remainder)]
  /// The counts of the inner cells in the data.
  let truth: [Int]

  /// Why there is no model.
  enum Refusal: Error {
    /// Too many columns are crossed with each other.
    case tooLarge
    /// Whole numbers left the range of `Int`.
    case overflow
  }

  init(
    _ dataset: Dataset, _ requested: RequestedNumbers, _ knowledge: PublicKnowledge,
    _ earlier: EarlierNumbers, _ crossings: Crossings
  ) throws(Refusal) {
    let name = dataset.schema.name
    keys = requested.keys.filter { $0.dataSet == name }
    let asked = requested.remainders.filter { $0.part.dataSet == name }
    let queries =
      keys.flatMap(\.queries) + asked.flatMap { $0.part.queries + $0.whole.queries }
      + knowledge.impossible + knowledge.filled + earlier.queries
    var model = CountModel(
      queries, of: dataset, zerosArePublic: requested.policy.zerosArePublic)
    guard let inner = InnerCells(model, of: dataset, crossings) else { throw .tooLarge }
    self.inner = inner
    do throws(SparseColumn.Overflow) {
      var builder = ProblemBuilder(requested.policy, inner)
      for (position, key) in keys.enumerated() {
        guard let entry = requested.entries[key] else { continue }
        try builder.add(key, entry, position, &model)
      }
      for remainder in asked { try builder.add(remainder, &model) }
      for number in earlier.unchanged { try builder.addPrinted(number, &model) }
      for number in earlier.changed { try builder.addChanged(number, &model) }
      for line in requested.lines where line.total.dataSet == name { builder.add(line) }
      for query in knowledge.impossible { try builder.addImpossible(query, &model) }
      for query in knowledge.filled { try builder.addFilled(query) }
      problem = builder.problem(ceiling: 2 * dataset.count + 2 * builder.largestThreshold + 10)
      positions = builder.positions
      self.remainders = builder.remainders
    } catch {
      throw .overflow
    }
    truth = inner.trueTable(of: dataset)
  }
}
