/// Writes numbers, dates and lists as a language does.
///
/// The rules are CLDR's of the eight languages of the region, or those of a locale file of the site;
/// English is British, and any other tag is written as English is.
public struct LanguageFormat: Sendable {
  let rules: LanguageRules

  /// The format of a BCP 47 language tag; its first part decides.
  public init(_ tag: String) {
    rules = .of(tag) ?? .english
  }

  /// The format that a locale file describes.
  public init(_ rules: LanguageRules) {
    self.rules = rules
  }

  /// The grammatical numbers of the language.
  public var plurals: PluralRules { rules.plurals }

  /// The quotation marks of the language.
  public var quotationMarks: QuotationMarks { rules.quotationMarks }

  /// Things in the order in which a reader of the language looks for their names.
  public func sorted<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
    items.map { (item: $0, key: rules.alphabet.key(name($0))) }
      .sorted { $0.key < $1.key }.map(\.item)
  }

  /// `A, B and C`.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let mark = items.count == 2 ? rules.pairMark : rules.lastMark
    return items.dropLast().joined(separator: ", ") + mark + last
  }
}
