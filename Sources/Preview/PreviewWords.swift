import Documents
import FoundationEssentials
import Narrative

/// The words of what the preview adds to pages.
public struct PreviewWords: Sendable {
  private let words: [String: String]
  private let language: String

  /// The words in a language; English where there are none in it.
  public init(language: String) {
    self.language = Self.all[language] == nil ? "en" : language
    words = Self.all[language] ?? Self.english
  }

  /// The words as the script of the pages reads them.
  ///
  /// - Parameter canOpen: whether there is an editor to open files in.
  func json(canOpen: Bool) -> [UInt8] {
    struct Told: Encodable {
      let language: String
      let canOpen: Bool
      let words: [String: String]
    }
    let told = Told(language: language, canOpen: canOpen, words: words)
    // Texts alone: there is nothing that can't be written.
    return (try? JSONEncoder().encode(told)).map(Array.init) ?? []
  }

  /// The page that is shown while no site could be made.
  var noSite: [UInt8] { page("no_site", "") }

  /// The page that is shown for an address that the site doesn't have, with those it has.
  func noPage(_ pages: [String]) -> [UInt8] {
    let items = pages.map { page in
      let text = HTML(text: page).source
      return "<li><a href=\"/\(PercentEncoding.encode(page))\">\(text)</a></li>\n"
    }
    return page("no_page", "<ul>\n\(items.joined())</ul>\n")
  }

  private func page(_ key: String, _ body: String) -> [UInt8] {
    let text = HTML(text: words[key] ?? "").source
    return Array(
      """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(text)</title>
      </head>
      <body>
      <h1>\(text)</h1>
      \(body)</body>
      </html>

      """.utf8)
  }

  private static let all = ["en": english, "ru": russian]

  private static let english = [
    "no_site": "The site can't be made yet",
    "no_page": "The site has no page here",
    "region": "Preview",
    "current": "Up to date",
    "gone": "The preview has ended. Start it again with 'rapporteur serve'.",
    "stale": "What you see is the last site without errors",
    "errors": "To mend",
    "warnings": "To look at",
    "more": "and %{count} more",
    "open": "Open in the editor",
    "copy": "Copy the place",
    "copied": "Copied",
    "edit": "Edit %{place}",
    "edit_all": "Show the places to edit",
    "claim": "A claim: typed by hand, and checked against the data",
    "computed": "Computed from the data",
    "records": "Records counted",
    "records_of": "%{part} of %{whole} records",
    "withheld": "Withheld, since it would say too much about few people",
    "counts": "Counts",
    "place": "Written at",
  ]

  private static let russian = [
    "no_site": "Сайт пока не может быть собран",
    "no_page": "На сайте нет такой страницы",
    "region": "Предпросмотр",
    "current": "Показано последнее состояние",
    "gone": "Предпросмотр завершён. Запустите его снова: 'rapporteur serve'.",
    "stale": "Вы видите последнюю версию сайта без ошибок",
    "errors": "Нужно исправить",
    "warnings": "Стоит проверить",
    "more": "и ещё %{count}",
    "open": "Открыть в редакторе",
    "copy": "Скопировать место",
    "copied": "Скопировано",
    "edit": "Править %{place}",
    "edit_all": "Показать места для правки",
    "claim": "Утверждение: введено вручную и сверено с данными",
    "computed": "Вычислено по данным",
    "records": "Учтено записей",
    "records_of": "%{part} из %{whole} записей",
    "withheld": "Скрыто: число слишком много сказало бы о немногих людях",
    "counts": "Что считается",
    "place": "Где написано",
  ]
}
