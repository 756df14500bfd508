/// Says texts in the language of one reader.
public struct Speaker: Sendable {
  /// The language's tag.
  public let language: String
  private let say: @Sendable (DiagnosticText) -> String

  /// A speaker of a language.
  ///
  /// - Parameter say: gives the words of a text in it.
  public init(language: String, say: @escaping @Sendable (DiagnosticText) -> String) {
    self.language = language
    self.say = say
  }

  /// The words of a text.
  public func callAsFunction(_ text: DiagnosticText) -> String { say(text) }

  /// English, which every text is written in.
  public static let english = Speaker(language: "en") { $0.english }
}
