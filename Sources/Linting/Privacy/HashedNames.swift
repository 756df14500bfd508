import Crypto
public import Diagnostics
import FoundationEssentials

/// Names that must not be published, in a form that can't be read.
///
/// The file's first line is `rapporteur-names 1 SALT`, each other one the HMAC-SHA256 of a name
/// under that salt. Whoever has the file can try names against it, so it is kept like the records.
public struct HashedNames: Sendable {
  /// The name of the file in the content.
  public static let fileName = "names.hashes"
  private static let head = "rapporteur-names 1 "
  /// The most words of a name.
  private static let longest = 4

  private let salt: [UInt8]
  private var hashes: Set<String>

  /// A list without names.
  public static let none = HashedNames(salt: [], hashes: [])

  private init(salt: [UInt8], hashes: Set<String>) {
    self.salt = salt
    self.hashes = hashes
  }

  /// A new list without names, with a salt of its own.
  public static func new() -> HashedNames {
    let key = SymmetricKey(size: .bits128)
    return HashedNames(salt: key.withUnsafeBytes { Array($0) }, hashes: [])
  }

  /// Whether there are no names.
  public var isEmpty: Bool { hashes.isEmpty }
  /// How many there are; a name of two words counts in both orders.
  public var count: Int { hashes.count }

  /// Reads a list; anything else is an error at its line.
  public static func parse(_ bytes: [UInt8], file: String) -> Outcome<HashedNames> {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    func failure(_ line: Int) -> Outcome<HashedNames> {
      Outcome(
        .none,
        Diagnostics([
          .error(
            "invalid-names", "this is no list that 'rapporteur names' wrote; make it again",
            at: SourceLocation(file: file, line: line))
        ]))
    }
    guard let first = lines.first, first.hasPrefix(head),
      let salt = bytesOfHex(first.dropFirst(head.count)), !salt.isEmpty
    else { return failure(1) }
    for (index, line) in lines.enumerated().dropFirst() where bytesOfHex(line)?.count != 32 {
      return failure(index + 1)
    }
    return Outcome(HashedNames(salt: salt, hashes: Set(lines.dropFirst().map(String.init))))
  }

  /// The list as a file.
  public var text: String {
    ([Self.head + Self.hex(salt)] + hashes.sorted()).map { $0 + "\n" }.joined()
  }

  /// Adds a name; `false` when it has no words, or more than four.
  public mutating func add(_ name: String) -> Bool {
    let words = Word.all(in: name[...]).map(\.folded)
    guard 1...Self.longest ~= words.count else { return false }
    hashes.insert(hash(words))
    if words.count == 2 { hashes.insert(hash(words.reversed())) }
    return true
  }

  /// How many words the name has that stands at a place, the longest there is; `nil` for none.
  func length(of words: [Word], at index: Int) -> Int? {
    (1...Self.longest).reversed().first { count in
      index + count <= words.count
        && hashes.contains(hash(words[index..<index + count].map(\.folded)))
    }
  }

  private func hash(_ words: some Sequence<String>) -> String {
    let text = words.map(Self.stem).joined(separator: " ")
    let code = HMAC<SHA256>.authenticationCode(
      for: Data(text.utf8), using: SymmetricKey(data: salt))
    return Self.hex(Array(code))
  }

  /// A name of Cyrillic letters without the ending of its case, so that "Ивановой" is found by
  /// "Иванова"; others as they are.
  private static func stem(_ word: String) -> String {
    guard word.count > 3, word.unicodeScalars.allSatisfy({ 0x0400...0x04FF ~= $0.value }) else {
      return word
    }
    var stem = word[...]
    if stem.hasSuffix("ым") || stem.hasSuffix("им") || stem.hasSuffix("ом") || stem.hasSuffix("ем")
    {
      stem = stem.dropLast(2)
    }
    while stem.count > 2, let last = stem.last, "аеиоуыэюяйьії".contains(last) {
      stem = stem.dropLast()
    }
    return String(stem)
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private static func bytesOfHex(_ text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(digits[index...index + 1]), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
