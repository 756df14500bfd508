/// A word of a text, with its place.
struct Word: Sendable {
  /// The word as it was written.
  let text: Substring
  /// The word in small letters, with `ё` as `е` and without apostrophes, the English `'s`, stress marks
  /// and marks that can't be seen: how two spellings of one word are compared.
  let folded: String

  init(text: Substring) {
    self.text = text
    folded = Self.fold(text)
  }

  static func fold(_ text: some StringProtocol) -> String {
    let lower = text.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "`") }) {
      return lower
    }
    var scalars = String.UnicodeScalarView()
    func replaceLast(by scalar: Unicode.Scalar) {
      scalars.removeLast()
      scalars.append(scalar)
    }
    for scalar in lower.unicodeScalars {
      switch scalar {
      case "'", "’", "ʼ", "`", "\u{301}", "\u{300}", "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}":
        break
      case "\u{2010}", "\u{2011}": scalars.append("-")
      case "ё": scalars.append("е")
      // Letters that were written in two parts.
      case "\u{308}" where scalars.last == "е": break
      case "\u{308}" where scalars.last == "і": replaceLast(by: "ї")
      case "\u{306}" where scalars.last == "и": replaceLast(by: "й")
      default: scalars.append(scalar)
      }
    }
    let folded = String(scalars)
    let isOwner = folded.last == "s" && (lower.hasSuffix("'s") || lower.hasSuffix("’s"))
    return isOwner ? String(folded.dropLast()) : folded
  }

  /// What stands between spaces and signs; hyphens and apostrophes within a word are its own.
  static func all(in text: Substring) -> [Word] {
    var words: [Word] = []
    var start: Substring.Index?
    var end = text.startIndex
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var wasLetter = false
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let role = WordRole(scalars[index])
      let isLetter = role == .letter || role == .mark && wasLetter
      if isLetter {
        start = start ?? index
        end = next
      } else if role == .other, let from = start {
        words.append(Word(text: text[from..<end]))
        start = nil
      }
      wasLetter = isLetter
      index = next
    }
    if let from = start { words.append(Word(text: text[from..<end])) }
    return words
  }

  /// The same, with the parts of words with hyphens as words.
  static func pieces(in text: Substring) -> [Word] {
    all(in: text).flatMap { word in
      word.text.split { isHyphen($0) }.map { Word(text: $0) }
    }
  }

  private static func isHyphen(_ character: Character) -> Bool {
    character == "-" || character == "\u{2010}" || character == "\u{2011}"
  }
}
