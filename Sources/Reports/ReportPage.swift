import Documents

/// A report as one page of HTML that needs nothing else: no script, no other file.
public struct ReportPage: Sendable {
  /// A part of the page below a heading.
  public struct Section: Sendable {
    /// Its heading.
    public let heading: String
    /// Sentences before its tables.
    public let lines: [String]
    /// Its tables.
    public let tables: [ReportTable]

    /// A part of a page.
    public init(_ heading: String, lines: [String] = [], tables: [ReportTable] = []) {
      self.heading = heading
      self.lines = lines
      self.tables = tables
    }
  }

  private let language: String
  private let title: String
  private let lines: [String]
  private let sections: [Section]

  /// A page with a title, what has to be known first, and its parts.
  ///
  /// - Parameter language: the tag of the language of its words.
  public init(language: String, title: String, lines: [String], sections: [Section]) {
    self.language = language
    self.title = title
    self.lines = lines
    self.sections = sections
  }

  /// The source of the page, which ends with a line feed.
  public var html: String {
    var body = "<h1>\(Self.escape(title))</h1>\n" + Self.paragraphs(lines)
    var count = 0
    for section in sections {
      body += "<section>\n<h2>\(Self.escape(section.heading))</h2>\n"
      body += Self.paragraphs(section.lines)
      for table in section.tables {
        count += 1
        body += table.html(id: "table-\(count)")
      }
      body += "</section>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(Self.escape(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Self.escape(title))</title>
      <style>
      \(Self.styles)
      </style>
      </head>
      <body>
      <main>
      \(body)</main>
      </body>
      </html>

      """
  }

  static func escape(_ text: String) -> String { HTML(text: text).source }

  private static func paragraphs(_ lines: [String]) -> String {
    lines.map { "<p>\(escape($0))</p>\n" }.joined()
  }

  private static let styles = """
    :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --wash: #f2f4f6; --rule: #6b747e }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #e9ecef; --paper: #14181d; --wash: #1f262d; --rule: #8b95a0 }
    }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
    main { max-width: 75rem; margin: auto; padding: 1rem }
    h1, h2 { line-height: 1.2 }
    .scroll { overflow-x: auto; margin-bottom: 1.5rem }
    .scroll:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
    table { border-collapse: collapse; min-width: 100% }
    caption { padding: .5rem 0; font-weight: bold; text-align: left }
    caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2rem) }
    th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; min-width: 8rem }
    thead th { background: var(--wash) }
    tbody th { font-weight: normal }
    .number { min-width: 0; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
    @media print { .scroll { overflow: visible } thead { display: table-header-group } tr { break-inside: avoid } }
    """
}
