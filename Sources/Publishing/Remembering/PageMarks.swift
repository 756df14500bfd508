import Remembering

/// The pages of one build by their addresses, each with the marks of all that it shows.
struct PageMarks: Sendable {
  let marks: [String: (document: Mark, page: Mark)]

  /// A page as it is made ready for its template.
  func document(_ address: String) -> StageKey? {
    marks[address].map { .document($0.document) }
  }

  /// The same in its template.
  func rendered(_ address: String) -> StageKey? {
    marks[address].map { .page($0.page) }
  }

  /// The same, read back.
  func readBack(_ address: String) -> StageKey? {
    marks[address].map { .readBack($0.page) }
  }
}
