import Diagnostics

extension TextBlock {
  /// The blocks that stand within this one.
  public var children: [TextBlock] {
    var children: [TextBlock] = []
    forEachChild { children.append($0) }
    return children
  }

  /// Calls `body` with each block that stands within this one.
  public func forEachChild(_ body: (TextBlock) -> Void) {
    switch kind {
    case .list(_, _, let items): for item in items { item.forEach(body) }
    case .quote(let blocks), .callout(_, let blocks, _): blocks.forEach(body)
    case .footnotes(let notes): for note in notes { note.blocks.forEach(body) }
    default: break
    }
  }

  /// Calls `body` with each run of words of this block itself, captions included.
  public func forEachLine(_ body: ([TextInline]) -> Void) {
    switch kind {
    case .heading(_, _, let inlines), .paragraph(let inlines): body(inlines)
    case .writtenTable(let table):
      body(table.caption)
      table.header.forEach(body)
      table.rows.joined().forEach(body)
    case .table(let request): body(request.caption)
    case .chart(let request): body(request.table.caption)
    case .register(let request): body(request.caption)
    case .pairChart(let request): body(request.register.caption)
    default: break
    }
  }
}

extension TextBlock {
  /// Whether this block, or one within it, is a request for numbers.
  var asksForNumbers: Bool {
    switch kind {
    case .table, .chart, .pairChart, .keyFigures, .register: return true
    default:
      var asks = false
      forEachChild { asks = asks || $0.asksForNumbers }
      return asks
    }
  }
}

extension TextInline {
  /// The pieces that stand within this one.
  public var children: [TextInline] {
    switch self {
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines),
      .link(_, let inlines, _):
      inlines
    default: []
    }
  }
}

extension [TextInline] {
  /// All figures in these words, those within links and emphasis too.
  public var figures: [FigureRequest] {
    var figures: [FigureRequest] = []
    collect(&figures)
    return figures
  }

  /// Adds all figures in these words.
  func collect(_ figures: inout [FigureRequest]) {
    for inline in self {
      switch inline {
      case .figure(let request): figures.append(request)
      case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines),
        .link(_, let inlines, _):
        inlines.collect(&figures)
      default: break
      }
    }
  }
}

extension [TextBlock] {
  /// Adds all figures in the words of these blocks and of those within them.
  func collect(_ figures: inout [FigureRequest]) {
    for block in self {
      block.forEachLine { $0.collect(&figures) }
      block.forEachChild { [$0].collect(&figures) }
    }
  }
}

extension [TextInline] {
  /// The line of the file on which these words begin, as far as it is known.
  public var line: Int? {
    for inline in self {
      switch inline {
      case .text(_, let line?): return line
      case .figure(let request): return request.location.line
      default: if let line = inline.children.line { return line }
      }
    }
    return nil
  }
}

extension PageText {
  /// Calls `body` with every run of words on the page, from the title to the footnotes.
  public func forEachLine(_ body: ([TextInline]) -> Void) {
    func visit(_ block: TextBlock) {
      block.forEachLine(body)
      block.forEachChild(visit)
    }
    body(title)
    body(summary)
    body(shortTitle)
    blocks.forEach(visit)
  }
}
