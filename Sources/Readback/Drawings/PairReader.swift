import CGumbo
import Diagnostics
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
    var marks = try DrawingFrame(words: words).marks(drawing)
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
    let barHeight = 80
    guard marks.text("key", dx: 100) == outline.head[2].withoutSpaces,
      marks.next("target")?.leads(from: (0, 20), to: (0, 130)) == true
    else { return false }
    return rows.allSatisfy { row in
      marks.y += 50
      guard let entry = marks.entry(), entry.label == row.label.withoutSpaces,
        entry.value.joined().withoutSpaces == pair(row).withoutSpaces
      else { return false }
      marks.y += 40
      let top = marks.y
      guard marks.next("track")?.fills(x: 0, y: top, width: target, height: barHeight) == true
      else { return false }
      let width = length(row).map { Int.part($0, of: full, full: 9_900) } ?? 0
      let bar = marks.next("bar")
      // A bar that is too short for a hundredth of a per cent may be drawn or not.
      guard bar.map({ $0.fills(x: 0, y: top, width: width, height: barHeight) }) ?? (width == 0)
      else { return false }
      marks.y += barHeight + 20
      guard let wanted = row.amounts[1], wanted > 0 else { return true }
      return marks.next("target")?
        .leads(from: (target, top - 20), to: (target, top + barHeight + 20)) == true
    }
  }

  private func dots(_ rows: [Row], _ marks: inout DrawnMarks) -> Bool {
    for (index, name) in outline.head.dropFirst().enumerated() {
      let y = marks.y + DrawnMarks.lineHeight - 35
      guard marks.text("key", dx: 150) == name.withoutSpaces,
        marks.next("point")?.isPoint(Self.series[index], x: 0, y: y, isKey: true) == true
      else { return false }
    }
    let full = max(rows.flatMap(\.amounts).compactMap(\.self).max() ?? 0, 1)
    var scale: Int?
    return rows.allSatisfy { row in
      marks.y += 40
      guard marks.text("label") == row.label.withoutSpaces, let track = marks.next("track"),
        let start = track.percent("x1"), scale == nil || scale == start, start < 5_000
      else { return false }
      scale = start
      marks.y += 90
      let end = 10_000 - start
      guard track.leads(from: (start, marks.y), to: (end, marks.y)) else { return false }
      let places = row.amounts.map { $0.map { start + .part($0, of: full, full: end - start) } }
      guard pointsAgree(places, &marks), textsAgree(row, places, &marks) else { return false }
      marks.y += 70
      return true
    }
  }

  /// The numbers that the points of the two measures bear.
  private static let series = [0, 3]

  private func pointsAgree(_ places: [Int?], _ marks: inout DrawnMarks) -> Bool {
    if let first = places[0], let second = places[1], first != second {
      guard marks.next("span")?.leads(from: (first, marks.y), to: (second, marks.y)) == true else {
        return false
      }
    }
    for index in [1, 0] {
      guard let place = places[index] else { continue }
      guard marks.next("point")?.isPoint(Self.series[index], x: place, y: marks.y) == true else {
        return false
      }
    }
    return true
  }

  /// The values stand beside their points, or both in a line below; where one is missing, that is
  /// said there too.
  private func textsAgree(
    _ row: Row, _ places: [Int?], _ marks: inout DrawnMarks
  ) -> Bool {
    let isBeside = marks.peek("value") != nil
    if isBeside {
      for index in [0, 1] {
        guard let place = places[index] else { continue }
        let isBefore = places[1 - index].map { ($0, 1 - index) > (place, index) } ?? false
        guard let value = marks.next("value"), value.hasClass("m\(index)"),
          value.text == row.texts[index], value.percent("x") == place,
          value.em("y") == marks.y + 35,
          value.attribute("dx") == (isBefore ? "-.7em" : ".7em"),
          value.attribute("text-anchor") == (isBefore ? "end" : nil)
        else { return false }
      }
      guard places.contains(nil) else { return marks.peek("note") == nil }
    }
    marks.y += 35
    guard marks.text("note") == pair(row).withoutSpaces else { return false }
    marks.y -= 35
    return true
  }
}
