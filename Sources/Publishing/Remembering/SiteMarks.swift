import Codebook
import Disclosure
import Documents
import Files
import Ledger
import Linting
import Narrative
import Readback
import Remembering

/// What one build of a site is made of, each part by its mark: a stage that is given the same parts as
/// before comes to the same.
struct SiteMarks: Sendable {
  private struct Name: Hashable {
    let language: String
    let path: String
  }

  let memory: Memory
  private let files: FolderMarks
  /// The settings, the codebook, and which templates there are.
  private let shared: Mark
  /// By language its words, the texts that documents include, and which files its folder has.
  private let languages: [String: Mark]
  /// Words and names to look for in texts.
  private let rules: Mark
  /// All that pages show beside their documents, but no numbers.
  private let surroundings: Mark
  /// Each document with what its pages are laid out by.
  private let documents: [Name: Mark]

  /// - Parameters:
  ///   - site: what was read of the folders.
  ///   - checksStyle: whether the rules on how texts read are applied too.
  init(
    _ memory: Memory, content: FolderSnapshot, templates: FolderSnapshot, site: SiteContent,
    checksStyle: Bool
  ) {
    self.memory = memory
    let files = FolderMarks(memory: memory, folder: content)
    self.files = files
    let tags = site.languages.map(\.tag)
    let shared = memory.mark(
      of: Parts(
        marks: [files.mark(of: ["site.yml", "codebook.yml", "facts.yml"])],
        names: templates.paths))
    let rules = memory.mark(
      of: Parts(
        marks: [files.mark(of: [HashedNames.fileName] + tags.map(ContentReader.glossaryFile))],
        names: [String(checksStyle)]))
    let paths = content.paths
    let languages = tags.map { tag in
      let own = paths.filter { $0.hasPrefix("\(tag)/") }
      let words = [ContentReader.catalogueFile(tag), ContentReader.localeFile(tag)]
      return memory.mark(
        of: Parts(
          marks: [files.mark(of: words + own.filter(ContentReader.isIncluded))], names: own))
    }
    self.shared = shared
    self.rules = rules
    self.languages = Dictionary(zip(tags, languages)) { first, _ in first }
    var documents: [Name: Mark] = [:]
    var heads: [Parts] = []
    for (language, words) in zip(site.languages, languages) {
      for manuscript in language.manuscripts {
        let names = [language.tag, manuscript.path]
        documents[Name(language: language.tag, path: manuscript.path)] = memory.mark(
          of: Parts(marks: [shared, rules, words], names: names, bytes: manuscript.source))
        heads.append(Parts(marks: [], names: names, bytes: Array(manuscript.head)))
      }
    }
    self.documents = documents
    surroundings = memory.mark(
      of: Parts(
        marks: [
          shared,
          FolderMarks(memory: memory, folder: templates).mark(of: templates.paths),
          memory.mark(of: heads),
        ] + languages, names: tags))
  }

  /// A document with all that its pages are laid out by; `nil` for one that was not read.
  func document(_ path: String, in language: String) -> Mark? {
    documents[Name(language: language, path: path)]
  }

  /// The words of a language, and what is looked for in them.
  func words(of language: String) -> Mark? {
    languages[language].map {
      memory.mark(of: Parts(marks: [shared, rules, $0], names: [language]))
    }
  }

  /// All questions, and the files that answer them.
  func numbers(_ plan: Plan, _ codebook: Codebook) -> Mark {
    let answers = files.mark(of: codebook.dataSets.map(\.file) + [Ledger.fileName])
    return memory.mark(of: NumbersKey(questions: plan.questions, answers: [shared, answers]))
  }

  /// A page with all that it shows; `nil` for one whose document was not read.
  func page(_ page: PageDraft, of draft: SiteDraft, numbers: Mark, names: [String]) -> Mark? {
    document(page.path, in: page.language).map { document in
      let translation = draft.translations.of(page.path, in: page.language)
      return memory.mark(
        of: Parts(
          marks: [document, surroundings, numbers],
          names: names + [
            page.address, translation?.original ?? "", translation?.state.rawValue ?? "",
          ]))
    }
  }

  /// Parts that together are one thing.
  private struct Parts: Hashable, Sendable {
    let marks: [Mark]
    let names: [String]
    var bytes: [UInt8] = []
  }

  private struct NumbersKey: Hashable, Sendable {
    let questions: Plan.Questions
    let answers: [Mark]
  }
}
