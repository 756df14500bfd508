import Crypto
public import Diagnostics
import FoundationEssentials
import Narrative

/// Names that must not be published, in a form that can't be read.
///
/// The file's first line is `rapporteur-names 2 SALT`, each other one the HMAC-SHA256 of a name
/// under that salt. Whoever has the file can try names against it, so it is kept like the records.
public struct HashedNames: Sendable {
  /// The name of the file in the content.
  public static let fileName = "names.hashes"
  private static let head = "rapporteur-names 2 "
  /// The most words of a name.
  private static let longest = 6

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
    ([Self.head + Hexadecimal.text(of: salt)] + hashes.sorted()).map { $0 + "\n" }.joined()
  }

  /// What came of adding a name.
  public enum Addition: Sendable {
    /// It was added.
    case added
    /// It was there already.
    case known
    /// It has no words, more than six, or digits: it is no name.
    case invalid
  }

  /// Adds a name, in any order of its words. Of a name of three words or more any two stand for it, and
  /// so does a word with the first letter of another.
  public mutating func add(_ name: String) -> Addition {
    let words = Word.pieces(in: name[...]).map(\.folded)
    let isName = name.allSatisfy { !$0.isNumber && !";:@#/\\|=<>".contains($0) }
    guard isName, 1...Self.longest ~= words.count else { return .invalid }
    guard hashes.insert(hash(words)).inserted else { return .known }
    for (index, word) in words.enumerated() {
      for (other, second) in words.enumerated() where other != index {
        if words.count > 2 { hashes.insert(hash([word, second])) }
        hashes.insert(hash([String(word.prefix(1)), second]))
      }
    }
    return .added
  }

  /// How many words the name has that stands at a place, the longest there is; `nil` for none.
  func length(of words: [Word], at index: Int) -> Int? {
    (1...Self.longest).reversed().first { count in
      index + count <= words.count
        && hashes.contains(hash(words[index..<index + count].map(\.folded)))
    }
  }

  private func hash(_ words: some Sequence<String>) -> String {
    let text = words.map(NameStem.of).sorted().joined(separator: " ")
    let code = HMAC<SHA256>.authenticationCode(
      for: Data(text.utf8), using: SymmetricKey(data: salt))
    return Hexadecimal.text(of: code)
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
