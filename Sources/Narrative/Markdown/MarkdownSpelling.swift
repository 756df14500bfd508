/// Follows words through the text in which they are written, with its escapes and entities.
struct MarkdownSpelling {
  /// Behind the words, once they were followed.
  private(set) var position: Int
  /// Marks `[^x]` that are words, with their offsets.
  private(set) var unresolved: [(label: String, offset: Int)] = []
  private let words: [UInt8]
  private let bytes: [UInt8]
  private var read = 0

  init(_ words: [UInt8], in bytes: [UInt8], from offset: Int) {
    self.words = words
    self.bytes = bytes
    position = offset
  }

  /// Whether the words stand here.
  mutating func follow() -> Bool {
    while read < words.count {
      guard position < bytes.count, mark() || escape() || entity() || letter() else { return false }
    }
    return true
  }

  private mutating func letter() -> Bool {
    guard bytes[position] == words[read] else { return false }
    advance(1, 1)
    return true
  }

  private mutating func escape() -> Bool {
    guard bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count,
      bytes[position + 1].isASCIIPunctuation, bytes[position + 1] == words[read]
    else { return false }
    advance(2, 1)
    return true
  }

  /// A mark that leads nowhere is repeated as it was written.
  private mutating func mark() -> Bool {
    guard bytes[position...].starts(with: "[^".utf8),
      let end = MarkdownLinkSyntax.label(in: bytes, from: position), end > position + 3,
      words[read...].starts(with: bytes[position..<end])
    else { return false }
    let label = String(decoding: bytes[(position + 2)..<(end - 1)], as: UTF8.self)
    unresolved.append((label, position))
    advance(end - position, end - position)
    return true
  }

  /// An entity stands for one character, a few for two; a name that is none stands for itself.
  private mutating func entity() -> Bool {
    guard bytes[position] == UInt8(ascii: "&") else { return false }
    let name = bytes[(position + 1)...].prefix { $0 != UInt8(ascii: ";") }
    guard !name.isEmpty, name.endIndex < bytes.count,
      name.allSatisfy({ $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "#") })
    else { return false }
    let written = bytes[position...name.endIndex]
    let isAmpersand = ["amp", "AMP", "#38", "#x26", "#X26"].contains {
      name.elementsEqual($0.utf8)
    }
    guard isAmpersand || !words[read...].starts(with: written) else { return false }
    advance(written.count, characterLength)
    if read < words.count, position >= bytes.count || !couldBegin { read += characterLength }
    read = min(read, words.count)
    return true
  }

  /// Whether what is written next can be the next word.
  private var couldBegin: Bool {
    bytes[position] == words[read] || bytes[position] == UInt8(ascii: "\\")
      || bytes[position] == UInt8(ascii: "&")
  }

  private var characterLength: Int {
    switch words[read] {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  private mutating func advance(_ written: Int, _ read: Int) {
    position += written
    self.read = min(self.read + read, words.count)
  }
}
