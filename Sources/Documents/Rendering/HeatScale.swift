import Charts
import Disclosure

/// How dark the cells of a heat table are: five steps of equal size from nothing to the largest.
///
/// Totals have no shade. Zero has the lightest of its own, and what is withheld has none.
struct HeatScale: Sendable {
  /// The size of a step: a number, or for shares a percentage.
  let step: Int
  static let steps = Palette.heat.count - 1

  init(_ table: PublishedTable) {
    self.init(most: table.cells.joined().compactMap(Self.amount).max() ?? 0)
  }

  /// The scale of which `most` is the largest amount.
  init(most: Int) {
    let wanted = max(1, (most + Self.steps - 1) / Self.steps)
    var unit = 1
    while unit * 10 <= wanted { unit *= 10 }
    step = [1, 2, 3, 4, 5, 6, 8, 10].map { unit * $0 }.first { $0 >= wanted } ?? wanted
  }

  /// The shade of a value, 0 for nothing; `nil` where it is withheld.
  func shade(_ value: PublishedValue) -> Int? {
    Self.amount(value).map { min((max($0, 0) + step - 1) / step, Self.steps) }
  }

  /// A number, or for shares the percentage as it is printed, so that the key says the same.
  private static func amount(_ value: PublishedValue) -> Int? {
    guard let number = value.value else { return nil }
    guard let whole = value.whole else { return number }
    return whole == 0 ? 0 : (200 * number + whole) / (2 * whole)
  }
}
