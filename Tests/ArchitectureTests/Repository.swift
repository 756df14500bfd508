import FoundationEssentials

/// The project's own files.
enum Repository {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  /// The Swift files of each target below Sources.
  static func sources() throws -> [String: [(file: String, text: String)]] {
    var sources: [String: [(file: String, text: String)]] = [:]
    let folder = root + "/Sources"
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
      let target = String(path.prefix { $0 != "/" })
      sources[target, default: []].append((path, text))
    }
    return sources
  }

  /// What each target may import, by the table of Sources/README.md.
  static func layers() throws -> [String: Set<String>] {
    let text = try String(contentsOfFile: root + "/Sources/README.md", encoding: .utf8)
    var layers: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      for name in cells[0].split(separator: "`").filter({ $0.first?.isLetter == true }) {
        guard name.allSatisfy({ $0.isLetter || $0 == "-" }) else { continue }
        layers[String(name)] = Set(
          cells[1].split(whereSeparator: { ", ".contains($0) }).map(String.init))
      }
    }
    if let all = layers["Publishing"], all.contains("all") {
      layers["Publishing"] = Set(layers.keys)
        .subtracting(all.map { $0.replacing("`", with: "") } + ["Publishing"])
    }
    return layers
  }

  /// The modules that a file imports.
  static func imports(_ text: String) -> Set<String> {
    var modules: Set<String> = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1
      else { continue }
      modules.insert(String(words[index + 1]))
    }
    return modules
  }
}
