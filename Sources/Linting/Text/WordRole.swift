/// What a scalar is to the words of a text.
enum WordRole {
  /// A letter or a number.
  case letter
  /// What belongs to the letter before it: a stress mark, a part of a letter.
  case mark
  /// What may stand within a word: hyphens, apostrophes, and what can't be seen.
  case inner
  /// What ends a word.
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x2D, 0x27: self = .inner
    case 0...0x7F: self = .other
    // Most texts that are not in Latin letters are in these: to ask for their properties takes longer.
    case 0x400...0x481, 0x48A...0x52F, 0x10D0...0x10FA: self = .letter
    case 0x2010, 0x2011, 0x2019, 0x2BC, 0xAD, 0x200B, 0x200C, 0x200D, 0x2060: self = .inner
    default:
      let properties = scalar.properties
      self =
        properties.isAlphabetic || properties.numericType != nil
        ? .letter : properties.isGraphemeExtend ? .mark : .other
    }
  }
}
