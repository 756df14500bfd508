import Diagnostics
public import LocatedYAML

/// What stands above the text of a document.
public struct FrontMatter: Sendable {
  /// The kind of document, which is the name of its template.
  public let kind: YAMLNode
  /// The title, in inline Markdown.
  public let title: YAMLNode
  /// One or two sentences that stand for the document in lists, in inline Markdown.
  public let summary: YAMLNode
  /// A title of a few words for navigation, in inline Markdown.
  public let shortTitle: YAMLNode?
  /// The code list of which each code gets a page of its own.
  public let each: YAMLNode?
  /// The codes of that list which get one, where not all do.
  public let only: [YAMLNode]
  /// The least count that the document prints, where it asks for more than the site.
  public let threshold: Int?
  /// Whether a list of contents is wanted.
  public let hasContents: Bool
  /// Whether the page offers a fast way out: for those whom it might harm to be seen reading it.
  public let isLeft: Bool
  /// In a translation, the state of the original that it follows.
  public let follows: YAMLNode?
  /// In a translation, who has reviewed it; `nil` where no native speaker has.
  public let reviewedBy: String?
  /// The rules that are to say nothing of the whole document.
  public let allowances: [Allowance]

  static func parse(_ root: YAMLNode) -> Outcome<FrontMatter?> {
    var matter = YAMLMapping(root, as: "the front matter")
    let kind = matter.requiredText("kind")
    let title = matter.requiredText("title")
    let summary = matter.requiredText("summary")
    let shortTitle = matter.text("short_title")
    let each = matter.text("each")
    let only = matter.texts("only")
    if each == nil, let first = only.first {
      matter.report(
        .error(
          "unexpected-only",
          "'only' says for which codes of 'each' there are pages, and there is no 'each'; take it "
            + "away", at: first.location))
    }
    let threshold = matter.integer("threshold", atLeast: 3)
    let hasContents = matter.flag("contents", default: false)
    let isLeft = matter.flag("leave", default: false)
    let follows = matter.text("follows")
    let reviewedBy = matter.text("reviewed_by")?.text
    let allowances = Allowance.parse("allow", of: &matter)
    let diagnostics = matter.finish()
    guard let kind, let title, let summary else { return Outcome(nil, diagnostics) }
    return Outcome(
      FrontMatter(
        kind: kind, title: title, summary: summary, shortTitle: shortTitle, each: each,
        only: only, threshold: threshold, hasContents: hasContents, isLeft: isLeft,
        follows: follows, reviewedBy: reviewedBy, allowances: allowances),
      diagnostics)
  }
}
