import Codebook
import Diagnostics
import LocatedYAML
import Narrative
import Query

/// Which documents are translations, and of what: the same path in two languages is one document.
public struct Translations: Sendable {
  private struct Key: Hashable {
    let language: String
    let path: String
  }

  private var all: [Key: Translation] = [:]

  /// What a document follows; `nil` for an original.
  public func of(_ path: String, in language: String) -> Translation? {
    all[Key(language: language, path: path)]
  }

  /// Finds the translations among the documents of a site.
  ///
  /// - Parameter pages: the pages of all documents.
  static func make(_ content: SiteContent, _ pages: [PageDraft], _ index: PageIndex) -> Outcome<
    Translations
  > {
    var translations = Translations()
    var diagnostics = Diagnostics()
    var originals: [String: (language: SiteContent.Language, manuscript: Manuscript)] = [:]
    for language in content.languages {
      for manuscript in language.manuscripts {
        let path = manuscript.path
        let matter = manuscript.frontMatter
        guard let original = originals[path] else {
          originals[path] = (language, manuscript)
          if let follows = matter.follows {
            diagnostics.warning(
              "no-original",
              "this document is the original, and follows no other; take 'follows' away",
              at: follows.location)
          }
          continue
        }
        let subjects = index.positions(of: path, in: language.tag).map { pages[$0].subject }
        let sources = index.positions(of: path, in: original.language.tag).map { pages[$0] }
          .filter { subjects.contains($0.subject) }
        let included = Set(sources.flatMap { Array($0.text.included) }).sorted()
        let fingerprint = Fingerprint.of(
          [original.manuscript.source]
            + included.map { Array((original.language.includes.source(of: $0) ?? "").utf8) })
        let translation = Translation(
          original: original.language.tag, originalFile: original.manuscript.file,
          fingerprint: fingerprint, state: state(matter.follows?.text, fingerprint),
          reviewer: matter.reviewedBy,
          location: matter.follows?.location ?? SourceLocation(file: manuscript.file, line: 1))
        translations.all[Key(language: language.tag, path: path)] = translation
        diagnostics.add(finding(translation, manuscript))
      }
    }
    return Outcome(translations, diagnostics)
  }

  private static func state(_ follows: String?, _ fingerprint: String) -> Translation.State {
    follows.map { $0 == fingerprint ? .current : .stale } ?? .unmarked
  }

  private static func finding(
    _ translation: Translation, _ manuscript: Manuscript
  ) -> Diagnostics {
    let mark: DiagnosticText = "'rapporteur translations --mark \(manuscript.file)'"
    return switch translation.state {
    case .current: Diagnostics()
    case .stale:
      Diagnostics([
        .warning(
          "stale-translation",
          "\(translation.originalFile) has changed since this was translated; bring it up to date, "
            + "then run \(mark)", at: translation.location)
      ])
    case .unmarked:
      Diagnostics([
        .warning(
          "unmarked-translation",
          "this does not say which state of \(translation.originalFile) it follows; where both say "
            + "the same, run \(mark)", at: translation.location)
      ])
    }
  }
}
