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
  private let privacy: [any PrivacyRule]
  private let style: [any StyleRule]
  /// What the texts of each language may call the things of the glossary.
  private let names: [String: PhraseIndex<String>]
  private let hasNames: Bool
  /// Whether some rule looks at all words.
  private let looksAtAll: Bool

  /// - Parameters:
  ///   - glossary: what the author says of words.
  ///   - contacts: e-mail addresses and telephone numbers that are meant to be published.
  ///   - names: those that must not be.
  ///   - checksStyle: whether the rules on how a text reads are applied too.
  ///   - original: the language that is translated from.
  public init(
    glossary: Glossary, contacts: [String], names: HashedNames, checksStyle: Bool,
    original: String
  ) {
    self.glossary = glossary
    privacy = [
      ContactDetail(contacts: contacts), IdentityNumber(), Coordinates(), KnownName(names: names),
    ]
    style =
      checksStyle
      ? [
        LongSentence(), UndefinedAbbreviation(glossary: glossary), AvoidedTerm(glossary: glossary),
        RawComparison(glossary: glossary), RivalTerm(glossary: glossary),
      ] : []
    looksAtAll = checksStyle || !names.isEmpty
    hasNames = !names.isEmpty
    self.names = checksStyle ? glossary.names(original: original) : [:]
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

  /// What the rules find in a document, and which things of the glossary it names, where the rules on
  /// how a text reads are applied: its title and its summary are looked at too.
  ///
  /// - Parameters:
  ///   - body: its text, parsed.
  ///   - language: the tag of its language.
  public func check(
    _ manuscript: Manuscript, _ body: [MarkdownBlock], language: String
  ) -> (findings: Diagnostics, terms: TermUse?) {
    let text = LintedText(manuscript, body, language: language, whole: looksAtAll)
    guard !style.isEmpty else { return (check(text), nil) }
    let words = WordedText(text)
    return (check(text, words: words), TermUse(words, names[language] ?? PhraseIndex([])))
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
    guard !text.prose.isEmpty else { return Diagnostics() }
    return check(text, words: style.isEmpty ? nil : WordedText(text))
  }

  private func check(_ text: LintedText, words: WordedText?) -> Diagnostics {
    Diagnostics(
      privacy.flatMap { $0.check(text) }
        + (words.map { words in style.flatMap { $0.check(words) } } ?? []))
  }
}
