/// Where sentences begin and end.
///
/// A full stop ends one when a space and something that may begin a sentence follow, and when the
/// word before it is no initial and no usual abbreviation. Scripts without capitals, such as
/// Georgian, begin one with any letter.
public enum Sentences {
  /// The sentences of a text.
  public static func split(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    // Bytes first: few of them can begin a mark that ends a sentence.
    for index in text.utf8.indices where mayEnd(text.utf8[index]) {
      guard ".!?…".contains(text[index]) else { continue }
      let next = text.index(after: index)
      if isEnd(text, at: index, next) {
        sentences.append(text[start..<closing(text, from: next)])
        start = closing(text, from: next)
      }
    }
    sentences.append(text[start...])
    return sentences.map { $0.drop(while: \.isWhitespace) }.filter { !$0.isEmpty }
  }

  private static func mayEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || byte == 0xE2
  }

  private static func isEnd(_ text: String, at stop: String.Index, _ next: String.Index) -> Bool {
    let rest = text[closing(text, from: next)...]
    guard let space = rest.first else { return true }
    guard space.isWhitespace else { return false }
    guard let first = rest.drop(while: { $0.isWhitespace || "«“„\"'(–—".contains($0) }).first
    else { return true }
    if first.isLowercase, !isGeorgian(first) { return false }
    guard text[stop] == "." else { return true }
    let word = text[..<stop].reversed().prefix { $0.isLetter }.reversed()
    let name = String(word).lowercased()
    return word.count != 1 && !abbreviations.contains(name)
      && !(first.isNumber && references.contains(name))
  }

  /// Letters that Unicode takes for small ones, though sentences begin with them.
  private static func isGeorgian(_ letter: Character) -> Bool {
    letter.unicodeScalars.first.map { 0x10D0...0x10FF ~= $0.value } ?? false
  }

  /// Behind the quotation marks and brackets that close with the sentence.
  private static func closing(_ text: String, from index: String.Index) -> String.Index {
    text[index...].firstIndex { !"»”“\"')".contains($0) } ?? text.endIndex
  }

  private static let abbreviations: Set = [
    "mr", "mrs", "ms", "dr", "prof", "vs", "cf", "e.g", "i.e", "см", "ср", "им", "гг", "тыс", "млн",
    "руб", "проф", "напр",
  ]
  /// Those that stand before a number.
  private static let references: Set = [
    "no", "nos", "art", "arts", "para", "paras", "fig", "vol", "pp", "ca", "nr", "ст", "стр", "рис",
    "табл", "пп", "гл",
  ]
}
