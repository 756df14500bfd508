import Diagnostics
import Files

/// The line of a file that a finding is about, in two parts: before its place, and from there on.
struct SourceExcerpt: Sendable, Equatable, Encodable {
  let before: String
  let after: String

  /// How many letters are shown on each side of the place.
  private static let limit = 120
  /// The files whose lines are shown. Records are not among them: a page may be seen by others.
  private static let readable: Set = ["md", "yml", "yaml", "mustache", "css"]

  /// The line at a place; `nil` where there is none that may be shown.
  init?(_ place: SourceLocation, in folders: [String: FolderSnapshot]) {
    let parts = place.file.split(separator: "/", maxSplits: 1).map(String.init)
    guard let line = place.line, parts.count == 2, let folder = folders[parts[0]],
      Self.readable.contains(MediaType.suffix(of: place.file)), let bytes = folder[parts[1]],
      let text = Self.line(line, of: bytes)
    else { return nil }
    let cut = min(max((place.column ?? 1) - 1, 0), text.count)
    let before = String(decoding: text.prefix(cut), as: UTF8.self)
    let after = String(decoding: text.dropFirst(cut), as: UTF8.self)
    self.before = before.count > Self.limit ? "…" + before.suffix(Self.limit) : before
    self.after = after.count > Self.limit ? after.prefix(Self.limit) + "…" : after
  }

  private static func line(_ number: Int, of bytes: [UInt8]) -> [UInt8]? {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    for _ in 1..<max(number, 1) {
      guard let end = rest.firstIndex(of: 0x0A) else { return nil }
      rest = rest[(end + 1)...]
    }
    let line = rest.prefix { $0 != 0x0A }
    return Array(line.last == 0x0D ? line.dropLast() : line)
  }
}
