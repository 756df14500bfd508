public import Diagnostics
public import Narrative

/// Looks at the texts of a site for what should not stand there.
public struct Linter: Sendable {
  /// The rules on what would give persons away, which hold for everything that is published.
  public static let privacyRules = [
    ContactDetail.id, IdentityNumber.id, Coordinates.id, KnownName.id, FileMetadata.id,
  ]
  /// The rules on how a text reads, which `check` and the preview apply.
  public static let styleRules = [
    LongSentence.id, UndefinedAbbreviation.id, AvoidedTerm.id, RawComparison.id,
    RivalTerm.id, TermUse.id,
  ]

  private let glossary: Glossary
  private let rules: [any LintRule]
  private let privacy: [any LintRule]
  private let hasNames: Bool
  /// Whether some rule looks at all words.
  private let looksAtAll: Bool

  /// - Parameters:
  ///   - glossary: what the author says of words.
  ///   - contacts: e-mail addresses and telephone numbers that are meant to be published.
  ///   - names: those that must not be.
  ///   - checksStyle: whether the rules on how a text reads are applied too.
  public init(glossary: Glossary, contacts: [String], names: HashedNames, checksStyle: Bool) {
    self.glossary = glossary
    privacy = [
      ContactDetail(contacts: contacts), IdentityNumber(), Coordinates(), KnownName(names: names),
    ]
    let style: [any LintRule] = [
      LongSentence(), UndefinedAbbreviation(glossary: glossary), AvoidedTerm(glossary: glossary),
      RawComparison(glossary: glossary), RivalTerm(glossary: glossary),
    ]
    rules = privacy + (checksStyle ? style : [])
    looksAtAll = checksStyle || !names.isEmpty
    hasNames = !names.isEmpty
  }

  /// What gives persons away in words that are published and stand in no document: those of a
  /// catalogue, cells of a register.
  public func checkPrivacy(
    _ words: some Sequence<(text: String, location: SourceLocation)>, language: String
  ) -> Diagnostics {
    let prose = words.filter { hasNames || TellTale.isIn($0.text) }.map { Prose([$0]) }
    guard !prose.isEmpty else { return Diagnostics() }
    let text = LintedText(prose: prose, language: language)
    return Diagnostics(privacy.flatMap { $0.check(text) })
  }

  /// What the rules find in a document: its title and its summary are looked at too.
  ///
  /// - Parameters:
  ///   - body: its text, parsed.
  ///   - language: the tag of its language.
  public func check(
    _ manuscript: Manuscript, _ body: [MarkdownBlock], language: String
  ) -> Diagnostics {
    check(LintedText(manuscript, body, language: language, whole: looksAtAll))
  }

  /// Which things of the glossary a document names.
  public func terms(
    of manuscript: Manuscript, _ body: [MarkdownBlock], language: String, isOriginal: Bool
  ) -> TermUse {
    TermUse(
      LintedText(manuscript, body, language: language, whole: true), glossary,
      isOriginal: isOriginal)
  }

  /// The word of a language for each thing of its glossary.
  public func words(in language: String) -> [String: String] {
    Dictionary(
      glossary.equivalents(in: language).map { ($0.original, $0.term) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the rules find in a text that documents include.
  public func check(_ blocks: [MarkdownBlock], language: String) -> Diagnostics {
    check(LintedText(blocks, language: language, whole: looksAtAll))
  }

  func check(_ text: LintedText) -> Diagnostics {
    Diagnostics(text.prose.isEmpty ? [] : rules.flatMap { $0.check(text) })
  }
}
