/// Turns plain typing into what a language's typesetters write: quotation marks, dashes, apostrophes,
/// three dots, and no-break spaces. What an author has typed so already stays.
///
/// A run of words may come in pieces, as emphasis and figures cut it: the marks of one run belong
/// together.
public struct Typographer: Sendable {
  private let quotes: QuotationMarks
  private let rules: TypographyRules
  /// No bound word has more bytes.
  private let longestBound: Int
  /// Whether some space of the language does not break.
  private let bindsSpaces: Bool
  /// What stands before the piece at hand; a space at the beginning.
  private var previous: Unicode.Scalar = " "
  /// The letters that end the piece before it.
  private var word: [UInt8] = []
  private var depth = 0

  /// What sets the words of a language.
  public init(_ format: LanguageFormat) {
    quotes = format.rules.quotationMarks
    rules = format.rules.typography
    longestBound = rules.bound.map(\.utf8.count).max() ?? 0
    bindsSpaces =
      !rules.bound.isEmpty || rules.bindsNumbers || rules.dash.hasPrefix(LanguageRules.noBreak)
  }

  /// Begins a new run of words.
  public mutating func restart() {
    previous = " "
    word = []
    depth = 0
  }

  /// Takes note of a number within the run, such as a figure.
  public mutating func passNumber() {
    previous = "0"
    word = []
  }

  /// Takes note of words within the run that stay as they are, such as code.
  public mutating func passWord() {
    previous = "\u{FFFC}"
    word = []
  }

  /// The next piece of the run.
  public mutating func set(_ text: String) -> String {
    if text.isEmpty { return text }
    var text = text
    return text.withUTF8 { bytes in
      var setting = Setting(text: bytes, typographer: self)
      setting.run()
      previous = setting.previous
      word = setting.lastWord
      depth = setting.depth
      return String(decoding: setting.result, as: UTF8.self)
    }
  }

  /// One piece on its way. Only spaces and four signs are looked at; what stands between them is copied.
  private struct Setting {
    let text: UnsafeBufferPointer<UInt8>
    let typographer: Typographer
    var result: [UInt8] = []
    var depth: Int
    private var position = 0
    /// Where the bytes begin that are not copied yet.
    private var start = 0
    /// What was written last, where it is not what stands in the text before `position`.
    private var written: Unicode.Scalar?

    init(text: UnsafeBufferPointer<UInt8>, typographer: Typographer) {
      self.text = text
      self.typographer = typographer
      depth = typographer.depth
      result.reserveCapacity(text.count + 16)
    }

    mutating func run() {
      while position < text.count {
        switch text[position] {
        case UInt8(ascii: "\""): quotationMark()
        case UInt8(ascii: "'"): apostrophe()
        case UInt8(ascii: ".") where stands("...") && !stands("....") && previous != ".":
          put("…", for: 3)
        case UInt8(ascii: " "): space()
        default: step()
        }
      }
      result += text[start...]
    }

    private mutating func step() {
      position += 1
      written = nil
    }

    /// Writes words in the place of so many bytes; what follows is to see `shown` before it.
    private mutating func put(
      _ words: String, for count: Int, shown: Unicode.Scalar? = nil
    ) {
      result += text[start..<position]
      result += words.utf8
      position += count
      start = position
      written = shown ?? words.unicodeScalars.last
    }

    // MARK: Signs

    private mutating func quotationMark() {
      let quotes = typographer.quotes
      if Self.opens(previous) {
        // What opens is followed by a beginning, as after a bracket.
        put(depth == 0 ? quotes.open : quotes.innerOpen, for: 1, shown: "(")
        depth += 1
      } else {
        depth = max(0, depth - 1)
        put(depth == 0 ? quotes.close : quotes.innerClose, for: 1, shown: ")")
      }
    }

