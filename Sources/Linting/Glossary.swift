public import Diagnostics
public import LocatedYAML

/// What `content/glossary.yml` says of the words of each language.
public struct Glossary: Sendable {
  /// A term that is advised against.
  struct Term: Sendable {
    let phrase: Phrase
    /// What to write instead.
    let use: String
    /// Why.
    let reason: String?
  }

  private struct Language: Sendable {
    var abbreviations: Set<String> = []
    var avoided: [Term] = []
    var comparisons: [Phrase] = []
  }

  private var languages: [String: Language] = [:]

  /// A glossary without a word.
  public static let empty = Glossary()

  private init() {}

  /// Reads a glossary: for each language `abbreviations`, `avoid` and `comparisons`, none of them
  /// required.
  ///
  /// - Parameter tags: the languages of the site; another is an error.
  public static func parse(_ root: YAMLNode, languages tags: [String]) -> Outcome<Glossary> {
    var glossary = Glossary()
    var file = YAMLMapping(root, as: "the glossary")
    for tag in tags {
      guard let node = file.node(tag) else { continue }
      var mapping = YAMLMapping(node, as: "'\(tag)' of the glossary")
      var language = Language()
      for entry in mapping.entries("abbreviations") { language.abbreviations.insert(entry.key) }
      language.comparisons = mapping.texts("comparisons").compactMap { $0.text.map { Phrase($0) } }
      if let list = mapping.node("avoid") { language.avoided = terms(list, &mapping) }
      glossary.languages[tag] = language
      mapping.finish().all.forEach { file.report($0) }
    }
    return Outcome(glossary, file.finish())
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
  func avoided(in tag: String) -> [Term] { languages[tag]?.avoided ?? [] }
  func comparisons(in tag: String) -> [Phrase] { languages[tag]?.comparisons ?? [] }
}
