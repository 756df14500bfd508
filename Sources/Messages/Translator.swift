public import Diagnostics
import Localization
import LocatedYAML

/// Says messages in a language.
public struct Translator: Sendable {
  /// One translation: a text, or one for each plural form of the first number in it.
  private enum Entry: Sendable {
    case text(String)
    case plural([String: String])
  }

  /// The language.
  public let language: MessageLanguage
  private let entries: [String: Entry]

  /// The words of a language. English needs none, and nothing is read for it.
  public init(_ language: MessageLanguage) {
    self.language = language
    switch language {
    case .english: entries = [:]
    case .russian: entries = Self.read(PackageResources.ru_yml)
    }
  }

  /// A message in the language; in English where it has no translation.
  public func text(_ text: DiagnosticText) -> String {
    guard let entry = entries[text.template] else {
      return DiagnosticText.fill(text.template, text.arguments) { self.text($0) }
    }
    let template =
      switch entry {
      case .text(let words): words
      case .plural(let forms): form(forms, text.arguments)
      }
    return DiagnosticText.fill(template, text.arguments) { self.text($0) }
  }

  /// What says texts in this language.
  public var speaker: Speaker {
    Speaker(language: language.rawValue) { text($0) }
  }

  /// Whether a template has a translation, or is one that needs none: places and signs alone.
  public func knows(_ text: DiagnosticText) -> Bool {
    let hasWords = text.template.contains(where: \.isLetter)
    return (!hasWords || entries[text.template] != nil)
      && text.arguments.allSatisfy { argument in
        if case .nested(let other) = argument { knows(other) } else { true }
      }
  }

  /// The translated templates, each with its translations.
  var all: [(template: String, translations: [String])] {
    entries.map { template, entry in
      switch entry {
      case .text(let words): (template, [words])
      case .plural(let forms): (template, forms.keys.sorted().compactMap { forms[$0] })
      }
    }
  }

  private func form(_ forms: [String: String], _ arguments: [DiagnosticText.Argument]) -> String {
    let number = arguments.lazy.compactMap { argument -> Int? in
      if case .number(let number) = argument { number } else { nil }
    }.first
    let category = number.flatMap { Catalogue.pluralCategory($0, in: language.rawValue) }
    return category.flatMap { forms[$0.rawValue] } ?? forms["other"] ?? ""
  }

  private static func read(_ bytes: [UInt8]) -> [String: Entry] {
    let file = YAMLFile.parse(
      String(decoding: bytes, as: UTF8.self),
      at: SourceLocation(file: "messages", line: 1, column: 1))
    guard case .mapping(let languages)? = file.value?.content,
      case .mapping(let entries)? = languages.first?.value.content
    else { return [:] }
    return Dictionary(
      entries.map { ($0.key, entry($0.value)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func entry(_ node: YAMLNode) -> Entry {
    guard case .mapping(let forms) = node.content else { return .text(node.text ?? "") }
    return .plural(
      Dictionary(
        forms.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first }))
  }
}
