public import Diagnostics
public import LocatedYAML

extension Catalogue {
  /// Reads a catalogue in the layout of Rails' i18n: keys below the language's tag, and the
  /// categories of CLDR where a text depends on a number.
  public static func parse(_ root: YAMLNode, language: String) -> Outcome<Catalogue> {
    var file = YAMLMapping(root, as: "the catalogue")
    var reader = CatalogueReader(plurals: LanguageFormat(language).plurals)
    if let words = file.requiredNode(language) { reader.read(words, key: "") }
    var diagnostics = file.finish()
    diagnostics.add(reader.diagnostics)
    return Outcome(
      Catalogue(language: language, messages: reader.messages, keys: reader.keys), diagnostics)
  }
}

/// Flattens a catalogue into dotted keys.
struct CatalogueReader {
  let plurals: PluralRules
  private(set) var messages: [String: Message] = [:]
  private(set) var keys: [String] = []
  private(set) var diagnostics = Diagnostics()

  init(plurals: PluralRules) {
    self.plurals = plurals
  }

  mutating func read(_ node: YAMLNode, key: String) {
    switch node.content {
    case .scalar(let text):
      add(key, [nil: text], node)
    case .mapping(let entries):
      if entries.contains(where: { $0.key == PluralCategory.other.rawValue && $0.value.text != nil }),
        entries.allSatisfy({ PluralCategory(rawValue: $0.key) != nil })
      {
        readPlural(entries, node, key: key)
        return
      }
      for entry in entries {
        read(entry.value, key: key.isEmpty ? entry.key : "\(key).\(entry.key)")
      }
    case .sequence:
      diagnostics.error(
        "wrong-type", "'\(key)' is a list; a catalogue holds texts", at: node.location)
    }
  }

  private mutating func readPlural(_ entries: [YAMLEntry], _ node: YAMLNode, key: String) {
    var forms: [PluralCategory?: String] = [:]
    for entry in entries {
      guard let category = PluralCategory(rawValue: entry.key), let text = entry.value.text
      else { continue }
      guard plurals.categories.contains(category) else {
        diagnostics.error(
          "unknown-plural-category",
          "the language has no category '\(entry.key)'; it has \(list(plurals.categories))",
          at: entry.location)
        continue
      }
      forms[category] = text
    }
    let missing = plurals.categories.filter { forms[$0] == nil }
    if !missing.isEmpty {
      diagnostics.error(
        "missing-plural-category", "'\(key)' lacks \(list(missing))", at: node.location)
    }
    add(key, forms, node)
  }

  private mutating func add(
    _ key: String, _ forms: [PluralCategory?: String], _ node: YAMLNode
  ) {
    for text in forms.values {
      if text.isEmpty {
        diagnostics.error("empty-value", "'\(key)' is empty", at: node.location)
      }
      if Message.placeholders(text) == nil {
        diagnostics.error(
          "invalid-placeholder", "'\(key)' opens a placeholder '%{' and does not close it",
          at: node.location)
      }
    }
    messages[key] = Message(forms: forms, location: node.location)
    keys.append(key)
  }

  private func list(_ categories: [PluralCategory]) -> String {
    categories.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}
