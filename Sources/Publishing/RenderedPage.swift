import Diagnostics
import Documents
import Site

/// The files that a page came to.
struct RenderedPage: Sendable {
  /// The page's path below the output folder.
  let address: String
  /// The path of its PDF, when it is to have one.
  let pdfAddress: String?
  /// The page with its downloads.
  let files: Outcome<[OutputFile]>

  /// Puts a document into its template.
  ///
  /// - Parameter words: the interface words of its language.
  init(_ document: Document, _ templates: Templates, words: [String: String]) {
    address = document.address
    pdfAddress = document.pdfAddress
    if let made = templates.files(document, words: words) {
      files = Outcome(made)
    } else {
      files = Outcome(
        [],
        Diagnostics([
          .error(
            "unknown-kind", "there is no template '\(document.kind)'",
            at: SourceLocation(file: document.address))
        ]))
    }
  }
}
