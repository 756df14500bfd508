import Diagnostics

/// Words of trend and rank beside counts: the records are those that reached the author, no sample,
/// so that more of them somewhere does not mean that more happened there.
struct RawComparison: StyleRule {
  static let id = "raw-comparison"
  /// By the languages that have a glossary.
  private let glossary: [String: PhraseIndex<Void>]

  init(glossary: Glossary) {
    self.glossary = glossary.comparisons.reduce(into: [:]) { all, own in
      all[own.key] = PhraseIndex(Self.builtIn(own.key) + own.value)
    }
  }

  func check(_ text: WordedText) -> [Diagnostic] {
    let phrases = glossary[text.language] ?? PhraseIndex(Self.builtIn(text.language))
    return text.passages.filter(\.prose.hasCounts).flatMap { $0.occurrences(of: phrases) }.map {
      finding(
        "'\($0.written)' stands beside a count, and counts of what was reported show no trend and no "
          + "rank; say what was counted, or give a share with its base", $0.prose,
        $0.written.startIndex)
    }
  }

  private static func builtIn(_ language: String) -> [Phrase] {
    phrases[String(language.prefix { $0 != "-" })] ?? []
  }

  /// By language. A `*` stands for any ending.
  private static let phrases: [String: [Phrase]] = [
    "en": [
      "most affected", "worst affected", "hardest hit", "highest", "lowest", "higher", "lower",
      "grew", "growth", "fell", "falling", "fewer", "fewest", "twice as", "times as", "safest",
      "most dangerous", "less common", "least common", "less likely", "least likely", "more often",
      "less often", "increas*", "decreas*", "rise", "rises",
      "rising", "rose", "declin*", "trend*", "more common", "most common", "more likely",
      "most likely", "more frequent*", "most frequent*", "prevalen*", "worst", "ranks", "ranked",
      "epidemic", "growing number*", "surge*", "doubled", "tripled",
    ].map { Phrase($0) },
    "ru": [
      "наиболее пострадавш*", "больше всего пострадал*", "рост", "роста", "росту", "ростом",
      "вырос*", "растет", "растут", "упал*", "реже", "вдвое", "втрое",
      "менее част*",
      "более част*", "самое высок*", "самый высок*", "самая высок*", "самое низк*", "самый низк*",
      "больше всего", "меньше всего", "опаснее", "увелич*", "уменьш*", "сниж*", "снизил*",
      "сократил*", "тенденци*", "тренд*", "чаще",
      "чаще всего",
      "наиболее част*", "распространенн*", "хуже всего", "худш*", "лидиру*", "эпидеми*", "удвоил*",
      "утроил*", "вероятнее",
    ].map { Phrase($0) },
  ]
}
