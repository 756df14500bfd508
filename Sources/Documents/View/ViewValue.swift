/// What a template may be given: finished texts and flags; no logic is left to it.
public enum ViewValue: Hashable, Sendable {
  /// A text, which the template escapes.
  case text(String)
  /// HTML, which the template takes as it is.
  case html(HTML)
  /// Yes or no.
  case flag(Bool)
  /// Things that are shown one after another.
  case list([[String: ViewValue]])
}

/// What a template may ask for: the names of the values, and what each of them is.
public indirect enum ViewShape: Hashable, Sendable {
  /// A text.
  case text
  /// HTML.
  case html
  /// Yes or no.
  case flag
  /// Things, each with values of its own.
  case list([String: ViewShape])
  /// The words of the interface in the page's language.
  case words

  /// All that is offered to the template of every document.
  public static let page: [String: ViewShape] = [
    "language": .text, "title": .text, "shortTitle": .text, "siteTitle": .text,
    "siteTagline": .text, "publisher": .text, "homeHref": .text, "contentSecurityPolicy": .text,
    "editionId": .text, "editionDate": .text, "editionDateISO": .text, "citation": .text,
    "licenceName": .text, "licenceHref": .text, "place": .text, "address": .text,
    "unitNote": .text, "pdfHref": .text, "leaveHref": .text, "leaveExplainedHref": .text,
    "styles": .html, "summary": .html, "lead": .html, "body": .html, "titleHTML": .html,
    "demonstration": .flag, "hasPlace": .flag, "hasContents": .flag, "hasNavigation": .flag,
    "hasLanguages": .flag, "hasLicence": .flag, "hasUnitNote": .flag,
    "hasMissingLanguages": .flag, "isTranslation": .flag, "isStale": .flag, "translation": .html,
    "hasLeave": .flag, "hasPDF": .flag, "hasLeaveExplained": .flag,
    "navigation": .list(["title": .text, "href": .text, "current": .flag]),
    "languages": .list(["name": .text, "tag": .text, "href": .text, "current": .flag]),
    "missingLanguages": .list(["name": .text, "tag": .text, "last": .flag]),
    "alternates": .list(["tag": .text, "href": .text]),
    "contents": .list(["title": .text, "href": .text]),
    "sections": .list([
      "id": .text, "title": .text, "titleHTML": .html, "body": .html, "first": .flag,
    ]),
    "words": .words,
  ]
}
