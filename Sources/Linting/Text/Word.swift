/// A word of a text, with its place.
struct Word: Sendable {
  /// The word as it was written.
  let text: Substring

  /// The word in small letters, with `ё` as `е` and without apostrophes: how two spellings of one
  /// word are compared.
  var folded: String { Self.fold(text) }

  static func fold(_ text: some StringProtocol) -> String {
    String(text.lowercased().filter { !"'’ʼ`".contains($0) }.map { $0 == "ё" ? "е" : $0 })
  }

  /// What stands between spaces and signs; hyphens and apostrophes within a word are its own.
  static func all(in text: Substring) -> [Word] {
    var words: [Word] = []
    var rest = text
    while let start = rest.firstIndex(where: isLetter) {
      let end = rest[start...].firstIndex { !isLetter($0) && !"-'’ʼ".contains($0) } ?? rest.endIndex
      var word = rest[start..<end]
      while let last = word.last, !isLetter(last) { word = word.dropLast() }
      words.append(Word(text: word))
      rest = rest[end...]
    }
    return words
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
