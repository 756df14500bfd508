public import Documents
import Mustache

extension Templates {
  /// A document with its downloads, as files; `nil` when its kind has no template.
  ///
  /// - Parameter words: the interface words of the document's language.
  public func files(_ document: Document, words: [String: String]) -> [OutputFile]? {
    guard let page = page(document, words: words) else { return nil }
    return [page]
      + document.downloads.map { OutputFile(address: $0.address, bytes: Array($0.text.utf8)) }
  }

  private func page(_ document: Document, words: [String: String]) -> OutputFile? {
    func render(_ values: [String: Any], _ styles: String) -> String? {
      var values = values
      values["styles"] = styles
      values["contentSecurityPolicy"] = self.styles.policy
      values["words"] = words
      return library.render(values, withTemplate: document.kind)
    }
    if let (head, tail) = skeletons.page(document, render) {
      return OutputFile(address: document.address, head: head, shared: styles.bytes, tail: tail)
    }
    return render(Self.values(document.view), styles.text).map {
      OutputFile(address: document.address, bytes: Array($0.utf8))
    }
  }

  /// A page as the program that makes PDFs gets it: with the style sheet for PDFs behind its own.
  public func forPDF(_ html: String) -> String {
    guard !pdfStyles.isEmpty, let end = html.firstRange(of: "</style>") else { return html }
    return html[..<end.lowerBound] + "\n" + pdfStyles + html[end.lowerBound...]
  }

  /// Finished texts and flags, as the library takes them.
  static func values(_ view: [String: ViewValue]) -> [String: Any] {
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