    private mutating func apostrophe() {
      if Self.opens(previous), scalar(after: position)?.properties.isAlphabetic == true {
        put(typographer.quotes.innerOpen, for: 1, shown: "(")
      } else if previous.properties.isAlphabetic {
        // Behind a letter it belongs to the word, at its end as well: "the partners' data".
        put(typographer.rules.apostrophe, for: 1)
      } else {
        put(typographer.quotes.innerClose, for: 1, shown: ")")
      }
    }

    private mutating func space() {
      if dash() { return }
      guard typographer.bindsSpaces, isBound else { return step() }
      put(LanguageRules.noBreak, for: 1, shown: " ")
    }

    /// A hyphen, two, or a dash with a space on either side.
    private mutating func dash() -> Bool {
      guard let typed = [" - ", " -- ", " — ", " – "].first(where: stands) else { return false }
      // At the head of a line it begins direct speech or an item; behind another it is no dash.
      let before = previous
      guard !before.properties.isWhitespace, before != "-", before != "–", before != "—" else {
        return false
      }
      let dash = typographer.rules.dash
      if typed == " - " || typed == " -- " {
        put(dash, for: typed.utf8.count, shown: " ")
      } else {
        // A dash that was chosen stays; the line breaks behind it where the language wants that.
        let gap = dash.hasPrefix(LanguageRules.noBreak) ? LanguageRules.noBreak : " "
        put(gap + typed.dropFirst(), for: typed.utf8.count, shown: " ")
      }
      return true
    }

    /// Whether what stands before the space holds on to what follows.
    private var isBound: Bool {
      let before = previous
      if before.properties.numericType != nil {
        return typographer.rules.bindsNumbers
          && scalar(after: position)?.properties.isAlphabetic == true
      }
      let word = word(before: position)
      guard !word.isEmpty, word.count <= typographer.longestBound else { return false }
      return typographer.rules.bound.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    // MARK: Around a place

    private func stands(_ words: String) -> Bool {
      position + words.utf8.count <= text.count
        && text[position..<position + words.utf8.count].elementsEqual(words.utf8)
    }

    /// What a reader sees before the place at hand.
    var previous: Unicode.Scalar {
      if let written { return written }
      return position == 0 ? typographer.previous : Self.scalar(text, endingAt: position).scalar
    }

    private func scalar(after position: Int) -> Unicode.Scalar? {
      guard position + 1 < text.count else { return nil }
      var end = position + 2
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      return Self.scalar(text, endingAt: end).scalar
    }

    /// The letters at the end of the piece.
    var lastWord: [UInt8] { written == nil ? word(before: text.count) : [] }

    /// The letters straight before a place, with those that end the piece before; longer ones than any
    /// bound word are not looked at to their beginning.
    private func word(before end: Int) -> [UInt8] {
      if written != nil { return [] }
      var first = end
      while first > start, end - first <= typographer.longestBound {
        let (scalar, begin) = Self.scalar(text, endingAt: first)
        guard scalar.properties.isAlphabetic else { return Array(text[first..<end]) }
        first = begin
      }
      let own = Array(text[first..<end])
      return first == 0 ? typographer.word + own : own
    }

    /// The scalar whose last byte stands before a place, and where it begins.
    private static func scalar(
      _ text: UnsafeBufferPointer<UInt8>, endingAt end: Int
    ) -> (scalar: Unicode.Scalar, begin: Int) {
      var begin = end - 1
      while begin > 0, text[begin] & 0xC0 == 0x80 { begin -= 1 }
      if begin == end - 1, text[begin] < 0x80 { return (Unicode.Scalar(text[begin]), begin) }
      var value = UInt32(text[begin]) & (0x7F >> UInt32(end - begin))
      for byte in text[(begin + 1)..<end] { value = value << 6 | UInt32(byte & 0x3F) }
      return (Unicode.Scalar(value) ?? "\u{FFFD}", begin)
    }

    /// Whether what stands behind such a sign begins something.
    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "(", "[", "{", "/", "–", "—", "-", "«", "„", "“", "‘": true
      default: scalar.properties.isWhitespace
      }
    }
  }
}
