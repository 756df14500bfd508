import CGumbo
import Diagnostics
import Documents

extension BlockReader {
  /// The totals below a register; its records are not numbers of the site.
  mutating func readRegister(
    _ totals: [ExpectedNumber?], _ figure: HTMLNode
  ) throws(ReadingFault) {
    guard totals.contains(where: { $0 != nil }) else { return }
    let row = figure.first { $0.tag == GUMBO_TAG_TR && $0.hasClass("total") }
    let cells = row?.children.filter(\.isElement) ?? []
    guard cells.count == totals.count else {
      throw .unreadable("the register lacks its totals", line: figure.line)
    }
    for (cell, number) in zip(cells, totals) {
      guard let number else { continue }
      guard let reading = numbers.amount(cell.text, isMoney: number.isMoney) else {
        throw .unreadable("a total of the register is no number", line: cell.line)
      }
      add(number.query, reading)
    }
  }
}
