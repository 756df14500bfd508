import Codebook
import Disclosure
import Documents
import Files
import Ledger
import Linting
import Localization
import Narrative
import Query
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
  /// The settings, the codebook, and which kinds of documents there are.
  private let shared: Mark
  /// By language its words, the texts that documents include, and which files its folder has.
  private let languages: [String: Mark]
  /// Words and names to look for in texts.
  private let rules: Mark
  /// By language the front matter of its documents.
  private let heads: [String: Mark]
  private let templates: Mark
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
        names: site.kinds.keys.sorted()))
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
    var heads: [String: Mark] = [:]
    for (language, words) in zip(site.languages, languages) {
      var own: [Parts] = []
      for manuscript in language.manuscripts {
        let names = [language.tag, manuscript.path]
        documents[Name(language: language.tag, path: manuscript.path)] = memory.mark(
          of: Parts(marks: [shared, rules, words], names: names, bytes: manuscript.source))
        own.append(Parts(marks: [], names: names, bytes: Array(manuscript.head)))
      }
      heads[language.tag] = memory.mark(of: own)
    }
    self.documents = documents
    self.heads = heads
    self.templates = FolderMarks(memory: memory, folder: templates).mark(of: templates.paths)
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

  /// The files that answer questions.
  func records(_ codebook: Codebook) -> Mark {
    memory.mark(
      of: Parts(
        marks: [shared, files.mark(of: codebook.dataSets.map(\.file))],
        // A file that is not there is looked for among the others.
        names: files.folder.paths.filter { $0.hasSuffix(".csv") }))
  }

  /// All questions, the records that answer them, and what was answered before.
  func numbers(_ plan: Plan, records: Mark) -> Mark {
    memory.mark(
      of: NumbersKey(
        questions: plan.questions, answers: [records, files.mark(of: [Ledger.fileName])]))
  }

  /// The pages with all that they show.
  ///
  /// - Parameter options: how they are rendered.
  func pages(of draft: SiteDraft, _ release: Release, options: [String]) -> PageMarks {
    let surroundings = self.surroundings(of: draft, release)
    let all = memory.mark(of: draft.content.languages.map { surroundings[$0.tag] })
    let isMixed = draft.hasNumbersInShortTitles
    var pages: [String: (document: Mark, page: Mark)] = [:]
    for page in draft.pages {
      guard let source = document(page.path, in: page.language) else { continue }
      let around =
        isMixed || draft.showsOtherLanguages(page) ? all : surroundings[page.language] ?? all
      let answers = memory.mark(of: release.answers(to: draft.questions(of: page)))
      let translation = draft.translations.of(page.path, in: page.language)
      let document = memory.mark(
        of: Parts(
          marks: [around, source, answers],
          names: options + [
            page.address, translation?.original ?? "", translation?.state.rawValue ?? "",
          ]))
      pages[page.address] = (
        document, memory.mark(of: Parts(marks: [document, templates], names: []))
      )
    }
    return PageMarks(marks: pages)
  }

  /// By language what its pages may show beside their documents: the front matter of the others with the
  /// answers to it, its words, the registers, and which pages other languages have.
  private func surroundings(of draft: SiteDraft, _ release: Release) -> [String: Mark] {
    let listed = Set(draft.plan.registers.map(\.dataSet))
    let registers = draft.content.codebook.dataSets.filter { listed.contains($0.name) }
    let everywhere = [
      shared, files.mark(of: registers.map(\.file)),
      memory.mark(
        of: draft.content.languages.map {
          Parts(marks: [], names: [$0.tag, $0.catalogue.text("language") ?? ""])
        }),
      memory.mark(
        of: draft.pages.map {
          Parts(marks: [], names: [$0.language, $0.path, $0.subject.code ?? "", $0.address])
        }),
    ]
    var marks: [String: Mark] = [:]
    for language in draft.content.languages.map(\.tag) {
      let titles = release.answers(to: draft.titleQuestions(in: language))
      let own = [languages[language], heads[language], memory.mark(of: titles)].compactMap { $0 }
      marks[language] = memory.mark(of: Parts(marks: everywhere + own, names: [language]))
    }
    return marks
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
