import Codebook
public import Diagnostics
public import Disclosure
import LocatedYAML
public import Narrative
import Parallel
import Query

/// The whole site before anything is counted: its pages, and the plan of all that they ask for.
public struct SiteDraft: Sendable {
  /// A file of the content that is published as it is.
  public struct Copy: Hashable, Sendable {
    /// The language whose folder it is in.
    public let language: String
    /// The path below that folder.
    public let path: String
    /// The path below the output folder.
    public var address: String { "\(language)/\(path)" }

    /// How the page at an address calls the file.
    public func href(on page: String) -> String { RelativePath.href(from: page, to: address) }
  }

  /// What was read, but its documents: they are in the pages.
  public let content: SiteContent
  /// The pages, by language and path.
  public let pages: [PageDraft]
  /// All that they ask for.
  public let plan: Plan
  /// The files that they link to.
  public let copies: [Copy]
  /// The pages by language and path.
  let index: PageIndex
  /// Where the links of the pages lead.
  let links: LinkTable
  /// Which documents are translations, and of what.
  public let translations: Translations
  /// What is counted and also stated by a source.
  let stated: Set<FigureQuery>

  /// Lays out the site and checks all that can be checked without the records.
  ///
  /// - Parameters:
  ///   - inspect: looks at the text of each document while it is there, on several threads.
  ///   - recall: is given what makes a document's pages, and may have them from an earlier time: they
  ///     depend on the document, the other words of its language, the settings, the codebook and the
  ///     kinds of documents that there are.
  public static func make<Inspection: Sendable>(
    _ content: SiteContent,
    inspect: @escaping @Sendable (Manuscript, [MarkdownBlock], _ language: String) -> Inspection,
    recall:
      @Sendable (
        Manuscript, _ language: String, () -> DraftedDocument<Inspection>
      ) -> DraftedDocument<Inspection> = { _, _, make in make() }
  ) -> (draft: Outcome<SiteDraft>, inspections: [Inspection]) {
    var diagnostics = Diagnostics()
    var inspections: [Inspection] = []
    var textDiagnostics = Diagnostics()
    var pages: [PageDraft] = []
    let documents = content.languages.flatMap { language in
      let numbers = HandTypedNumbers(language.catalogue)
      return language.manuscripts.map { (language, numbers, manuscript: $0) }
    }
    let drafted = documents.concurrentMap { language, numbers, manuscript in
      recall(manuscript, language.tag) {
        let body = manuscript.body()
        let pages = PageDraft.make(manuscript, body.value, in: language, of: content)
        var diagnostics = pages.diagnostics
        for page in pages.value { diagnostics.add(numbers.check(page)) }
        return DraftedDocument(
          textDiagnostics: body.diagnostics, pages: Outcome(pages.value, diagnostics),
          inspection: inspect(manuscript, body.value, language.tag))
      }
    }
    for document in drafted {
      textDiagnostics.add(document.textDiagnostics)
      inspections.append(document.inspection)
      diagnostics.add(document.pages.diagnostics)
      pages += document.pages.value
    }
    let index = PageIndex(pages)
    let hasDocuments = content.languages.contains {
      !$0.manuscripts.isEmpty || !$0.unreadable.isEmpty
    }
    if !hasDocuments {
      diagnostics.error(
        "no-pages", "there is nothing to publish: no language has a document; write one",
        at: SourceLocation(file: "\(content.folder)/site.yml"))
    }
    diagnostics.add(duplicateAddresses(pages))
    diagnostics.add(navigationProblems(content))
    diagnostics.add(unknownPDFKinds(content, pages))
    let translations = Translations.make(content, pages, index)
    diagnostics.add(translations.diagnostics)
    diagnostics.add(
      FigureAgreement(content.codebook).check(pages, index, translations.value))
    let links = LinkTable.make(pages, index, content)
    diagnostics.add(links.diagnostics)
    var plan = Plan()
    for page in pages { page.text.ask(&plan, threshold: page.threshold) }
    diagnostics.add(BlockCheck.check(pages, content))
    let checks = content.codebook.facts.flatMap { content.codebook.checks(of: $0) }
    for figure in checks { plan.ask(figure, threshold: content.settings.threshold) }
    // A document with an error is no proof that something is not used.
    if !diagnostics.hasErrors, content.languages.allSatisfy(\.unreadable.isEmpty) {
      diagnostics.add(unusedKinds(content, pages))
      diagnostics.add(unusedFiles(content, links.value.copies))
      for language in content.languages {
        diagnostics.add(unusedIncludes(of: language, pages))
      }
    }
    diagnostics.add(textDiagnostics)
    let draft = SiteDraft(
      content: content.withoutManuscripts(), pages: pages, plan: plan, copies: links.value.copies,
      index: index, links: links.value, translations: translations.value,
      stated: Set(checks.map(\.query)))
    return (Outcome(draft, diagnostics), inspections)
  }

