/// Makes ids for headings: stable, readable and unique on a page.
struct MarkdownSlug {
  private var used: Set<String> = []

  init() {}

  /// The id of a heading: its letters and digits in small letters, with hyphens between; `-2`,
  /// `-3` and so on behind one that is taken.
  mutating func make(for text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    while slug.last == "-" { slug.removeLast() }
    if slug.isEmpty { slug = "section" }
    var candidate = slug
    var number = 2
    while !used.insert(candidate).inserted {
      candidate = "\(slug)-\(number)"
      number += 1
    }
    return candidate
  }
}
