import Disclosure
import Localization
import Narrative

/// Writes runs of words.
struct InlineRenderer {
  /// Where the words stand.
  enum Setting {
    /// In the text of their own page.
    case text
    /// In a link of their own page: a link within is words.
    case link
    /// In a list of other pages: links are words, and the ids stay on the words' own page.
    case list
  }

  let context: PageContext
  private let setting: Setting
  private let figures: FigureWriter

  init(_ context: PageContext, in setting: Setting = .text) {
    self.context = context
    self.setting = setting
    figures = FigureWriter(context)
  }

  /// The words as HTML.
  func html(_ inlines: [TextInline]) -> HTML {
    var html = HTML()
    add(inlines, to: &html)
    return html
  }

  /// Adds the words.
  func add(_ inlines: [TextInline], to html: inout HTML) {
    for inline in inlines { add(inline, to: &html) }
  }

  /// The words as plain text.
  func text(_ inlines: [TextInline]) -> String {
    // Most titles, captions and cells are a few words and nothing else.
    if inlines.count == 1, case .text(let text, _)? = inlines.first { return text }
    return inlines.map { inline in
      switch inline {
      case .text(let text, _): text
      case .code(let code): code
      case .softBreak, .lineBreak: " "
      case .image(_, let alternative, _): alternative
      case .footnote: ""
      case .subject: context.place ?? ""
      case .figure(let request): figures.text(request.figure)
      case .emphasis, .strong, .strikethrough, .link: text(inline.children)
      }
    }
    .joined()
  }

  private func add(_ inline: TextInline, to html: inout HTML) {
    switch inline {
    case .text(let text, _): html.add(text: text)
    case .code(let code): wrap([.text(code, line: nil)], "code", &html)
    case .emphasis(let inlines): wrap(inlines, "em", &html)
    case .strong(let inlines): wrap(inlines, "strong", &html)
    case .strikethrough(let inlines): wrap(inlines, "del", &html)
    case .link(let destination, let inlines, _): link(destination, inlines, &html)
    case .image(let source, let alternative, _):
      html.add("<img src=\"")
      html.add(text: context.draft.links.href(source, on: context.page.address))
      html.add("\" alt=\"")
      html.add(text: alternative)
      html.add("\">")
    case .softBreak: html.add("\n")
    case .lineBreak: html.add("<br>\n")
    case .footnote(let number, let reference):
      guard setting == .text else { return }
      let label = context.words.word(
        .footnote, ["number": context.words.format.number(number)])
      html.add(
        "<sup class=\"footnote\"><a id=\"\(FootnoteID.mark(number, reference))\" "
          + "href=\"#\(FootnoteID.note(number))\" aria-label=\"")
      html.add(text: label)
      html.add("\">\(number)</a></sup>")
    case .subject: html.add(text: context.place ?? "")
    case .figure(let request):
      html.add(
        figures.html(
          request.figure, id: setting == .list ? nil : FigureID.figure(request.ordinal)))
    }
  }

  private func wrap(_ inlines: [TextInline], _ element: String, _ html: inout HTML) {
    html.add("<\(element)>")
    add(inlines, to: &html)
    html.add("</\(element)>")
  }

  private func link(_ destination: String, _ inlines: [TextInline], _ html: inout HTML) {
    guard setting == .text else {
      add(inlines, to: &html)
      return
    }
    let isElsewhere = destination.hasPrefix("https:") || destination.hasPrefix("mailto:")
    html.add("<a href=\"")
    html.add(text: context.draft.links.href(destination, on: context.page.address))
    html.add(isElsewhere ? "\" rel=\"noopener noreferrer\">" : "\">")
    InlineRenderer(context, in: .link).add(inlines, to: &html)
    html.add("</a>")
  }
}

/// The ids of footnotes and of their marks.
enum FootnoteID {
  static func note(_ number: Int) -> String { "note-\(number)" }
  static func mark(_ number: Int, _ reference: Int) -> String { "note-mark-\(number)-\(reference)" }
}
