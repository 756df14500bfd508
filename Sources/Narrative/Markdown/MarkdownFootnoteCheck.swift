import Diagnostics

/// Finds marks without a footnote, and footnotes without a mark: the library prints the one as
/// words and drops the other.
struct MarkdownFootnoteCheck {
  private var missed: [(label: String, location: SourceLocation)] = []
  private var covered: Set<Int> = []
  private var defined: [[Int]: Bool] = [:]

  /// A mark led nowhere.
  mutating func miss(_ label: String, at location: SourceLocation) {
    missed.append((label, location))
  }

  /// These lines are text or code: no footnote that was dropped begins on them.
  mutating func cover(_ lines: ClosedRange<Int>) {
    covered.formUnion(lines)
  }

  /// A footnote that is in the tree begins on this line; its text begins in this column.
  mutating func define(line: Int, column: Int, isUsed: Bool) {
    defined[[line, column]] = isUsed
  }

  /// The findings, once the whole tree was read.
  func finish(_ source: MarkdownSource) -> Diagnostics {
    var diagnostics = Diagnostics()
    var labels: [String] = []
    var skipsIndented = false
    for number in 1...max(source.lineCount, 1) {
      let range = source.line(number)
      // What is indented below a footnote that was dropped was dropped with it.
      if skipsIndented, isWithin(source.bytes[range]) { continue }
      skipsIndented = false
      for found in MarkdownFootnoteDefinition.all(in: source.bytes, line: range) {
        let isUsed = defined[[number, found.textStart - range.lowerBound + 1]]
        guard isUsed != nil || !covered.contains(number) else { continue }
        let key = found.label.lowercased()
        if isUsed != true {
          skipsIndented = isUsed == nil
          let place = source.location(found.start)
          report(found.label, isTwice: labels.contains(key), at: place, &diagnostics)
        }
        labels.append(key)
      }
    }
    for (label, location) in missed {
      let near = Suggestion.nearest(to: label, among: labels)
      diagnostics.error(
        "undefined-footnote",
        "the footnote '[^\(label)]' is not defined; "
          + (near.map { "did you mean '[^\($0)]'?" } ?? "add a line '[^\(label)]: …'"),
        at: location)
    }
    return diagnostics
  }

  private func report(
    _ label: String, isTwice: Bool, at location: SourceLocation, _ diagnostics: inout Diagnostics
  ) {
    if isTwice {
      diagnostics.warning(
        "duplicate-footnote",
        "the footnote '[^\(label)]' is defined above; this text is not printed, rename one of them",
        at: location)
    } else {
      diagnostics.warning(
        "unused-footnote",
        "no mark '[^\(label)]' leads to this footnote; it is not printed, add the mark or take it "
          + "away",
        at: location)
    }
  }

  private func isWithin(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy(\.isSpace) || line.starts(with: "    ".utf8) || line.first == 0x09
  }
}
