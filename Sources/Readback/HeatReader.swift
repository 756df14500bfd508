import CGumbo
import Diagnostics
import Documents
import Localization
import Query

/// Holds the shades of a heat table, and the key that explains them, against its numbers.
struct HeatReader {
  let grid: Grid
  let numbers: NumberReader
  private static let steps = 5

  /// `cells` are the table's, by row and column; `keys` say which numbers each shade stands for.
  func check(_ cells: [[HTMLNode]], _ keys: [HTMLNode], line: Int?) throws(ReadingFault) {
    guard keys.count == 1, let step = step(keys[0]) else {
      throw .unreadable("the key of the shades can't be read", line: line)
    }
    let hasTotals = grid.outline.query.columns != nil
    for row in grid.rows.indices {
      for (column, cell) in cells[row].enumerated() {
        let isTotal =
          row == grid.rows.count - 1 || hasTotals && column == grid.outline.columns.count - 1
        let shade = isTotal ? nil : amount(grid.rows[row][column]).map { ($0 + step - 1) / step }
        guard Self.shades(cell) == [shade].compactMap(\.self) else {
          let name = Grid.name(grid.outline, row: row, column: column)
          throw .unreadable("the cell \(name) has the shade of another number", line: cell.line)
        }
      }
    }
  }

  /// Whether a table has no shades where nobody asked for any.
  static func isPlain(_ figure: HTMLNode) -> Bool {
    figure.first { $0.hasClass("heat-key") || !shades($0).isEmpty } == nil
  }

  /// The shades that an element has, whatever their number.
  private static func shades(_ node: HTMLNode) -> [Int] {
    (node.attribute("class") ?? "").split(separator: " ")
      .filter { $0.hasPrefix("heat-") && $0 != "heat-key" }.map {
        Int($0.dropFirst("heat-".count)) ?? -1
      }
  }

  /// The size of a step, where the key says of each shade from which number to which it goes.
  private func step(_ key: HTMLNode) -> Int? {
    let items = key.children.filter(\.isElement)
    let ends = items.compactMap {
      $0.text.split(separator: "–").last.flatMap { number(String($0)) }
    }
    guard items.count == Self.steps, let step = ends.first, step > 0,
      key.text == ([numbers.words.heatKey] + items.map(\.text)).joined(separator: " ")
    else { return nil }
    for (index, item) in items.enumerated() {
      let range = [index * step + 1, (index + 1) * step]
      let parts = item.text.split(separator: "–", omittingEmptySubsequences: false)
      guard Self.shades(item) == [index + 1], item.attributeNames == ["class"],
        parts.map({ number(String($0)) }) == (step == 1 ? [range[1]] : range)
      else { return nil }
    }
    return step
  }

  private func number(_ text: String) -> Int? {
    if case .share = grid.outline.query.value { return numbers.words.format.readPercent(text) }
    return numbers.amount(text, isMoney: grid.outline.query.isMoney)?.value
  }

  /// A number, or for shares the percentage as it is printed.
  private func amount(_ reading: Reading) -> Int? {
    switch reading {
    case .number(let number): max(number, 0)
    case .share(let part, let whole):
      // Half a per cent more, and rounded down.
      (.part(part, of: whole, full: 200) + 1) / 2
    case .withheld, .unstated: nil
    }
  }
}
