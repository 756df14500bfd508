import Diagnostics
import Localization
import LocatedYAML
import Query

extension TextResolver {
  /// A line of front matter or of a block: inline Markdown.
  mutating func line(_ node: YAMLNode) -> [TextInline] {
    let parsed = MarkdownParser.parseInline(node.text ?? "", at: node.location)
    diagnostics.add(parsed.diagnostics)
    return inlines(parsed.value, offset: 0)
  }

  /// The words of one run: a paragraph, a heading, a cell.
  mutating func inlines(_ inlines: [MarkdownInline], offset: Int) -> [TextInline] {
    typographer.restart()
    return pieces(inlines, offset: offset)
  }

  private mutating func pieces(_ inlines: [MarkdownInline], offset: Int) -> [TextInline] {
    inlines.map { inline($0, offset: offset) }
  }

  private mutating func inline(_ inline: MarkdownInline, offset: Int) -> TextInline {
    let location = inline.location ?? SourceLocation(file: "")
    switch inline.kind {
    case .text(let text): return .text(typographer.set(text), line: inline.location?.line)
    case .code(let code):
      let made = self.code(code, at: location)
      if case .figure = made { typographer.passNumber() } else { typographer.passWord() }
      return made
    case .emphasis(let children): return .emphasis(pieces(children, offset: offset))
    case .strong(let children): return .strong(pieces(children, offset: offset))
    case .strikethrough(let children): return .strikethrough(pieces(children, offset: offset))
    case .link(let destination, _, let children):
      return .link(destination: destination, pieces(children, offset: offset), location)
    case .image(let source, _, let alternative):
      var words = typographer
      words.restart()
      return .image(source: source, alternative: words.set(alternative), location)
    case .softBreak:
      _ = typographer.set(" ")
      return .softBreak
    case .lineBreak:
      typographer.restart()
      return .lineBreak
    case .footnoteReference(let number, let reference):
      return .footnote(number: number + offset, reference: reference)
    }
  }

  /// `= QUERY` is a figure, `NUMBER = QUERY` a claim, anything else is code.
  private mutating func code(_ code: String, at location: SourceLocation) -> TextInline {
    let bytes = Array(code.utf8)
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else { return .code(code) }
    let before = Substring(decoding: bytes[..<sign], as: UTF8.self)
      .drop { $0 == " " }
    let claim = Claim(before.trimmedEnd)
    let start = bytes[(sign + 1)...].firstIndex { $0 != 0x20 } ?? bytes.count
    if before.isEmpty, bytes[start...].elementsEqual("this".utf8) { return subjectLabel(location) }
    let query = QueryText(
      String(decoding: bytes[start...], as: UTF8.self),
      at: SourceLocation(
        file: location.file, line: location.line, column: location.column.map { $0 + start }))
    let figure = Figure.parse(query, codebook: codebook, subject: subject)
    guard before.isEmpty || claim != nil else {
      // Code with an equals sign is code, unless what stands behind it can be counted.
      if figure.value != nil {
        diagnostics.error(
          "invalid-claim",
          "'\(before.trimmedEnd)' is no number; a claim is digits alone, or a percentage",
          at: location)
      }
      return .code(code)
    }
    diagnostics.add(figure.diagnostics)
    guard let figure = figure.value else { return .code(code) }
    return .figure(
      FigureRequest(ordinal: nextFigure(), figure: figure, claim: claim, location: location))
  }

  private mutating func subjectLabel(_ location: SourceLocation) -> TextInline {
    if subject == .none {
      diagnostics.error(
        "invalid-this",
        "'this' needs a document that is made for each code of a list; name the list in 'each' of "
          + "the front matter",
        at: location)
    }
    return .subject
  }

  /// The words of a heading, for its id.
  func plain(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline.kind {
      case .text(let text): text
      case .emphasis(let children), .strong(let children), .strikethrough(let children),
        .link(_, _, let children):
        plain(children)
      case .softBreak, .lineBreak: " "
      case .code, .image, .footnoteReference: ""
      }
    }
    .joined()
  }

  /// What follows "Table: " at the beginning of a paragraph.
  func captionText(_ inlines: [MarkdownInline]) -> [MarkdownInline]? {
    guard case .text(let text)? = inlines.first?.kind, text.hasPrefix("Table: ") else {
      return nil
    }
    return [inlines[0].replacingText(String(text.dropFirst(7)))] + inlines.dropFirst()
  }

  /// The kind of a call-out and what is left of the paragraph that begins with `[!KIND]`.
  func calloutKind(_ inlines: [MarkdownInline]) -> (String, [MarkdownInline])? {
    var lead = ""
    var rest = inlines[...]
    while case .text(let text)? = rest.first?.kind {
      lead += text
      rest = rest.dropFirst()
    }
    guard lead.hasPrefix("[!"), let end = lead.firstIndex(of: "]") else { return nil }
    let kind = lead[lead.index(lead.startIndex, offsetBy: 2)..<end].lowercased()
    guard !kind.isEmpty, kind.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    let remainder = String(lead[lead.index(after: end)...].drop { $0 == " " })
    if case .softBreak? = rest.first?.kind, remainder.isEmpty { rest = rest.dropFirst() }
    let first = remainder.isEmpty ? [] : [inlines[0].replacingText(remainder)]
    return (kind, first + rest)
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    var rest = self
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }
}

extension MarkdownInline {
  fileprivate func replacingText(_ text: String) -> MarkdownInline {
    MarkdownInline(kind: .text(text), location: location)
  }
}
