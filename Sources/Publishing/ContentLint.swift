import CaseData
import Codebook
import Diagnostics
import Documents
import Files
import Linting
import Localization
import LocatedYAML
import Narrative

/// The rules on what texts and files say, applied to a site.
struct ContentLint: Sendable {
  /// What one text came to.
  struct Inspection: Sendable {
    let findings: Diagnostics
    let allowances: [ScopedAllowance]
    /// The document, and what it names; `nil` for texts that documents include, and where nothing is
    /// said of how texts read.
    let document: (language: String, path: String, file: String, terms: TermUse)?
  }

  private let linter: Linter
  private let checksStyle: Bool
  /// The language that is translated from.
  private let original: String
  /// Rules of other layers that authors can silence.
  private static let others = ["typed-number"]

  init(
    glossary: Glossary, contacts: [String], names: HashedNames, checksStyle: Bool, original: String
  ) {
    self.original = original
    linter = Linter(
      glossary: glossary, contacts: contacts, names: names, checksStyle: checksStyle,
      original: original)
    self.checksStyle = checksStyle
  }

  func inspect(
    _ manuscript: Manuscript, _ body: [MarkdownBlock], _ language: String
  ) -> Inspection {
    let (findings, terms) = linter.check(manuscript, body, language: language)
    return Inspection(
      findings: findings,
      allowances: ScopedAllowance.all(
        in: body, of: manuscript.file, matter: manuscript.frontMatter.allowances),
      document: terms.map { (language, manuscript.path, manuscript.file, $0) })
  }

  /// All findings of a site with those of its texts and files, less what its authors allow.
  ///
  /// - Parameters:
  ///   - found: what was found otherwise.
  ///   - inspections: what its documents came to.
  ///   - datasets: the cells of those that may be listed are looked at.
  ///   - content: reads the files that its pages show or link to.
  ///   - recall: is given what looks at a language's words and at the texts that its documents include,
  ///     and may have that from an earlier time.
  func filter(
    _ found: Diagnostics, _ inspections: [Inspection], _ draft: SiteDraft, _ datasets: [Dataset],
    _ content: FolderSnapshot, recall: (_ language: String, () -> [Inspection]) -> [Inspection]
  ) -> Diagnostics {
    var all = found
    all.add(cells(of: datasets, draft.content))
    let others = draft.content.languages.flatMap { language in
      recall(language.tag) { [words(of: language)] + included(language) }
    }
    var allowances: [ScopedAllowance] = []
    for inspection in inspections + others {
      all.add(inspection.findings)
      allowances += inspection.allowances
    }
    all.add(missingTerms(inspections))
    for entry in draft.content.settings.allowances { allowances += files(entry, &all) }
    for copy in draft.copies {
      guard let bytes = content[copy.address] else { continue }
      all.add(
        FileMetadata.check(bytes, file: "\(ContentReader.contentFolder)/\(copy.address)"))
    }
    return AllowanceFilter(
      allowances, applied: Linter.privacyRules + (checksStyle ? Linter.styleRules : []),
      others: Self.others
    ).filter(all)
  }

  /// What originals name and their translations don't.
  private func missingTerms(_ inspections: [Inspection]) -> Diagnostics {
    var found = Diagnostics()
    let documents = inspections.compactMap(\.document)
    let originals = Dictionary(
      documents.filter { $0.language == original }.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
    for document in documents where document.language != original {
      guard let source = originals[document.path] else { continue }
      found.add(
        source.terms.missing(
          in: document.terms, words: linter.words(in: document.language), original: source.file,
          file: document.file))
    }
    return found
  }

  private func words(of language: SiteContent.Language) -> Inspection {
    let catalogue = language.catalogue
    let words = catalogue.keys.flatMap { key in
      catalogue.forms(of: key).map {
        ($0, catalogue.location(of: key) ?? SourceLocation(file: ""))
      }
    }
    return Inspection(
      findings: linter.checkPrivacy(words, language: language.tag), allowances: [], document: nil)
  }

  private func cells(of datasets: [Dataset], _ content: SiteContent) -> Diagnostics {
    var found = Diagnostics()
    for dataset in datasets where !dataset.schema.isSensitive {
      found.add(
        linter.checkPrivacy(dataset.writtenCells, language: content.languages.first?.tag ?? "en"))
    }
    return found
  }

  private func included(_ language: SiteContent.Language) -> [Inspection] {
    language.includes.all.map { text in
      Inspection(
        findings: linter.check(text.blocks, language: language.tag),
        allowances: ScopedAllowance.all(in: text.blocks, of: text.file), document: nil)
    }
  }

  /// `allow` of `site.yml`: for each file the rules with their reasons.
  private func files(_ entry: YAMLEntry, _ diagnostics: inout Diagnostics) -> [ScopedAllowance] {
    var mapping = YAMLMapping(entry.value, as: "'\(entry.key)' of 'allow'")
    let allowances = Allowance.parse(&mapping)
    diagnostics.add(mapping.diagnostics)
    return allowances.map { .wholeFile("\(ContentReader.contentFolder)/\(entry.key)", $0) }
  }
}

extension ContentReader {
  /// The rules, with what the content says of words and names.
  mutating func readLint(_ settings: SiteSettings, checksStyle: Bool) -> ContentLint {
    let lint = recall(lintKey(settings, checksStyle: checksStyle)) {
      $0.makeLint(settings, checksStyle: checksStyle)
    }
    diagnostics.add(lint.diagnostics)
    return lint.value
  }

  /// `nil` where a file is not in memory, and can change while it is read.
  private func lintKey(_ settings: SiteSettings, checksStyle: Bool) -> StageKey? {
    let paths = settings.languages.map(Self.glossaryFile) + [HashedNames.fileName]
    return content.loaded(paths).map {
      .rules(
        languages: settings.languages, files: $0, contacts: settings.contacts,
        checksStyle: checksStyle)
    }
  }

  private mutating func makeLint(_ settings: SiteSettings, checksStyle: Bool) -> ContentLint {
    var glossary = Glossary.empty
    for tag in settings.languages {
      guard let root = readYAML(Self.glossaryFile(tag), isRequired: false) else { continue }
      diagnostics.add(glossary.read(root, language: tag))
    }
    var names = HashedNames.none
    if let bytes = content[HashedNames.fileName] {
      let parsed = HashedNames.parse(
        bytes, file: "\(Self.contentFolder)/\(HashedNames.fileName)")
      diagnostics.add(parsed.diagnostics)
      names = parsed.value
    }
    return ContentLint(
      glossary: glossary, contacts: settings.contacts, names: names, checksStyle: checksStyle,
      original: settings.languages.first ?? "")
  }
}
