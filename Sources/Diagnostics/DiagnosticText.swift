/// What a message says: an English template, and what stands at its numbered places.
///
/// A literal with interpolations makes one, so that messages are written where they are given, and can
/// still be said in another language: the template is the key of its translation, as with
/// Foundation's `LocalizedStringResource`.
///
///     let text: DiagnosticText = "there is no list '\(name)'"   // template: there is no list '%1'
public struct DiagnosticText: Hashable, Sendable {
  /// What stands at a place.
  public enum Argument: Hashable, Sendable {
    /// Words that are the same in every language: names, codes, numbers of lines.
    case text(String)
    /// A whole number, by which a language chooses a plural form.
    case number(Int)
    /// A text of its own, such as a suggestion that may be there or not.
    case nested(DiagnosticText)
  }

  /// English, with `%1`, `%2` … for the arguments.
  public let template: String
  /// What stands at the places.
  public let arguments: [Argument]
  /// Whether it is a part of other texts: joined to one it stays a text of its own.
  let isPart: Bool

  init(template: String, arguments: [Argument], isPart: Bool = false) {
    self.template = template
    self.arguments = arguments
    self.isPart = isPart
  }

  /// A text that is the same in every language, such as what another program said.
  public init(verbatim text: String) {
    self.init(template: text.isEmpty ? "" : "%1", arguments: text.isEmpty ? [] : [.text(text)])
  }

  /// A text that others end with, such as a suggestion.
  public static func part(_ text: DiagnosticText) -> DiagnosticText {
    DiagnosticText(template: text.template, arguments: text.arguments, isPart: true)
  }

  /// Nothing.
  public static let none = DiagnosticText(template: "", arguments: [], isPart: true)

  /// Whether it says nothing.
  public var isEmpty: Bool { template.isEmpty }

  /// The text in English.
  public var english: String {
    Self.fill(template, arguments) { $0.english }
  }

  /// A template with what stands at its places.
  ///
  /// - Parameter nested: says a text within the text.
  public static func fill(
    _ template: String, _ arguments: [Argument], nested: (DiagnosticText) -> String
  ) -> String {
    guard !arguments.isEmpty else { return template }
    return replacingPlaces(of: template, count: arguments.count) { index in
      switch arguments[index] {
      case .text(let words): words
      case .number(let number): String(number)
      case .nested(let other): nested(other)
      }
    }
  }

  /// A template with something in the place of each `%1`, `%2` …; a sign that is followed by no number of
  /// an argument stays.
  fileprivate static func replacingPlaces(
    of template: String, count: Int, by words: (Int) -> String
  ) -> String {
    var text = ""
    var rest = template[...]
    while let sign = rest.firstIndex(of: "%") {
      text += rest[..<sign]
      let digits = rest[rest.index(after: sign)...].prefix { $0.isASCII && $0.isNumber }
      if let number = Int(digits), 1...max(count, 1) ~= number, count > 0 {
        text += words(number - 1)
        rest = rest[digits.endIndex...]
      } else {
        text += "%"
        rest = rest[rest.index(after: sign)...]
      }
    }
    return text + rest
  }

  /// Two texts as one.
  public static func + (a: DiagnosticText, b: DiagnosticText) -> DiagnosticText {
    // A part that is not there keeps its place: one template, with the part and without it.
    if b.isPart {
      return DiagnosticText(
        template: a.template + "%\(a.arguments.count + 1)", arguments: a.arguments + [.nested(b)])
    }
    if b.isEmpty { return a }
    if a.isEmpty { return b }
    var words = DiagnosticTextInterpolation(a)
    words.append(b)
    return words.text
  }

  /// A text that ends with words that are the same in every language.
  @_disfavoredOverload
  public static func + (a: DiagnosticText, b: String) -> DiagnosticText {
    b.isEmpty
      ? a
      : DiagnosticText(
        template: a.template + "%\(a.arguments.count + 1)", arguments: a.arguments + [.text(b)])
  }
}

extension DiagnosticText: ExpressibleByStringInterpolation {
  /// A text without places.
  public init(stringLiteral value: String) {
    self.init(template: value, arguments: [])
  }

  /// A text with places.
  public init(stringInterpolation: DiagnosticTextInterpolation) {
    self = stringInterpolation.text
  }
}

extension DiagnosticText {
  /// Two texts are the same when they say the same.
  public static func == (a: Self, b: Self) -> Bool {
    a.template == b.template && a.arguments == b.arguments || a.english == b.english
  }

  /// By what the text says.
  public func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

extension DiagnosticText: CustomStringConvertible {
  /// The text in English.
  public var description: String { english }
}

/// How a text is put together from a literal.
public struct DiagnosticTextInterpolation: StringInterpolationProtocol {
  private var template = ""
  private var arguments: [DiagnosticText.Argument] = []

  /// An empty text.
  public init(literalCapacity: Int, interpolationCount: Int) {}

  init(_ text: DiagnosticText) {
    template = text.template
    arguments = text.arguments
  }

  var text: DiagnosticText { DiagnosticText(template: template, arguments: arguments) }

  /// Adds words of the literal.
  public mutating func appendLiteral(_ literal: String) { template += literal }

  /// Adds a name, or other words that are the same in every language.
  public mutating func appendInterpolation(_ text: String) { add(.text(text)) }
  /// Adds a name.
  public mutating func appendInterpolation(_ text: Substring) { add(.text(String(text))) }
  /// Adds a sign.
  public mutating func appendInterpolation(_ character: Character) { add(.text(String(character))) }
  /// Adds a whole number.
  public mutating func appendInterpolation(_ number: Int) { add(.number(number)) }
  /// Adds a place.
  public mutating func appendInterpolation(_ place: SourceLocation) {
    add(.text(place.description))
  }
  /// Adds a text of its own.
  public mutating func appendInterpolation(_ text: DiagnosticText) { add(.nested(text)) }

  private mutating func add(_ argument: DiagnosticText.Argument) {
    arguments.append(argument)
    template += "%\(arguments.count)"
  }

  /// Adds another text, its places numbered on.
  mutating func append(_ other: DiagnosticText) {
    let before = arguments.count
    arguments += other.arguments
    template += DiagnosticText.replacingPlaces(
      of: other.template, count: other.arguments.count
    ) { "%\(before + $0 + 1)" }
  }
}
