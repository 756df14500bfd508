import Diagnostics
import TestSupport
import Testing

@testable import Narrative

@Suite struct MarkdownPropertyTests {
  /// Code spans with numbers in random blocks stand where their numbers do.
  @Test func placesEveryCodeSpanOfRandomDocuments() {
    for seed in UInt64(1)...400 {
      var document = RandomMarkdown(seed: seed)
      let text = document.make()
      let bytes = Array(text.utf8)
      let blocks = MarkdownParser.parse(text, at: markdownOrigin).value
      let codes = blocks.flatMap(\.inlines).filter { $0.code != nil }
      #expect(codes.count == document.spans, "seed \(seed)")
      for inline in codes {
        guard let code = inline.code, let place = inline.location else { continue }
        let start = offset(of: place, in: bytes)
        let isThere = bytes[start...].starts(with: code.utf8)
        #expect(isThere, "seed \(seed): \(code) at \(place)")
      }
    }
  }

  /// Whatever is written, nothing traps, and what comes out is sound.
  @Test func readsAnything() {
    let pieces = [
      "a", "б", "🟠", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "`", "``", "```", "~~~",
      "~~",
      "~", "*", "**", "_", "[", "]", "(", ")", "![", "[^a]", "[^a]: ", "[^b]: b", "[c]: d.md", "<",
      ">",
      "> ", "- ", "1. ", "#", "## ", "|", "\\|", "|-|-|", "| - |\n", "---", "===", "\\", "&amp;",
      "&",
      "<b>", "<!--", "-->", "www.a.bc", "http://a", "a@b.cc", "\"", "'", "!", "\0", "\u{FEFF}",
      "\u{2028}",
      "`x`", "| a | b |\n|---|---|\n",
    ]
    for seed in UInt64(1)...3000 {
      var random = SeededGenerator(seed: seed)
      let text = (0...random.below(40)).map { _ in pieces[random.below(pieces.count)] }.joined()
      check(text, "seed \(seed)")
    }
  }

  private func check(_ text: String, _ what: String) {
    let bytes = Array(text.replacing("\0", with: "\u{FFFD}").utf8)
    let parsed = MarkdownParser.parse(text, at: markdownOrigin)
    let inlines = parsed.value.flatMap(\.inlines)
    for inline in inlines {
      guard let place = inline.location, let code = inline.code else { continue }
      let start = offset(of: place, in: bytes)
      // Behind the backticks and what of them does not count: a space, a line end with marks, or
      // the backslash of a pipe.
      let isInside =
        start > 0 && start < bytes.count && "` \t\r\n>\\".utf8.contains(bytes[start - 1])
      let found = "\(what): '\(code)' at \(place) in \(text.debugDescription)"
      #expect(isInside, "\(found)")
      if let first = code.utf8.first, first != 0x20, first != UInt8(ascii: "|") {
        #expect(bytes[start] == first, "\(found)")
      }
    }
    let lines = MarkdownSource(Array(text.utf8), origin: markdownOrigin).lineCount
    let places =
      inlines.compactMap(\.location) + parsed.value.map(\.location)
      + parsed.diagnostics.all.map(\.location)
    for place in places {
      #expect((7..<7 + max(lines, 1)).contains(place.line ?? 0), "\(what): \(place)")
      #expect((place.column ?? 0) > 0, "\(what): \(place)")
    }
    parsed.value.forEach { checkBlock($0, what) }
    checkFootnotes(parsed.value, inlines, what)
  }

  private func checkBlock(_ block: MarkdownBlock, _ what: String) {
    switch block.kind {
    case .heading(let level, _): #expect((1...6).contains(level), "\(what)")
    case .table(let table):
      let count = table.alignments.count
      #expect(count > 0 && table.header.count == count, "\(what)")
      #expect(table.rows.allSatisfy { $0.count == count }, "\(what)")
    case .list(let list): #expect(!list.items.isEmpty && (list.start ?? 0) >= 0, "\(what)")
    default: break
    }
    block.inner.forEach { checkBlock($0, what) }
  }

  private func checkFootnotes(
    _ blocks: [MarkdownBlock], _ inlines: [MarkdownInline], _ what: String
  ) {
    var marks: [Int: [Int]] = [:]
    for inline in inlines {
      if case .footnoteReference(let number, let reference) = inline.kind {
        marks[number, default: []].append(reference)
      }
    }
    for case .footnotes(let notes) in blocks.map(\.kind) {
      for note in notes {
        // A mark in the words of an image counts, but is printed as nothing.
        #expect(note.references >= (marks[note.number] ?? []).count, "\(what)")
      }
      #expect(Set(marks.keys).isSubset(of: notes.map(\.number)), "\(what)")
    }
    if case .footnotes? = blocks.last?.kind { return }
    #expect(marks.isEmpty, "\(what)")
  }

  private func offset(of place: Place, in bytes: [UInt8]) -> Int {
    let lines = MarkdownSource(bytes, origin: markdownOrigin)
    return lines.line((place.line ?? 0) - 6).lowerBound + (place.column ?? 1) - 1
  }
}
