import Codebook

/// What the templates of all pages of a language are given alike.
struct SiteView {
  let draft: SiteDraft
  let words: Words
  let language: String

  init(_ draft: SiteDraft, _ words: Words, _ language: String) {
    self.draft = draft
    self.words = words
    self.language = language
  }

  func values(title: String, page address: String) -> [String: ViewValue] {
    let settings = draft.content.settings
    func site(_ key: String) -> String { words.label("site.\(key)") }
    let day = CalendarDay(iso: settings.edition.date).map(words.day) ?? settings.edition.date
    let home = draft.page("index.md", in: language)
    return [
      "language": .text(language), "title": .text(title), "shortTitle": .text(title),
      "siteTitle": .text(site("title")), "siteTagline": .text(site("tagline")),
      "publisher": .text(site("publisher")),
      "homeHref": .text(home.map { RelativePath.href(from: address, to: $0.address) } ?? "#main"),
      "editionId": .text(settings.edition.id), "editionDate": .text(day),
      "editionDateISO": .text(settings.edition.date),
      "citation": .text(
        words.word(
          .citation,
          [
            "publisher": site("publisher"), "title": title, "edition": settings.edition.id,
          ])),
      "licenceName": .text(settings.licence?.name ?? ""),
      "licenceHref": .text(settings.licence?.url ?? ""),
      "hasLicence": .flag(settings.licence != nil),
      "address": .text(settings.url(of: address) ?? address),
      "demonstration": .flag(settings.isDemonstration),
      "titleHTML": .html(HTML(text: title)), "summary": .html(HTML()), "lead": .html(HTML()),
      "body": .html(HTML()), "sections": .list([]), "contents": .list([]),
      "navigation": .list([]), "languages": .list([]), "hasContents": .flag(false),
      "hasNavigation": .flag(false), "hasLanguages": .flag(false), "hasPlace": .flag(false),
      "place": .text(""), "unitNote": .text(""), "hasUnitNote": .flag(false),
      "hasLeave": .flag(false), "leaveHref": .text(""), "hasLeaveExplained": .flag(false),
      "leaveExplainedHref": .text(""),
      "alternates": .list([]), "hasMissingLanguages": .flag(false), "missingLanguages": .list([]),
      "isTranslation": .flag(false), "isStale": .flag(false), "translation": .html(HTML()),
      "hasPDF": .flag(false), "pdfHref": .text(""),
    ]
  }
}