  /// Texts of catalogues that no page can show. Whether one is used is only known of a site without
  /// an error.
  public func unusedWords() -> Diagnostics { UnusedWords(content, pages).check() }

  /// Files that lie among the documents and are published nowhere: a document whose name does not
  /// end in `.md`, an image that is no longer shown.
  private static func unusedFiles(_ content: SiteContent, _ copies: [Copy]) -> Diagnostics {
    var diagnostics = Diagnostics()
    for language in content.languages {
      for path in language.files.sorted()
      where !copies.contains(Copy(language: language.tag, path: path)) {
        diagnostics.warning(
          "unused-file",
          "no document links to this file, so it is not published; a document's name ends in '.md'",
          at: SourceLocation(file: "\(content.folder)/\(language.tag)/\(path)"))
      }
    }
    return diagnostics
  }

  private static func duplicateAddresses(_ pages: [PageDraft]) -> Diagnostics {
    var diagnostics = Diagnostics()
    var seen: [String: PageDraft] = [:]
    for page in pages {
      // Hosts and USB sticks may take small and capital letters for the same.
      let key = page.address.lowercased()
      if let other = seen[key] {
        diagnostics.error(
          "duplicate-address",
          "'\(page.address)' is the address of another document too: \(other.file); rename one",
          at: SourceLocation(file: page.file))
      }
      seen[key] = page
    }
    return diagnostics
  }

  /// Templates that no document is of; the chooser of languages is made without one.
  private static func unusedKinds(_ content: SiteContent, _ pages: [PageDraft]) -> Diagnostics {
    var diagnostics = Diagnostics()
    let used = Set(pages.map(\.kind)).union([LanguageChooser.kind])
    for (kind, file) in content.kinds.sorted(by: { $0.key < $1.key }) where !used.contains(kind) {
      diagnostics.error(
        "unused-template", "no document is of the kind '\(kind)'; write one, or take it away",
        at: SourceLocation(file: file))
    }
    return diagnostics
  }

  private static func navigationProblems(_ content: SiteContent) -> Diagnostics {
    var diagnostics = Diagnostics()
    let explained = content.settings.leave.map { [$0.explained] } ?? []
    for node in content.settings.navigation + explained {
      let path = node.text ?? ""
      let paths = content.languages.flatMap { $0.manuscripts.map(\.path) + $0.unreadable }
      let isOneOfMany = content.languages.contains { language in
        language.manuscripts.contains { $0.path == path && $0.frontMatter.each != nil }
      }
      if isOneOfMany {
        diagnostics.error(
          "dead-link",
          "'\(path)' makes a page for each code; this leads to one page, name another document",
          at: node.location)
      } else if !paths.contains(path) {
        diagnostics.error(
          "dead-link",
          "there is no document '\(path)'"
            + Suggestion.didYouMean(
              path, among: Set(paths).sorted(), otherwise: "; write it, or correct the name"),
          at: node.location)
      }
    }
    for language in content.languages where content.settings.leave == nil {
      for manuscript in language.manuscripts where manuscript.frontMatter.isLeft {
        diagnostics.error(
          "missing-key",
          "the page offers a way out, and site.yml does not say where: it has no "
            + "'leave'; add it there, or take it away here",
          at: SourceLocation(file: manuscript.file))
      }
    }
    return diagnostics
  }

  private static func unusedIncludes(
    of language: SiteContent.Language, _ pages: [PageDraft]
  ) -> Diagnostics {
    var used: Set<String> = []
    for page in pages where page.language == language.tag { used.formUnion(page.text.included) }
    var diagnostics = Diagnostics()
    for (path, file) in language.includes.files where !used.contains(path) {
      diagnostics.warning(
        "unused-include", "no document includes this text; include it, or take it away",
        at: SourceLocation(file: file))
    }
    return diagnostics
  }
}
