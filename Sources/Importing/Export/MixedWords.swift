/// Words with both Latin and Cyrillic letters: what a Western text becomes that is read as Cyrillic.
enum MixedWords {
  /// Whether more than every fourth word with Cyrillic letters has Latin ones as well; a slip of the
  /// keyboard makes far fewer.
  static func areUsual(_ text: String) -> Bool {
    var (cyrillic, mixed) = (0, 0)
    var (hasLatin, hasCyrillic) = (false, false)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: hasLatin = true
      case 0x400...0x52F: hasCyrillic = true
      default:
        if hasCyrillic { cyrillic += 1 }
        if hasCyrillic, hasLatin { mixed += 1 }
        (hasLatin, hasCyrillic) = (false, false)
      }
    }
    if hasCyrillic { cyrillic += 1 }
    if hasCyrillic, hasLatin { mixed += 1 }
    return mixed * 4 > cyrillic
  }
}
