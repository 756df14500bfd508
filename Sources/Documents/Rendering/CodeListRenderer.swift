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

  private func codes(_ list: CodeList, _ members: [Int]) -> HTML {
    var html = HTML(markup: "<dl class=\"codes\">\n")
    for index in members {
      let key = "codes.\(list.name).\(list.codes[index])"
      html.add("<div><dt>")
      html.add(text: words.label(key))
      html.add(" <code>")
      html.add(text: list.codes[index])
      html.add("</code></dt>")
      if let definition = words.catalogue.text("\(key).definition") {
        html.add("<dd>")
        html.add(text: definition)
        html.add("</dd>")
      }
      if let rule = words.catalogue.text("\(key).rule") {
        html.add("<dd class=\"rule\">")
        html.add(text: "\(words.word(.countingRule)): \(rule)")
        html.add("</dd>")
      }
      html.add("</div>\n")
    }
    html.add("</dl>\n")
    return html
  }
}
