import Codebook

/// How well a column of an export fits one of a data set.
struct ColumnGuess: Sendable {
  /// The position of the column in the export; of the first of its options, where it has none itself.
  var index: Int
  /// The name that the mapping gives it.
  let name: String
  /// How well it fits, from 0; what is less than `enough` is no guess.
  let score: Double
  /// What stands between several values.
  var separator: String?
  /// What stands between the question and an answer.
  var split: String?
  /// Whether all answers stand in one column, beside those of each answer or alone.
  var isInOneColumn = true
  /// Another column that fits as well.
  var rival: String?
  /// The orders that its dates have.
  var dates: [DateOrder] = []
  /// Whether another order fits the dates as well.
  var isOrderUnsure = false

  /// Whether nobody needs to look.
  var isSure: Bool { rival == nil && score >= Self.sure }

  /// What both the name and the values have to give together.
  static let enough = 1.5
  /// From here on nobody needs to look.
  static let sure = 3.0
}
