import Query

/// What was decided about the numbers of one data set, for whoever explains it.
struct ProtectedNumbers {
  /// The number of each key; equal numbers are one, in whatever words they are asked for.
  let positions: [CellKey: Int]
  /// The keys of each number, in the order of the first request.
  let keys: [Int: [CellKey]]
  /// What is left of totals, by number.
  let remainders: [Int: [RequestedNumbers.Remainder]]
  /// How wide the range of a sensitive number has to be, by number.
  let thresholds: [Int: Int]
  /// For whose sake a number is withheld that is not small itself.
  let reasons: [Int: Int]

  init(_ model: DatasetModel, reasons: [Int: Int]) {
    positions = model.positions
    keys = Dictionary(
      grouping: model.keys.filter { model.positions[$0] != nil },
      by: { model.positions[$0] ?? 0 })
    remainders = Dictionary(grouping: model.remainders, by: \.number)
      .mapValues { $0.map(\.remainder) }
    thresholds = Dictionary(
      uniqueKeysWithValues: model.problem.sensitive.map {
        ($0, model.problem.numbers[$0].threshold)
      })
    self.reasons = reasons
  }
}
