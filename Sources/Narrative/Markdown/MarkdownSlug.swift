/// Makes ids for headings: readable, and each used once in a document.
struct MarkdownSlug {
  private var used: Set<String> = []

  /// No id is taken yet.
  init() {}

  /// Whether the page itself uses the id: of its main part, a table, a chart, a note, a heading, a
  /// number in the text.
  private static func isReserved(_ id: String) -> Bool {
    if id == "main" || id == "page-contents" || id.hasSuffix("-heading") { return true }
    if id.first == "n", id.count > 1, id.dropFirst().allSatisfy({ $0.isASCII && $0.isWholeNumber })
    {
      return true
    }
    return ["table-", "figure-", "note-"].contains { id.hasPrefix($0) }
      && id.contains { $0.isASCII && $0.isWholeNumber }
      && !id.hasSuffix("-section")
  }

  /// The id of the next heading: its letters and digits of any script in small letters, hyphens for
  /// all else, and `-2`, `-3` and so on behind an id that is taken.
  mutating func make(for text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isWholeNumber }
    var slug = words.isEmpty ? "section" : words.joined(separator: "-")
    if Self.isReserved(slug) { slug += "-section" }
    var id = slug
    var number = 2
    while !used.insert(id).inserted {
      id = "\(slug)-\(number)"
      number += 1
    }
    return id
  }
}
