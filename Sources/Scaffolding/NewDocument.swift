import Codebook
public import Diagnostics

/// A new document with examples from the site's own codebook.
public struct NewDocument: Sendable {
  /// What can be begun.
  public enum Kind: String, Sendable, CaseIterable {
    /// A policy briefing.
    case briefing
    /// A handout for a round table, on two sides of a sheet.
    case handout
  }

  /// The most letters of a file's name: with an ending and the code of a country it has to fit on any
  /// disk.
  private static let longestName = 80

  private let kind: Kind
  private let name: String
  private let title: String

  /// - Parameters:
  ///   - name: of the file, without `.md`.
  ///   - title: `nil` for one that says that it is to be replaced.
  public init(_ kind: Kind, name: String, title: String?) {
    self.kind = kind
    self.name = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    self.title = title ?? "A title that says what the reader will learn"
  }

  /// The document in each language of a site, and its template where the site has none.
  public func scaffold(in site: SiteFolder) -> Outcome<Scaffold?> {
    var diagnostics = Diagnostics()
    let isName = name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      part.first?.isLetter == true && part.utf8.count <= Self.longestName
        && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) || $0 == "-" }
    }
    if !isName {
      diagnostics.error(
        "invalid-name",
        "'\(name.prefix(Self.longestName))' is no name for a document; use at most \(Self.longestName) small "
          + "letters, digits and '-', as in 'my-\(kind.rawValue)'",
        at: SourceLocation(file: "content"))
    }
    guard
      let schema = site.codebook.dataSets.first(where: \.isSensitive)
        ?? site.codebook.dataSets.first,
      let column = schema.columns.first(where: \.isMultiple)
        ?? schema.columns.first(where: { $0.list != nil }),
      let list = column.list
    else {
      diagnostics.error(
        "no-list", "the codebook has no data set with a column of codes; write one first",
        at: SourceLocation(file: "content/codebook.yml"))
      return Outcome(nil, diagnostics)
    }
    var files: [Scaffold.File] = []
    for language in site.languages {
      let path = "content/\(language)/\(name).md"
      if let fault = site.refuse(path) { diagnostics.add(fault) }
      files.append(Scaffold.File(path, text(schema, column, list)))
    }
    let template = "templates/\(kind.rawValue).mustache"
    if !site.paths.contains(template),
      let file = EmbeddedFiles.templates.first(where: { $0.path == "\(kind.rawValue).mustache" })
    {
      files.append(Scaffold.File(template, file.text))
    }
    return diagnostics.hasErrors ? Outcome(nil, diagnostics) : Outcome(Scaffold(files), diagnostics)
  }

  private func text(_ schema: DataSetSchema, _ column: Column, _ list: CodeList) -> String {
    let code = list.groups.first?.name ?? list.codes.first ?? ""
    let rows = list.groups.isEmpty ? column.name : "\(column.name) by group"
    let front = """
      ---
      # The template: templates/\(kind.rawValue).mustache.
      kind: \(kind.rawValue)
      title: \(TextEdit.quoted(title))
      # One or two sentences that stand for the document in lists.
      summary: "What `= \(schema.name)` records say, and what should follow."
      """
    let numbers = """
      ## What was documented

      There are `= \(schema.name)` records. The rows of a table and the bars of a chart are the codes of the codebook.

      ```table
      of: \(schema.name)
      rows: \(rows)
      caption: What the records name
      ```
      """
    switch kind {
    case .briefing:
      return """
        \(front)
        ---
        Write here in two or three sentences what the reader should know first.

        ## Key messages

        - A share has its counts beside it: `= share of \(schema.name) where \(column.name) is \(code)`.
        - Write one message a line, and say who is asked to do what.

        \(numbers)

        ```chart
        of: \(schema.name)
        rows: \(rows)
        title: The same as a chart
        ```

        ## What we ask

        1. Name the institution first, then what it should do, and by when.

        """
    case .handout:
      return """
        \(front)
        ---
        \(numbers)

        ## Questions

        1. What could change within a month, and who would do it?
        2. How will we know?

        ## Our commitments

        Table: What we will do after this round table

        | Action | Who | By when |
        |---|---|---|
        |   |   |   |
        |   |   |   |

        """
    }
  }
}
