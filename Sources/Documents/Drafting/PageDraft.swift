import Codebook
import Diagnostics
import Localization
import LocatedYAML
public import Narrative
public import Query

/// One page before anything is counted: where it will stand, and its text with its requests.
public struct PageDraft: Sendable {
  /// The language's tag.
  public let language: String
  /// The path of its Markdown file below the language's folder.
  public let path: String
  /// The Markdown file as messages name it.
  public let file: String
  /// The kind of document.
  public let kind: String
  /// The code that the page is about.
  public let subject: Subject
  /// The path below the output folder.
  public let address: String
  /// Whether a list of contents is wanted.
  public let hasContents: Bool
  /// Whether it offers a fast way out.
  public let isLeft: Bool
  /// The least count that it prints.
  public let threshold: Int
  /// Its text.
  public let text: PageText

  /// The path of its PDF, which stands beside the page.
  public var pdfAddress: String { String(address.dropLast(5)) + ".pdf" }

  /// The pages that a manuscript makes: one, or one for each code of a list.
  static func make(
    _ manuscript: Manuscript, _ body: [MarkdownBlock], in language: SiteContent.Language,
    of content: SiteContent
  ) -> Outcome<[PageDraft]> {
    var diagnostics = Diagnostics()
    let matter = manuscript.frontMatter
    let kind = matter.kind.text ?? ""
    if kind == LanguageChooser.kind {
      diagnostics.error(
        "unknown-kind",
        "'\(kind)' is the template of the page that lists the languages; choose another kind",
        at: matter.kind.location)
    } else if content.kinds[kind] == nil {
      diagnostics.error(
        "unknown-kind",
        "there is no template '\(kind)'"
          + Suggestion.didYouMean(
            kind, among: content.kinds.keys.sorted(),
            otherwise: Suggestion.choice(
              of: content.kinds.keys.filter { $0 != LanguageChooser.kind }.sorted())),
        at: matter.kind.location)
    }
    var pages: [PageDraft] = []
    for subject in subjects(of: manuscript, content.codebook, &diagnostics) {
      let text = PageText.resolve(
        manuscript, body, subject: subject, codebook: content.codebook, includes: language.includes,
        format: language.catalogue.format)
      diagnostics.add(text.diagnostics)
      pages.append(
        PageDraft(
          language: language.tag, path: manuscript.path, file: manuscript.file, kind: kind,
          subject: subject,
          address: address(of: manuscript.path, subject: subject, language: language.tag),
          hasContents: matter.hasContents, isLeft: matter.isLeft,
          threshold: max(matter.threshold ?? 0, content.settings.threshold), text: text.value))
    }
    return Outcome(pages, diagnostics)
  }

  private static func subjects(
    of manuscript: Manuscript, _ codebook: Codebook, _ diagnostics: inout Diagnostics
  ) -> [Subject] {
    guard let each = manuscript.frontMatter.each else { return [.none] }
    let name = each.text ?? ""
    guard let list = codebook.lists[name] else {
      diagnostics.error(
        "unknown-list",
        "there is no list '\(name)'"
          + Suggestion.choose(name, among: codebook.lists.keys.sorted()),
        at: each.location)
      return []
    }
    let only = manuscript.frontMatter.only
    for node in only where list.index(of: node.text ?? "") == nil {
      let code = node.text ?? ""
      diagnostics.error(
        "unknown-code",
        "'\(code)' is not in the list '\(name)'\(Suggestion.choose(code, among: list.codes))",
        at: node.location)
    }
    let wanted = Set(only.compactMap(\.text))
    return list.codes.indices.filter { only.isEmpty || wanted.contains(list.codes[$0]) }
      .map { .code(list, $0) }
  }

  /// `briefing.md` is `en/briefing.html`, or `en/briefing-ge.html` for a code.
  private static func address(of path: String, subject: Subject, language: String) -> String {
    let name = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    return "\(language)/\(name)\(subject.code.map { "-" + $0 } ?? "").html"
  }
}
