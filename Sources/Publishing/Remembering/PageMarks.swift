import Remembering

/// The pages of one build by their addresses, each with the marks of all that it shows.
struct PageMarks: Sendable {
  let marks: [String: (document: Mark, page: Mark)]

  /// A page as it is made ready for its template.
  func document(_ address: String) -> DocumentKey? {
    marks[address].map { DocumentKey(document: $0.document) }
  }

  /// The same in its template.
  func rendered(_ address: String) -> RenderedKey? {
    marks[address].map { RenderedKey(page: $0.page) }
  }

  /// The same, read back.
  func readBack(_ address: String) -> ReadBackKey? {
    marks[address].map { ReadBackKey(page: $0.page) }
  }
}
