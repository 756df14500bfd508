import Codebook
import Localization
import Narrative

/// What a page says of its other languages: where it is to be had, where it is missing, and what it
/// was translated from.
struct LanguageLinks {
  let context: PageContext
  private var draft: SiteDraft { context.draft }
  private var page: PageDraft { context.page }
  private var words: Words { context.words }

  var values: [String: ViewValue] {
    let translations = draft.content.languages.compactMap { language in
      draft.translation(of: page, in: language.tag).map { (language, target: $0) }
    }
    let languages: [[String: ViewValue]] = translations.map { language, target in
      [
        "name": .text(Self.name(language)), "tag": .text(language.tag),
        "href": .text(RelativePath.href(from: page.address, to: target.address)),
        "current": .flag(target.address == page.address),
      ]
    }
    let alternates: [[String: ViewValue]] =
      translations.count > 1 && context.settings.baseURL != nil
      ? (translations.map { ($0.0.tag, $0.target) } + [("x-default", translations[0].target)])
        .map { tag, target in
          [
            "tag": .text(tag),
            "href": .text(context.settings.url(of: target.address) ?? target.address),
          ]
        } : []
    let missing = missingLanguages
    let translation = draft.translations.of(page.path, in: page.language)
    return [
      "languages": .list(languages), "hasLanguages": .flag(languages.count > 1),
      "alternates": .list(alternates),
      "hasMissingLanguages": .flag(!missing.isEmpty),
      "missingLanguages": .list(
        missing.enumerated().map { index, language in
          [
            "name": .text(Self.name(language)), "tag": .text(language.tag),
            "last": .flag(index == missing.count - 1),
          ]
        }),
      "isTranslation": .flag(translation != nil),
      "isStale": .flag(translation?.state == .stale),
      "translation": .html(translation.map(note) ?? HTML()),
    ]
  }

  /// The languages that lack the document. One that has pages of it for other codes alone does not:
  /// it says in its front matter for which codes there are pages.
  private var missingLanguages: [SiteContent.Language] {
    draft.content.languages.filter { draft.page(page.path, in: $0.tag) == nil }
  }

  static func name(_ language: SiteContent.Language) -> String {
    language.catalogue.text("language") ?? language.tag
  }

  /// Of which language it is a translation, who has reviewed it, and whether the original is newer.
  private func note(_ translation: Translation) -> HTML {
    var html = HTML()
    if translation.state == .stale {
      html.add("<strong>")
      html.add(text: words.word(.translationStale))
      html.add("</strong> ")
    }
    for segment in words.message(.translatedFrom).segments {
      switch segment {
      case .words(let words): html.add(text: words)
      case .placeholder: addOriginal(translation, to: &html)
      }
    }
    html.add(" ")
    html.add(
      text: translation.reviewer.map { words.word(.translationReviewed, ["reviewer": $0]) }
        ?? words.word(.translationUnreviewed))
    return html
  }

  private func addOriginal(_ translation: Translation, to html: inout HTML) {
    guard
      let language = draft.content.languages.first(where: { $0.tag == translation.original }),
      let original = draft.translation(of: page, in: translation.original)
        ?? draft.page(page.path, in: translation.original)
    else { return }
    html.add("<a lang=\"\(language.tag)\" hreflang=\"\(language.tag)\" href=\"")
    html.add(text: RelativePath.href(from: page.address, to: original.address))
    html.add("\">")
    html.add(text: Self.name(language))
    html.add("</a>")
  }
}
