import Narrative

/// Paths with '/' between their parts, below a common root.
enum RelativePath {
  /// `path` as seen from the folder of the file `base`; `nil` when it leads above the root.
  static func resolve(_ path: String, from base: String) -> String? {
    var parts = base.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The address of a link from the page `base` to the file `target`.
  static func href(from base: String, to target: String) -> String {
    PercentEncoding.encode(from(base, to: target))
  }

  /// The shortest relative path from the file `base` to the file `target`.
  static func from(_ base: String, to target: String) -> String {
    let source = base.split(separator: "/").dropLast()
    let goal = target.split(separator: "/")
    let common = zip(source, goal.dropLast()).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: source.count - common)
    return (up + goal.dropFirst(common).map(String.init)).joined(separator: "/")
  }
}
