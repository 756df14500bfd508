public import Diagnostics
import Glibc

/// The text of an export as UTF-8, whatever program wrote it.
public struct ExportText: Sendable {
  /// The text, without a byte order mark.
  public let bytes: [UInt8]
  /// The name of its encoding.
  public let encoding: String
  /// Whether the encoding is only likely, after the letters that it gives.
  let isGuess: Bool

  /// Reads a file whose encoding is told, or can be seen from its bytes: a byte order mark, the
  /// zeros of UTF-16, valid UTF-8, else Cyrillic letters of Windows-1251.
  ///
  /// - Parameters:
  ///   - encoding: a name that the C library knows, such as `windows-1251` or `koi8-u`.
  ///   - file: the path that messages show.
  public static func decode(
    _ bytes: [UInt8], encoding: String?, file: String
  ) -> Outcome<ExportText?> {
    func failure(_ id: String, _ message: DiagnosticText) -> Outcome<ExportText?> {
      Outcome(nil, Diagnostics([.error(id, message, at: SourceLocation(file: file))]))
    }
    if bytes.isEmpty {
      return failure("empty-export", "the file is empty; export it again")
    }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      return failure(
        "packed-export",
        "this is a workbook or an archive, not a table as text; unpack the archive and give one of "
          + "its CSV files, or give a workbook a name that ends in .xlsx")
    }
    func unknown() -> Outcome<ExportText?> {
      failure(
        "unknown-encoding",
        "the letters of this file can't be told; save it as UTF-8, or say what it is written in with "
          + "'--encoding', such as '--encoding windows-1251'")
    }
    let told = encoding ?? sure(bytes)
    guard let name = told ?? cyrillic(bytes) else { return unknown() }
    guard let text = convert(bytes, from: name) else {
      return failure(
        "invalid-encoding",
        "this can't be read as '\(name)'; name the encoding with '--encoding', such as utf-8, "
          + "utf-16 or windows-1251")
    }
    if text.contains(0) {
      return failure(
        "invalid-encoding",
        "there are bytes without letters in this file; it is no table as text, export it as CSV")
    }
    var diagnostics = Diagnostics()
    if told == nil {
      guard !MixedWords.areUsual(String(decoding: text, as: UTF8.self)) else { return unknown() }
      diagnostics.warning(
        "guessed-encoding",
        "the letters of this file look like '\(name)' and were read so; if words come out wrong, name "
          + "another with '--encoding'; if they are right, write 'encoding: \(name)' into the mapping",
        at: SourceLocation(file: file))
    }
    return Outcome(ExportText(bytes: text, encoding: name, isGuess: told == nil), diagnostics)
  }

  /// What the bytes leave no doubt about.
  private static func sure(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "utf-16" }
    let head = bytes.prefix(4096)
    let zeros = head.indices.filter { head[$0] == 0 }
    if zeros.count * 4 > head.count {
      return zeros.count { $0.isMultiple(of: 2) } * 2 > zeros.count ? "utf-16be" : "utf-16le"
    }
    return String(validating: bytes, as: UTF8.self) != nil ? "utf-8" : nil
  }

  /// Windows-1251, where its words are written as people write them: small, in capitals, or with a
  /// capital in front. In other Cyrillic encodings small letters stand where it has capitals.
  private static func cyrillic(_ bytes: [UInt8]) -> String? {
    let isLetter: (UInt8) -> Bool = { $0 >= 0xC0 || $0 == 0xA8 || $0 == 0xB8 }
    let isSmall: (UInt8) -> Bool = { $0 >= 0xE0 || $0 == 0xB8 }
    var (words, natural) = (0, 0)
    for word in bytes.split(whereSeparator: { !isLetter($0) }) {
      words += 1
      let rest = word.dropFirst()
      if rest.allSatisfy(isSmall) || !word.contains(where: isSmall) { natural += 1 }
    }
    // Signs that texts have: no-break space, quotation marks, dashes, an ellipsis, "№".
    let signs: Set<UInt8> = [0xA0, 0xAB, 0xBB, 0x84, 0x85, 0x93, 0x94, 0x96, 0x97, 0xB9]
    let letters = bytes.count(where: isLetter)
    let others = bytes.count { $0 >= 0x80 && !isLetter($0) && !signs.contains($0) }
    return natural * 5 > words * 4 && others * 10 < letters ? "windows-1251" : nil
  }

  private static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    if ["utf-8", "utf8"].contains(name.lowercased()) {
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
      return String(validating: text, as: UTF8.self) == nil ? nil : text
    }
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    let room = output.count
    let left: Int? = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (source, target) = (input.baseAddress, output.baseAddress)
        var (sourceLeft, targetLeft) = (input.count, room)
        let result = iconv(converter, &source, &sourceLeft, &target, &targetLeft)
        return result == -1 || sourceLeft > 0 ? nil : targetLeft
      }
    }
    guard let left else { return nil }
    let text = output.prefix(room - left).map { UInt8(bitPattern: $0) }
    return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
  }
}
