import Localization
import Narrative
import Query

/// A list of the documents that the page's language lacks: each by its title in every language that
/// has it, as a link there.
struct UntranslatedList {
  let context: PageContext

  var html: HTML {
    let documents = missing
    var html = HTML()
    guard !documents.isEmpty else {
      html.add("<p>")
      html.add(text: context.words.word(.emptyList))
      html.add("</p>\n")
      return html
    }
    html.add("<ul class=\"untranslated\">\n")
    for pages in documents {
      html.add("<li>")
      for (index, page) in pages.enumerated() {
        if index > 0 { html.add(" · ") }
        add(page, to: &html)
      }
      html.add("</li>\n")
    }
    html.add("</ul>\n")
    return html
  }

  /// The pages of each document, one for each language, in the order of the site.
  private var missing: [[PageDraft]] {
    let draft = context.draft
    var order: [PageKey] = []
    var pages: [PageKey: [PageDraft]] = [:]
    for page in draft.pages where draft.page(page.path, in: context.page.language) == nil {
      let key = PageKey(path: page.path, code: page.subject.code)
      if pages[key] == nil { order.append(key) }
      pages[key, default: []].append(page)
    }
    return order.compactMap { pages[$0] }
  }

  private struct PageKey: Hashable {
    let path: String
    let code: String?
  }

  private func add(_ page: PageDraft, to html: inout HTML) {
    guard let other = context.inItsLanguage(page) else { return }
    html.add("<a lang=\"\(page.language)\" hreflang=\"\(page.language)\" href=\"")
    html.add(text: RelativePath.href(from: context.page.address, to: page.address))
    html.add("\">")
    InlineRenderer(other, in: .list).add(page.text.shortTitle, to: &html)
    html.add("</a>")
  }
}
