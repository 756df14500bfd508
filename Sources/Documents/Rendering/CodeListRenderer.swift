import Codebook
import Localization

/// Writes the definitions and counting rules of a code list.
struct CodeListRenderer {
  let words: Words
  /// The level of the groups' headings.
  private let level: Int

  init(_ words: Words, below level: Int) {
    self.words = words
    self.level = min(level + 1, 6)
  }

  func html(_ list: CodeList) -> HTML {
    var html = HTML()
    guard !list.groups.isEmpty else {
      html.add(codes(list, Array(list.codes.indices)))
      return html
    }
    for group in list.groups {
      let key = "groups.\(list.name).\(group.name)"
      html.add("<h\(level)>")
      html.add(text: words.label(key))
      html.add("</h\(level)>\n")
      if let definition = words.catalogue.text("\(key).definition") {
        html.add("<p>")
        html.add(text: definition)
        html.add("</p>\n")
      }
      html.add(codes(list, group.members))
    }
    return html
  }

  /// A list of definitions where each code has one; otherwise a plain list.
  private func codes(_ list: CodeList, _ members: [Int]) -> HTML {
    let entries = words.arranged(members, of: list).map { index in
      let key = "codes.\(list.name).\(list.codes[index])"
      return Entry(
        label: words.label(key), code: list.codes[index],
        definition: words.catalogue.text("\(key).definition"),
        rule: words.catalogue.text("\(key).rule"))
    }
    let areDefined = entries.allSatisfy { $0.definition != nil || $0.rule != nil }
    var html = HTML(markup: areDefined ? "<dl class=\"codes\">\n" : "<ul class=\"codes\">\n")
    for entry in entries {
      html.add(areDefined ? "<div><dt>" : "<li>")
      html.add(text: entry.label)
      html.add(" <code>")
      html.add(text: entry.code)
      html.add(areDefined ? "</code></dt>" : "</code>")
      let element = areDefined ? "dd" : "div"
      if let definition = entry.definition {
        html.add("<\(element)>")
        html.add(text: definition)
        html.add("</\(element)>")
      }
      if let rule = entry.rule {
        html.add("<\(element) class=\"rule\">")
        html.add(text: "\(words.word(.countingRule)): \(rule)")
        html.add("</\(element)>")
      }
      html.add(areDefined ? "</div>\n" : "</li>\n")
    }
    html.add(areDefined ? "</dl>\n" : "</ul>\n")
    return html
  }

  private struct Entry {
    let label: String
    let code: String
    let definition: String?
    let rule: String?
  }
}
