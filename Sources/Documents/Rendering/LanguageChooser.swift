import Localization

/// The page at the root of the site: a plain list of its languages.
struct LanguageChooser {
  /// Its template.
  static let kind = "languages"
  /// Its path below the output folder.
  static let address = "index.html"

  let draft: SiteDraft
  let words: Words
  let language: String

  func document() -> Document {
    let address = Self.address
    let choices: [[String: ViewValue]] = draft.content.languages.compactMap { language in
      guard let home = draft.page("index.md", in: language.tag) else { return nil }
      return [
        "name": .text(LanguageLinks.name(language)),
        "tag": .text(language.tag),
        "href": .text(RelativePath.href(from: address, to: home.address)), "current": .flag(false),
      ]
    }
    var view = SiteView(draft, words, language)
      .values(title: words.label("site.title"), page: address)
    view["languages"] = .list(choices)
    view["hasLanguages"] = .flag(!choices.isEmpty)
    return Document(
      address: address, pdfAddress: nil, kind: Self.kind, language: language, view: view,
      downloads: [])
  }
}
