public import Codebook
public import Diagnostics
public import Localization
public import Query

/// The text of one page, for one subject, with all its requests resolved against the codebook.
public struct PageText: Sendable {
  /// The title.
  public let title: [TextInline]
  /// The summary.
  public let summary: [TextInline]
  /// The title for navigation and lists.
  public let shortTitle: [TextInline]
  /// The text.
  public let blocks: [TextBlock]
  /// The paths of the texts that it includes.
  public let included: Set<String>
  /// The figures in its words, in their order; those of the title stand in the short title again.
  public let figures: [FigureRequest]
  /// Whether it asks for any number: a figure, table, chart or register.
  public let asksForNumbers: Bool

  private init(
    title: [TextInline], summary: [TextInline], shortTitle: [TextInline], blocks: [TextBlock],
    included: Set<String>
  ) {
    self.title = title
    self.summary = summary
    self.shortTitle = shortTitle
    self.blocks = blocks
    self.included = included
    var figures: [FigureRequest] = []
    for line in [title, summary, shortTitle] { line.collect(&figures) }
    blocks.collect(&figures)
    self.figures = figures
    asksForNumbers = !figures.isEmpty || blocks.contains(where: \.asksForNumbers)
  }

  /// Resolves a manuscript for a subject.
  ///
  /// - Parameters:
  ///   - body: the text of the manuscript, parsed.
  ///   - includes: the Markdown files of the language that documents may include, by path.
  ///   - format: how the language sets its words.
  public static func resolve(
    _ manuscript: Manuscript, _ body: [MarkdownBlock], subject: Subject, codebook: Codebook,
    includes: IncludedTexts, format: LanguageFormat
  ) -> Outcome<PageText> {
    var resolver = TextResolver(
      codebook: codebook, subject: subject, includes: includes, format: format)
    let matter = manuscript.frontMatter
    let title = resolver.line(matter.title)
    let summary = resolver.line(matter.summary)
    let shortTitle = matter.shortTitle.map { resolver.line($0) } ?? title
    let blocks = resolver.page(body, file: manuscript.file)
    return Outcome(
      PageText(
        title: title, summary: summary, shortTitle: shortTitle, blocks: blocks,
        included: resolver.included),
      resolver.diagnostics)
  }
}

/// The texts of one language that documents may include, parsed, by path below its folder.
public struct IncludedTexts: Sendable {
  let texts: [String: Included]

  /// One text.
  struct Included: Sendable {
    let file: String
    let source: String
    let blocks: [MarkdownBlock]
  }

  /// The text of a file as it was read.
  public func source(of path: String) -> String? { texts[path]?.source }

  /// Each text's path and the name that messages use, by path.
  public var files: [(path: String, file: String)] {
    texts.map { ($0.key, $0.value.file) }.sorted { $0.path < $1.path }
  }

  /// Each text with its blocks, by path.
  public var all: [(path: String, file: String, blocks: [MarkdownBlock])] {
    texts.map { ($0.key, $0.value.file, $0.value.blocks) }.sorted { $0.path < $1.path }
  }

  /// No texts.
  public static let none = IncludedTexts(texts: [:])

  /// Parses texts without front matter, each with its path and the name that messages use.
  public static func parse(
    _ files: [(path: String, file: String, text: String)]
  ) -> Outcome<IncludedTexts> {
    var diagnostics = Diagnostics()
    var texts: [String: Included] = [:]
    for (path, file, text) in files {
      if text.hasPrefix("---\n") {
        diagnostics.error(
          "unexpected-front-matter",
          "a text that is included has no front matter; take it away",
          at: SourceLocation(file: file, line: 1))
      }
      let parsed = MarkdownParser.parse(text, at: SourceLocation(file: file, line: 1, column: 1))
      diagnostics.add(parsed.diagnostics)
      texts[path] = Included(file: file, source: text, blocks: parsed.value)
    }
    return Outcome(IncludedTexts(texts: texts), diagnostics)
  }
}
