import Diagnostics

/// Words of trend and rank beside counts: the records are those that reached the author, no sample,
/// so that more of them somewhere does not mean that more happened there.
struct RawComparison: LintRule {
  static let id = "raw-comparison"
  let glossary: Glossary

  func check(_ text: LintedText) -> [Diagnostic] {
    let phrases =
      (Self.phrases[text.language.prefix { $0 != "-" }.description] ?? [])
      + glossary.comparisons(in: text.language)
    guard !phrases.isEmpty else { return [] }
    return text.sentences.filter(\.hasCounts).flatMap { prose -> [Diagnostic] in
      let words = Word.all(in: prose.text[...])
      let folded = words.map(\.folded)
      return words.indices.compactMap { index in
        guard let phrase = phrases.first(where: { $0.matches(folded, at: index) }) else {
          return nil
        }
        let written = prose.text[
          words[index].text.startIndex..<words[index + phrase.count - 1].text.endIndex]
        return finding(
          "'\(written)' stands beside a count, and counts of what was reported show no trend and no "
            + "rank; say what was counted, or give a share with its base", prose,
          words[index].text.startIndex)
      }
    }
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
