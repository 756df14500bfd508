/// The order of a language's letters.
struct Alphabet: Hashable, Sendable {
  /// The place of each letter, and of a variant behind its letter.
  private struct Place: Hashable {
    let letter: Int
    let variant: Int
  }

  private let places: [Character: Place]

  /// - Parameter text: the letters in their order, small; one in brackets is a variant of the letter
  ///   before it.
  init(_ text: String) {
    var places: [Character: Place] = [:]
    var letter = 0
    var variant = 0
    var isVariant = false
    for character in text where character != " " {
      switch character {
      case "(": isVariant = true
      case ")": isVariant = false
      default:
        if isVariant {
          variant += 1
        } else {
          letter += 1
          variant = 0
        }
        places[character] = Place(letter: letter, variant: variant)
      }
    }
    self.places = places
  }

  /// What a text is sorted by: its letters; where they are equal, its variants; then the text itself.
  struct Key: Comparable {
    private let letters: [UInt32]
    private let variants: [Int]
    private let text: String

    fileprivate init(letters: [UInt32], variants: [Int], text: String) {
      self.letters = letters
      self.variants = variants
      self.text = text
    }

    static func < (a: Key, b: Key) -> Bool {
      if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
      if a.variants != b.variants { return a.variants.lexicographicallyPrecedes(b.variants) }
      return a.text < b.text
    }
  }

  /// Digits and signs stand before letters, letters of other scripts behind; spaces and capitals
  /// decide nothing.
  func key(_ text: String) -> Key {
    var letters: [UInt32] = []
    var variants: [Int] = []
    for character in text.lowercased() where !character.isWhitespace {
      if let place = places[character] {
        letters.append(Self.own + UInt32(place.letter))
        variants.append(place.variant)
      } else {
        let value = character.unicodeScalars.first?.value ?? 0
        letters.append(character.isLetter ? Self.foreign + value : value)
        variants.append(0)
      }
    }
    return Key(letters: letters, variants: variants, text: text)
  }

  /// Beyond every scalar, so that signs and digits come first.
  private static let own: UInt32 = 0x20_0000
  private static let foreign: UInt32 = 0x40_0000
}
