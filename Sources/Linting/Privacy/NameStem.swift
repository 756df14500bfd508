/// Words of names without what changes with their case.
enum NameStem {
  /// A word of Cyrillic letters without its ending, so that "Ивановой", "Достоевского" and "Павла" are
  /// found by "Иванова", "Достоевский" and "Павел"; others as they are.
  ///
  /// - Parameter word: in small letters.
  static func of(_ word: String) -> String {
    guard word.count > 2, word.unicodeScalars.allSatisfy({ 0x0400...0x04FF ~= $0.value }) else {
      return word
    }
    var stem = word[...]
    if let ending = endings.first(where: { stem.hasSuffix($0) && stem.count >= $0.count + 2 }) {
      stem = stem.dropLast(ending.count)
    }
    while stem.count > 2, let last = stem.last, "аеиоуыэюяйьіїє".contains(last) {
      stem = stem.dropLast()
    }
    return withoutFleetingVowel(stem)
  }

  /// "Павел" and "Павла", "Лев" and "Льва": the vowel before the last consonant comes and goes.
  private static func withoutFleetingVowel(_ stem: Substring) -> String {
    guard stem.count > 2, let last = stem.last else { return String(stem) }
    let before = stem.dropLast()
    guard let vowel = before.last, "еоьі".contains(vowel), before.count > 1 else {
      return String(stem)
    }
    return String(before.dropLast()) + String(last)
  }

  /// Of nouns and adjectives in Russian and Ukrainian, the longest first.
  private static let endings = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ами", "ями", "ою", "ею", "єю", "ой", "ей", "ій",
    "ий",
    "ый", "ая", "яя", "ую", "юю", "ые", "ие", "ых", "их", "ым", "им", "ом", "ем", "єм", "ам", "ям",
    "ах", "ях",
  ]
}
