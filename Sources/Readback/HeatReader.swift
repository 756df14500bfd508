import CGumbo
import Documents
import Localization
import Query

/// Holds the shades of a heat table, and the key that explains them, against its numbers.
struct HeatReader {
  let grid: Grid
  let numbers: NumberReader
  private static let steps = 5

  /// `cells` are the table's, by row and column; `key` says which numbers each shade stands for.
  func check(_ cells: [[HTMLNode]], _ key: HTMLNode?, line: Int?) throws(ReadingFault) {
    guard let key, let ends = ends(key), let step = ends.first, step > 0,
      ends == (1...Self.steps).map({ $0 * step })
    else { throw .unreadable("the key of the shades can't be read", line: line) }
    for row in grid.rows.indices {
      for (column, cell) in cells[row].enumerated() {
        let isTotal = row == grid.rows.count - 1 || column == grid.outline.columns.count - 1
        let shade = isTotal ? nil : amount(grid.rows[row][column]).map { ($0 + step - 1) / step }
        let shades = (0...Self.steps).filter { cell.hasClass("heat-\($0)") }
        guard shades == [shade].compactMap(\.self) else {
          let name = Grid.name(grid.outline, row: row, column: column)
          throw .unreadable("the cell \(name) has the shade of another number", line: cell.line)
        }
      }
    }
  }

  /// The last number of each shade.
  private func ends(_ key: HTMLNode) -> [Int]? {
    let texts = key.children.filter(\.isElement).map(\.text)
    let ends = texts.compactMap { text in
      text.split(separator: "–").last.flatMap { number(String($0)) }
    }
    return ends.count == Self.steps && texts.count == Self.steps ? ends : nil
  }

  private func number(_ text: String) -> Int? {
    if case .share = grid.outline.query.value { return numbers.words.format.readPercent(text) }
    return numbers.amount(text, isMoney: grid.outline.query.isMoney)?.value
  }

  /// A number, or for shares the percentage, rounded up.
  private func amount(_ reading: Reading) -> Int? {
    switch reading {
    case .number(let number): max(number, 0)
    case .share(let part, let whole): whole == 0 ? 0 : (part * 100 + whole - 1) / whole
    case .withheld, .unstated: nil
    }
  }
}
