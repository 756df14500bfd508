public import Diagnostics

/// The words of one language, by dotted keys, as `content/i18n/<language>.yml` holds them.
public struct Catalogue: Sendable {
  /// The language tag.
  public let language: String
  let messages: [String: Message]
  /// The keys in the order of the file.
  public let keys: [String]
  private let plurals: PluralRules
  private let format: LanguageFormat

  init(language: String, messages: [String: Message], keys: [String]) {
    self.language = language
    self.messages = messages
    self.keys = keys
    format = LanguageFormat(language)
    plurals = format.plurals
  }

  /// The text of a key; `nil` when there is none, or when it has grammatical numbers.
  public func text(_ key: String) -> String? {
    messages[key]?.forms[nil]
  }

  /// The text of a key with its placeholders filled.
  public func text(_ key: String, _ arguments: [String: String]) -> String? {
    text(key).map { Message.fill($0, arguments) }
  }

  /// The text of a key in the grammatical number of `count`, which fills `%{count}`.
  public func plural(
    _ key: String, count: Int, _ arguments: [String: String] = [:]
  ) -> String? {
    guard let message = messages[key],
      let text = message.forms[plurals.category(count)] ?? message.forms[.other]
    else { return nil }
    return Message.fill(
      text, arguments.merging(["count": format.number(count)]) { given, _ in given })
  }

  /// A label: the text of the key itself, or that of its `label` where it has more to say.
  public func label(_ key: String) -> String? {
    text(key) ?? text("\(key).label")
  }

  /// All texts of a key, one for each grammatical number.
  public func forms(of key: String) -> [String] {
    messages[key].map { $0.forms.values.sorted() } ?? []
  }

  /// Where a key stands.
  public func location(of key: String) -> SourceLocation? {
    messages[key]?.location
  }

  /// The names of the placeholders in a key's texts.
  public func placeholders(of key: String) -> Set<String> {
    Set(forms(of: key).flatMap { Message.placeholders($0) ?? [] })
  }
}
