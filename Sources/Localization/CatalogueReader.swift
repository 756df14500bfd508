import Diagnostics
import LocatedYAML

/// Flattens a catalogue into dotted keys.
struct CatalogueReader {
  private let plurals: PluralRules
  private let typographer: Typographer
  private(set) var messages: [String: Message] = [:]
  /// The keys of the messages in the order of the file.
  private(set) var keys: [String] = []
  private(set) var diagnostics = Diagnostics()

  init(_ format: LanguageFormat) {
    plurals = format.plurals
    typographer = Typographer(format)
  }

  mutating func read(_ entries: [YAMLEntry], below prefix: String) {
    for entry in entries {
      guard Self.isName(entry.key) else {
        diagnostics.error(
          "invalid-key",
          "'\(entry.key)' is no key; write it with letters without accents, digits, '_' and '-' "
            + "only",
          at: entry.location)
        continue
      }
      read(entry.value, key: prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)")
    }
  }

  private mutating func read(_ node: YAMLNode, key: String) {
    switch node.content {
    case .scalar(let text):
      add(.plain(check(text, node, key: key)), node, key: key)
    case .mapping(let entries) where Self.isPlural(entries):
      readPlural(entries, node, key: key)
    case .mapping(let entries):
      read(entries, below: key)
    case .sequence:
      diagnostics.error(
        "wrong-type", "'\(key)' is a list; a catalogue holds texts, write one", at: node.location)
    }
  }

  /// A code list may have a code `other` too, so all keys have to be categories.
  private static func isPlural(_ entries: [YAMLEntry]) -> Bool {
    entries.contains { $0.key == PluralCategory.other.rawValue && $0.value.text != nil }
      && entries.allSatisfy { PluralCategory(rawValue: $0.key) != nil }
  }

  private mutating func readPlural(_ entries: [YAMLEntry], _ node: YAMLNode, key: String) {
    let wanted = Catalogue.quoted(plurals.categories.map(\.rawValue))
    var missing = plurals.categories
    var forms: [PluralCategory: MessageText] = [:]
    for entry in entries {
      guard let category = PluralCategory(rawValue: entry.key),
        plurals.categories.contains(category)
      else {
        diagnostics.error(
          "unknown-plural-category",
          "'\(entry.key)' of '\(key)' is no plural category of the language, which has \(wanted); "
            + "take it away",
          at: entry.location)
        continue
      }
      missing.removeAll { $0 == category }
      if let text = entry.value.text {
        forms[category] = check(text, entry.value, key: "\(key).\(entry.key)")
      } else {
        diagnostics.error(
          "wrong-type",
          "'\(key).\(entry.key)' is \(entry.value.kind), not a text; write a text there",
          at: entry.value.location)
      }
    }
    if !missing.isEmpty {
      diagnostics.error(
        "missing-plural-category",
        "'\(key)' has no \(Catalogue.quoted(missing.map(\.rawValue))); add what is missing, the "
          + "language needs \(wanted)", at: node.location)
    }
    add(.plural(forms), node, key: key)
  }

  private mutating func check(_ text: String, _ node: YAMLNode, key: String) -> MessageText {
    if text.isEmpty {
      diagnostics.error("empty-value", "'\(key)' is empty; write its text", at: node.location)
    }
    let message = MessageText(text)
    for fault in message.faults {
      diagnostics.error(
        "invalid-placeholder",
        fault.name.map {
          "'%{\($0)}' in '\(key)' is no placeholder; write its name with small letters, digits and "
            + "'_'"
        } ?? "'%{' in '\(key)' opens a placeholder that is not closed; write '%{name}'",
        at: node.location(atOffset: fault.offset))
    }
    return message.set(by: typographer)
  }

  private mutating func add(_ content: Message.Content, _ node: YAMLNode, key: String) {
    messages[key] = Message(content: content, location: node.location)
    keys.append(key)
  }

  private static func isName(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
