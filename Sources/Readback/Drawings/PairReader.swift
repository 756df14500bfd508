import CGumbo
import Documents
import Localization
import Narrative

/// Holds a chart of two columns of a register, and its words, against the table beneath it.
struct PairReader {
  let outline: PairOutline
  let numbers: NumberReader
  private var words: PrintedWords { numbers.words }

  /// A row of the table.
  private struct Row {
    let label: String
    let texts: [String]
    let amounts: [Int?]
  }

  func check(_ drawing: HTMLNode, _ table: HTMLNode) throws(ReadingFault) {
    let rows = try rows(table)
    var marks = DrawnMarks(drawing)
    let isDrawn =
      switch outline.kind {
      case .target: targets(rows, &marks)
      case .dots: dots(rows, &marks)
      }
    guard isDrawn, marks.isEmpty else {
      throw .unreadable("the chart is not drawn as its table says", line: drawing.line)
    }
    let title = drawing.elements(GUMBO_TAG_TITLE).first?.text ?? ""
    let list = rows.map {
      words.chartSeries.filled(["label": $0.label, "values": pair($0)])
    }
    .joined(separator: words.separator)
    guard
      drawing.elements(GUMBO_TAG_DESC).first?.text
        == words.chart.filled(["title": title, "values": list])
    else {
      throw .unreadable(
        "the description of the drawing says something else than its table", line: drawing.line)
    }
  }

  // MARK: The table

  private func rows(_ table: HTMLNode) throws(ReadingFault) -> [Row] {
    let head = table.elements(GUMBO_TAG_THEAD).flatMap { $0.elements(GUMBO_TAG_TR) }
    guard head.count == 1, head[0].elements(GUMBO_TAG_TH).map(\.text) == outline.head else {
      throw .unreadable(
        "the columns of the table are not those that were asked for", line: table.line)
    }
    var rows: [Row] = []
    for row in table.elements(GUMBO_TAG_TBODY).flatMap({ $0.elements(GUMBO_TAG_TR) }) {
      let texts = row.elements(GUMBO_TAG_TD).map(\.text)
      let amounts = texts.map { numbers.amount($0, isMoney: outline.isMoney)?.value }
      guard texts.count == 2, let label = row.elements(GUMBO_TAG_TH).first?.text,
        zip(texts, amounts).allSatisfy({ $1 != nil || $0 == words.notRecorded })
      else { throw .unreadable("a row of the table can't be read", line: row.line) }
      rows.append(Row(label: label, texts: texts, amounts: amounts))
    }
    return rows
  }

  private func pair(_ row: Row) -> String {
    zip(outline.head.dropFirst(), row.texts)
      .map { words.chartValue.filled(["label": $0, "value": $1]) }
      .joined(separator: words.separator)
  }

  // MARK: Drawings

  private func targets(_ rows: [Row], _ marks: inout DrawnMarks) -> Bool {
    func length(_ row: Row) -> Int? {
      guard let achieved = row.amounts[0], let target = row.amounts[1], target > 0, achieved >= 0
      else { return nil }
      return .part(achieved, of: target, full: 10_000)
    }
    let full = max(rows.compactMap(length).max() ?? 0, 10_000)
    let target = Int.part(10_000, of: full, full: 9_900)
    guard marks.text("key") == outline.head[2].withoutSpaces, marks.next("target") != nil else {
      return false
    }
    return rows.allSatisfy { row in
      guard marks.text("label") == row.label.withoutSpaces,
        marks.text("value") == pair(row).withoutSpaces, marks.next("track") != nil
      else { return false }
      let bar = marks.next("bar")
      let width = length(row).map { Int.part($0, of: full, full: 9_900) } ?? 0
      guard (bar?.percent("width") ?? 0) == width, bar == nil || bar?.percent("x") == 0 else {
        return false
      }
      guard let wanted = row.amounts[1], wanted > 0 else { return true }
      return marks.next("target")?.percent("x1") == target
    }
  }

  private func dots(_ rows: [Row], _ marks: inout DrawnMarks) -> Bool {
    for name in outline.head.dropFirst() {
      guard marks.text("key") == name.withoutSpaces, marks.next("point") != nil else {
        return false
      }
    }
    let full = max(rows.flatMap(\.amounts).compactMap(\.self).max() ?? 0, 1)
    let kinds = ["s0", "s3"]
    return rows.allSatisfy { row in
      guard marks.text("label") == row.label.withoutSpaces, let track = marks.next("track"),
        let start = track.percent("x1"), let end = track.percent("x2"), end == 10_000 - start
      else { return false }
      let places = row.amounts.map { $0.map { start + .part($0, of: full, full: end - start) } }
      _ = marks.next("span")
      for index in [1, 0] {
        guard let place = places[index] else { continue }
        guard let point = marks.next("point"), point.hasClass(kinds[index]),
          point.percent("cx") ?? point.percent("x") == place
        else { return false }
      }
      for index in [0, 1] {
        guard let place = places[index] else { continue }
        guard let value = marks.next("value"), value.hasClass("m\(index)"),
          value.percent("x") == place, value.text == row.texts[index]
        else { return false }
      }
      return places.contains(nil) ? marks.text("note") == pair(row).withoutSpaces : true
    }
  }
}
