/// Words that say how two numbers lie to each other: when one of them changes, they may be wrong.
public enum ComparingWords {
  /// Whether one of them stands in a text.
  ///
  /// - Parameter language: the language's tag; of one that is not known here, there are none.
  public static func stand(in text: String, language: String) -> Bool {
    guard let phrases = phrases[String(language.prefix { $0 != "-" })] else { return false }
    let words = Word.all(in: text[...])
    return words.indices.contains { !phrases.matches(words, at: $0).isEmpty }
  }

  /// By language. A `*` stands for any ending.
  private static let phrases: [String: PhraseIndex<Void>] = [
    "en": [
      "more", "most", "fewer", "fewest", "less", "least", "half", "halves", "third", "quarter",
      "majority", "minority", "nearly", "almost", "above", "below", "higher", "highest", "lower",
      "lowest", "larger", "largest", "smaller", "smallest", "increas*", "decreas*", "rise", "rises",
      "rising", "rose", "fell", "fall", "falls", "falling", "grew", "grow*", "declin*", "doubl*",
      "tripl*", "halv*", "twice", "times", "trend*", "worst", "surge*",
    ],
    "ru": [
      "больше", "больш*", "меньше", "меньш*", "более", "менее", "наиболее", "наименее",
      "половин*", "треть*", "четверт*", "почти", "около", "выше", "ниже", "чаще", "реже", "вдвое",
      "втрое", "вырос*", "рост", "роста", "увелич*", "уменьш*", "сниж*", "снизил*", "сократил*",
      "удвоил*", "утроил*", "ни одн*", "столько же", "тенденци*",
    ],
  ].mapValues { PhraseIndex($0.map { Phrase($0) }) }
}
