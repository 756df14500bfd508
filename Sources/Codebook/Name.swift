public import Diagnostics
import LocatedYAML

/// The spelling of names in the codebook and the settings.
public enum Name {
  /// What is wrong with the tag of a language; `nil` where it is one, such as `en` or `ro-MD`.
  public static func languageTagError(_ tag: String, at location: SourceLocation) -> Diagnostic? {
    let isTag =
      tag.first?.isLetter == true
      && tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" }
    return isTag
      ? nil
      : .error(
        "invalid-name", "'\(tag)' is no language tag; write one such as en or ro-MD", at: location)
  }

  static func isKebabCase(_ text: String) -> Bool { isMade(of: text, with: "-") }
  static func isSnakeCase(_ text: String) -> Bool { isMade(of: text, with: "_") }

  /// Whether a query reads `text` as a word of its own where a code stands (`is missing`).
  static func isReserved(_ text: String) -> Bool {
    ["this", "not", "missing", "recorded"].contains(text)
  }

  static func reservedError(
    _ name: String, _ what: String, at location: SourceLocation
  ) -> Diagnostic {
    .error(
      "invalid-name", "'\(name)' is a word of queries; choose another name for the \(what)",
      at: location)
  }

  static func error(_ entry: YAMLEntry, _ what: String, mark: Character = "-") -> Diagnostic {
    .error(
      "invalid-name",
      "the name of \(what) is made of small letters, digits and '\(mark)': '\(entry.key)' is not; "
        + "rename it", at: entry.location)
  }

  private static func isMade(of text: String, with mark: Character) -> Bool {
    !text.isEmpty && text.first != mark && text.last != mark
      && text.allSatisfy {
        $0.isASCII && ($0.isLowercase || $0.isNumber) || $0 == mark
      }
  }
}
