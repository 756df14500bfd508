/// Makes ids for headings: readable, and each used once in a document.
struct MarkdownSlug {
  private var used: Set<String> = []

  /// No id is taken yet.
  init() {}

  /// The id of the next heading: its letters and digits of any script in small letters, hyphens for
  /// all else, and `-2`, `-3` and so on behind an id that is taken.
  mutating func make(for text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isWholeNumber }
    let slug = words.isEmpty ? "section" : words.joined(separator: "-")
    var id = slug
    var number = 2
    while !used.insert(id).inserted {
      id = "\(slug)-\(number)"
      number += 1
    }
    return id
  }
}
