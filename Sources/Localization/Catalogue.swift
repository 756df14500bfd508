public import Diagnostics

/// The words of one language, by dotted keys, as `content/i18n/<language>.yml` holds them.
public struct Catalogue: Sendable {
  /// The language tag.
  public let language: String
  /// The keys, sorted.
  public let keys: [String]
  private let messages: [String: Message]
  private let fileOrder: [String]
  /// How the language writes numbers, dates and lists.
  public let format: LanguageFormat

  /// A catalogue of messages whose keys stand in the file in the order of `fileOrder`.
  init(
    language: String, format: LanguageFormat, messages: [String: Message], fileOrder: [String]
  ) {
    self.language = language
    self.messages = messages
    self.fileOrder = fileOrder
    keys = fileOrder.sorted()
    self.format = format
  }

  /// The text of a key as it was written; `nil` when there is none, or when it has grammatical
  /// numbers.
  public func text(_ key: String) -> String? {
    messages[key]?.plain?.source
  }

  /// The text of a key with its placeholders filled; one without an argument stays.
  public func text(_ key: String, _ arguments: [String: String]) -> String? {
    messages[key]?.plain?.filled(arguments)
  }

  /// The text of a key in the grammatical number of `count`, which fills `%{count}`.
  ///
  /// A text without grammatical numbers serves every count.
  public func plural(
    _ key: String, count: Int, _ arguments: [String: String] = [:]
  ) -> String? {
    pluralMessage(key, count: count)?.filled(
      arguments.merging(["count": format.number(count)]) { given, _ in given })
  }

  /// The text of a key in the grammatical number of `count`, with the places of its arguments.
  public func pluralMessage(_ key: String, count: Int) -> MessageText? {
    messages[key]?.text(format.plurals.category(count))
  }

  /// A label: the text of the key itself, or that of its `label` where it has more to say.
  public func label(_ key: String) -> String? {
    text(key) ?? text("\(key).label")
  }

  /// The names directly below a key in the order of the file, or the topmost ones for `""`.
  ///
  /// The grammatical numbers of a text are not below it.
  public func children(of key: String) -> [String] {
    let prefix = key.isEmpty ? "" : "\(key)."
    var seen: Set<Substring> = []
    return fileOrder.filter { $0.hasPrefix(prefix) }
      .map { $0.dropFirst(prefix.count).prefix { $0 != "." } }
      .filter { seen.insert($0).inserted }.map(String.init)
  }

  /// All texts of a key, one for each grammatical number.
  public func forms(of key: String) -> [String] {
    messages[key].map { $0.texts.map(\.source) } ?? []
  }

  /// All texts of a key, in one form or several, with the places of their arguments.
  public func messages(of key: String) -> [MessageText] {
    messages[key]?.texts ?? []
  }

  /// Where the text of a key stands.
  public func location(of key: String) -> SourceLocation? {
    messages[key]?.location
  }

  /// Where a key that is missing would stand: at the last of those beside it, or beside what it would be
  /// in; `nil` of a catalogue without keys.
  public func nearestLocation(to key: String) -> SourceLocation? {
    var parts = key.split(separator: ".")
    while !parts.isEmpty {
      parts.removeLast()
      let prefix = parts.map { $0 + "." }.joined()
      if let neighbour = fileOrder.last(where: { $0.hasPrefix(prefix) }) {
        return location(of: neighbour)
      }
    }
    return nil
  }

  /// The names of the placeholders in a key's texts.
  public func placeholders(of key: String) -> Set<String> {
    messages[key].map { $0.texts.reduce(into: []) { $0.formUnion($1.placeholders) } } ?? []
  }
}

extension Catalogue {
  /// The tags of the languages whose rules for numbers and dates are known.
  public static var languages: [String] { LanguageRules.languages }

  /// The plural categories of a language; `nil` when its rules are not known.
  public static func pluralCategories(of tag: String) -> [PluralCategory]? {
    LanguageRules.of(tag)?.plurals.categories
  }

  /// The locale file of a language whose rules are known, as a start for another; English for others.
  public static func localeFile(like tag: String) -> String {
    LanguageRules.source(of: tag) ?? LanguageRules.source(of: "en") ?? ""
  }

  /// The plural category of a whole number in a language; `nil` when its rules are not known.
  public static func pluralCategory(_ number: Int, in tag: String) -> PluralCategory? {
    LanguageRules.of(tag)?.plurals.category(number)
  }
}
