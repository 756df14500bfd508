public import Diagnostics
public import LocatedYAML

/// What the files `content/glossary/<language>.yml` say of the words of each language.
public struct Glossary: Sendable {
  /// A term that is advised against.
  struct Term: Sendable {
    let phrase: Phrase
    /// What to write instead.
    let use: String
    /// Why.
    let reason: String?
  }

  /// The word of a language for a thing, so that all its texts call it the same.
  struct Equivalent: Sendable {
    /// What the thing is called in the language that is translated from.
    let original: String
    let originalPhrases: [Phrase]
    /// The word, as a dictionary has it.
    let term: String
    /// The forms in which it stands in texts.
    let forms: [Phrase]
    /// Other words for the same thing.
    let rivals: [Phrase]
  }

  private struct Language: Sendable {
    var abbreviations: Set<String> = []
    var avoided = PhraseIndex<Term>([])
    var comparisons: [Phrase] = []
    var equivalents: [Equivalent] = []
    var rivals = PhraseIndex<Equivalent>([])
  }

  private var languages: [String: Language] = [:]

  /// A glossary without a word.
  public static let empty = Glossary()

  private init() {}

  /// Reads the glossary of a language: `abbreviations`, `avoid`, `comparisons` and `terms`, none of
  /// them required, below its tag.
  public mutating func read(_ root: YAMLNode, language tag: String) -> Diagnostics {
    var file = YAMLMapping(root, as: "the glossary")
    if let node = file.requiredNode(tag) {
      var mapping = YAMLMapping(node, as: "'\(tag)' of the glossary")
      var language = Language()
      for entry in mapping.entries("abbreviations") { language.abbreviations.insert(entry.key) }
      language.comparisons = mapping.texts("comparisons").compactMap { $0.text.map { Phrase($0) } }
      if let list = mapping.node("avoid") {
        language.avoided = PhraseIndex(Self.terms(list, &mapping).map { ($0, [$0.phrase]) })
      }
      if let list = mapping.node("terms") {
        language.equivalents = Self.equivalents(list, &mapping)
        language.rivals = PhraseIndex(language.equivalents.map { ($0, $0.rivals) })
      }
      languages[tag] = language
      mapping.finish().all.forEach { file.report($0) }
    }
    return file.finish()
  }

  private static func equivalents(
    _ list: YAMLNode, _ mapping: inout YAMLMapping
  ) -> [Equivalent] {
    guard case .sequence(let nodes) = list.content else {
      mapping.report(
        .error(
          "wrong-type",
          "'terms' is \(list.kind), not a list of 'original', 'term' and 'match'; write such a list",
          at: list.location))
      return []
    }
    return nodes.compactMap { node in
      var entry = YAMLMapping(node, as: "a term of the glossary")
      let original = entry.requiredText("original")?.text
      let term = entry.requiredText("term")?.text
      let forms = entry.texts("match").compactMap(\.text)
      let rivals = entry.texts("not").compactMap(\.text)
      entry.finish().all.forEach { mapping.report($0) }
      guard let original, let term else { return nil }
      return Equivalent(
        original: original,
        // A thing is named in the plural as well: "harm reduction services", "shelters".
        originalPhrases: Phrase.variants(original) + Phrase.variants(original + "s"), term: term,
        forms: (forms.isEmpty ? [term] : forms).flatMap(Phrase.variants),
        rivals: rivals.map { Phrase($0) })
    }
  }

  private static func terms(_ list: YAMLNode, _ mapping: inout YAMLMapping) -> [Term] {
    guard case .sequence(let nodes) = list.content else {
      mapping.report(
        .error(
          "wrong-type",
          "'avoid' is \(list.kind), not a list of 'term', 'use' and 'why'; write such a list",
          at: list.location))
      return []
    }
    return nodes.flatMap { node -> [Term] in
      var term = YAMLMapping(node, as: "a term to avoid")
      let phrase = term.requiredText("term")?.text
      let use = term.requiredText("use")?.text
      let reason = term.text("why")?.text
      term.finish().all.forEach { mapping.report($0) }
      guard let phrase, let use else { return [] }
      return Phrase.variants(phrase).map { Term(phrase: $0, use: use, reason: reason) }
    }
  }

  func abbreviations(in tag: String) -> Set<String> { languages[tag]?.abbreviations ?? [] }
  func avoided(in tag: String) -> PhraseIndex<Term> { languages[tag]?.avoided ?? PhraseIndex([]) }
  func equivalents(in tag: String) -> [Equivalent] { languages[tag]?.equivalents ?? [] }
  func rivals(in tag: String) -> PhraseIndex<Equivalent> {
    languages[tag]?.rivals ?? PhraseIndex([])
  }
  /// By language what its texts may call each thing: a translation by the forms of its own word, the
  /// language that is translated from by what the glossaries of all others have a word for.
  func names(original: String) -> [String: PhraseIndex<String>] {
    var names = languages.mapValues { language in
      PhraseIndex(language.equivalents.map { ($0.original, $0.forms) })
    }
    var seen: Set<String> = []
    names[original] = PhraseIndex(
      languages.keys.sorted().flatMap { languages[$0]?.equivalents ?? [] }
        .filter { seen.insert($0.original).inserted }
        .map { ($0.original, $0.originalPhrases) })
    return names
  }
  /// Words that compare, by language.
  var comparisons: [String: [Phrase]] { languages.mapValues(\.comparisons) }
}
