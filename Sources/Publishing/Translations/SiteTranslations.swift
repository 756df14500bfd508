import Codebook
public import Diagnostics
import Documents
public import Files
import Localization
import Narrative

/// What is translated in a site, what is missing, and what its originals have left behind.
public struct SiteTranslations: Sendable, Encodable {
  /// A document in a language.
  public struct Document: Sendable, Encodable {
    /// How a document stands in a language.
    public enum State: String, Sendable, Encodable, CaseIterable {
      /// It follows the original.
      case current
      /// The original has changed since.
      case stale
      /// It does not say which state of the original it follows.
      case unmarked
      /// The language does not have it.
      case missing
    }

    /// The path below the language's folder.
    public let path: String
    /// Its file; where it is missing, that of the original.
    public let file: String
    /// How it stands.
    public let state: State
    /// Who has reviewed it; `nil` where nobody has.
    public let reviewer: String?
  }

  /// What stands in one language.
  public struct Language: Sendable, Encodable {
    /// Its tag.
    public let tag: String
    /// Its name in itself.
    public let name: String
    /// The documents of the site that are originals in another language, by path.
    public let documents: [Document]
    /// The keys of the first language's catalogue that its own lacks.
    public let missingWords: [String]
    /// The keys whose text is that of the first language, letter by letter.
    public let sameWords: [String]
  }

  /// All languages but those that have only originals, in the order of the site.
  public let languages: [Language]

  /// Looks at the texts and catalogues of a site; `nil` when they can't be read. The records are not.
  public static func make(
    content: FolderSnapshot, templates: FolderSnapshot
  ) -> Outcome<SiteTranslations?> {
    let texts = TranslatedTexts.read(content: content, templates: templates)
    return Outcome(texts.value.map { list($0.site, $0.draft) }, texts.diagnostics)
  }

  private static func list(_ site: SiteContent, _ draft: SiteDraft) -> SiteTranslations {
    var originals: [String: (language: String, file: String)] = [:]
    for language in site.languages {
      for manuscript in language.manuscripts where originals[manuscript.path] == nil {
        originals[manuscript.path] = (language.tag, manuscript.file)
      }
    }
    let languages = site.languages.compactMap { language -> Language? in
      let own = Dictionary(
        language.manuscripts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      let documents = originals.filter { $0.value.language != language.tag }
        .sorted { $0.key < $1.key }
        .map { path, original in
          guard let manuscript = own[path] else {
            return Document(path: path, file: original.file, state: .missing, reviewer: nil)
          }
          let translation = draft.translations.of(path, in: language.tag)
          return Document(
            path: path, file: manuscript.file,
            state: translation.flatMap { Document.State(rawValue: $0.state.rawValue) } ?? .unmarked,
            reviewer: translation?.reviewer)
        }
      let words = words(of: language, against: site.languages[0])
      if documents.isEmpty, language.tag == site.languages[0].tag { return nil }
      return Language(
        tag: language.tag, name: language.catalogue.text("language") ?? language.tag,
        documents: documents, missingWords: words.missing, sameWords: words.same)
    }
    return SiteTranslations(languages: languages)
  }

  private static func words(
    of language: SiteContent.Language, against original: SiteContent.Language
  ) -> (missing: [String], same: [String]) {
    guard language.tag != original.tag else { return ([], []) }
    let keys = original.catalogue.keys
    return (
      keys.filter {
        language.catalogue.location(of: $0) == nil && language.catalogue.label($0) == nil
      },
      keys.filter { key in
        let texts = language.catalogue.messages(of: key)
        return texts == original.catalogue.messages(of: key) && texts.contains(where: \.hasWords)
      }
    )
  }
}

extension MessageText {
  /// Whether more than signs stand between its placeholders.
  fileprivate var hasWords: Bool {
    segments.contains {
      if case .words(let words) = $0 { words.contains(where: \.isLetter) } else { false }
    }
  }
}
