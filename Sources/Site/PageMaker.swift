public import Documents
import Mustache

extension Templates {
  /// A document with its downloads, as files; `nil` when its kind has no template.
  ///
  /// - Parameter words: the interface words of the document's language.
  public func files(_ document: Document, words: [String: String]) -> [OutputFile]? {
    var values = Self.values(document.view)
    values["styles"] = styles.text
    values["contentSecurityPolicy"] = styles.policy
    values["words"] = words
    guard let html = library.render(values, withTemplate: document.kind) else { return nil }
    return [OutputFile(address: document.address, bytes: Array(html.utf8), sharing: styles.bytes)]
      + document.downloads.map { OutputFile(address: $0.address, bytes: Array($0.text.utf8)) }
  }

  /// A page as the program that makes PDFs gets it: with the style sheet for PDFs behind its own.
  public func forPDF(_ html: String) -> String {
    guard !pdfStyles.isEmpty, let end = html.firstRange(of: "</style>") else { return html }
    return html[..<end.lowerBound] + "\n" + pdfStyles + html[end.lowerBound...]
  }

  /// Finished texts and flags, as the library takes them.
  private static func values(_ view: [String: ViewValue]) -> [String: Any] {
    view.mapValues { value in
      switch value {
      case .text(let text): text
      case .html(let html): html.source
      case .flag(let flag): flag
      case .list(let items): items.map { values($0) }
      }
    }
  }
}
