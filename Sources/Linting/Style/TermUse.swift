public import Diagnostics
import Narrative

/// Which things of the glossary a document names: in the language that is translated from by the name
/// that the glossaries have for them, in a translation by the word of its language.
public struct TermUse: Sendable {
  /// What a translation has to name.
  public static let id = "missing-term"

  private let names: Set<String>

  /// - Parameter names: what the things are called in the language that is translated from, by what
  ///   a text may call them.
  init(_ text: WordedText, _ names: PhraseIndex<String>) {
    self.names = Set(text.occurrences(of: names).map(\.term))
  }

  /// What the original names and a translation of it does not.
  ///
  /// - Parameters:
  ///   - words: the word of the translation's language for each thing.
  ///   - file: the translation as messages name it.
  public func missing(
    in translation: TermUse, words: [String: String], original: String, file: String
  ) -> Diagnostics {
    Diagnostics(
      names.subtracting(translation.names).sorted().compactMap { name in
        words[name].map { word in
          .warning(
            Self.id,
            "\(original) says '\(name)', and this translation nowhere '\(word)', as the glossary has "
              + "it; use the word, or correct the glossary", at: SourceLocation(file: file, line: 1)
          )
        }
      })
  }
}
