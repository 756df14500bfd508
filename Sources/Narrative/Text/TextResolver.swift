import Codebook
import Diagnostics
import Localization
import LocatedYAML
import Query

/// Turns the blocks of a Markdown file into those of a page: requests are read and resolved,
/// included texts are put in their place, headings get their ids.
struct TextResolver {
  /// How deep texts may include each other, and how many a page may include: more is a slip, and
  /// doubling at each step it would never end.
  private static let includeDepth = 10
  private static let includeLimit = 200

  let codebook: Codebook
  let subject: Subject
  let includes: IncludedTexts
  var diagnostics = Diagnostics()
  var included: Set<String> = []
  var typographer: Typographer
  private var slugs = MarkdownSlug()
  private var including: [String] = []
  private var includedCount = 0
  private var footnotes: [(number: Int, blocks: [TextBlock], references: Int)] = []
  private var footnoteOffset = 0
  private var figureCount = 0

  init(
    codebook: Codebook, subject: Subject, includes: IncludedTexts, format: LanguageFormat
  ) {
    self.codebook = codebook
    typographer = Typographer(format)
    self.subject = subject
    self.includes = includes
  }

  /// The blocks of a page, its footnotes last.
  mutating func page(_ blocks: [MarkdownBlock], file: String) -> [TextBlock] {
    including = [file]
    let text = texts(blocks)
    footnotes.sort { $0.number < $1.number }
    guard let first = blocks.first, !footnotes.isEmpty else { return text }
    return text + [TextBlock(.footnotes(footnotes), at: first.location)]
  }

  mutating func texts(_ blocks: [MarkdownBlock]) -> [TextBlock] {
    let offset = footnoteOffset
    footnoteOffset += blocks.reduce(0) { $0 + $1.footnoteCount }
    var result: [TextBlock] = []
    var caption: (inlines: [TextInline], location: SourceLocation)?
    for (index, block) in blocks.enumerated() {
      if case .paragraph(let inlines) = block.kind, blocks.indices.contains(index + 1),
        case .table = blocks[index + 1].kind, let rest = captionText(inlines)
      {
        caption = (self.inlines(rest, offset: offset), block.location)
        continue
      }
      result += resolve(block, caption: caption?.inlines, offset: offset)
      caption = nil
    }
    return result
  }

  private mutating func resolve(
    _ block: MarkdownBlock, caption: [TextInline]?, offset: Int
  ) -> [TextBlock] {
    func made(_ kind: TextBlock.Kind) -> [TextBlock] { [TextBlock(kind, at: block.location)] }
    switch block.kind {
    case .heading(let level, let inlines):
      let text = self.inlines(inlines, offset: offset)
      return made(.heading(level: level, id: slugs.make(for: plain(inlines)), text))
    case .paragraph(let inlines): return made(.paragraph(self.inlines(inlines, offset: offset)))
    case .list(let list):
      let items = list.items.map { nested($0, offset: offset) }
      return made(.list(start: list.start, isTight: list.isTight, items: items))
    case .quote(let blocks): return made(quote(blocks, offset: offset, at: block.location))
    case .code(let info, let text, let location):
      return self.block(info, text, textLocation: location, at: block.location)
    case .thematicBreak: return made(.rule)
    case .table(let table):
      guard let caption else {
        diagnostics.error(
          "missing-caption",
          "a table needs a caption: write a paragraph 'Table: …' straight before it",
          at: block.location)
        return []
      }
      return made(.writtenTable(writtenTable(table, caption: caption, offset: offset)))
    case .allowance: return []
    case .footnotes(let notes):
      for note in notes {
        footnotes.append(
          (note.number + offset, nested(note.blocks, offset: offset), note.references))
      }
      return []
    }
  }

  /// Blocks within a block: their footnotes are those of the file.
  private mutating func nested(_ blocks: [MarkdownBlock], offset: Int) -> [TextBlock] {
    let before = footnoteOffset
    footnoteOffset = offset
    let result = texts(blocks)
    footnoteOffset = before
    return result
  }

  private mutating func quote(
    _ blocks: [MarkdownBlock], offset: Int, at location: SourceLocation
  ) -> TextBlock.Kind {
    guard case .paragraph(let inlines)? = blocks.first?.kind,
      let (kind, rest) = calloutKind(inlines)
    else { return .quote(nested(blocks, offset: offset)) }
    let first =
      rest.isEmpty ? [] : [TextBlock(.paragraph(self.inlines(rest, offset: offset)), at: location)]
    return .callout(
      kind: kind, first + nested(Array(blocks.dropFirst()), offset: offset), location)
  }

  private mutating func writtenTable(
    _ table: MarkdownTable, caption: [TextInline], offset: Int
  ) -> WrittenTable {
    let header = table.header.map { inlines($0, offset: offset) }
    let rows = table.rows.map { row in row.map { inlines($0, offset: offset) } }
    return WrittenTable(
      caption: caption, header: header, rows: rows,
      isNumeric: table.alignments.map { $0 == .right })
  }

  /// The number of the next figure of the page.
  mutating func nextFigure() -> Int {
    figureCount += 1
    return figureCount
  }

  // MARK: Includes

  /// The blocks of an included text, or nothing with a finding.
  mutating func include(_ path: YAMLNode, isOptional: Bool) -> [TextBlock] {
    let written = path.text ?? ""
    let name = written.split(separator: "/", omittingEmptySubsequences: false)
      .map { part -> String in
        guard let code = subject.code else { return String(part) }
        return part == "this.md" ? code + ".md" : part == "this" ? code : String(part)
      }
      .joined(separator: "/")
    guard let text = includes.texts[name] else {
      if !isOptional || !written.contains("this") {
        let known = includes.texts.keys.sorted()
        diagnostics.error(
          "unknown-include",
          "there is no text '\(name)' to include"
            + Suggestion.didYouMean(
              name, among: known, otherwise: "; write it, or take this block away"),
          at: path.location)
      }
      return []
    }
    included.insert(name)
    guard !including.contains(text.file) else {
      diagnostics.error(
        "include-circle",
        "'\(name)' includes itself, by way of \(including.joined(separator: ", ")); take one of "
          + "the blocks away",
        at: path.location)
      return []
    }
    includedCount += 1
    guard including.count <= Self.includeDepth, includedCount <= Self.includeLimit else {
      diagnostics.error(
        "include-too-deep",
        "a page includes at most \(Self.includeLimit) texts, at most \(Self.includeDepth) within "
          + "each other; include fewer",
        at: path.location)
      return []
    }
    including.append(text.file)
    defer { including.removeLast() }
    return texts(text.blocks)
  }
}

extension MarkdownBlock {
  fileprivate var footnoteCount: Int {
    if case .footnotes(let notes) = kind { notes.count } else { 0 }
  }
}
