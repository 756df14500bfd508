import FoundationEssentials
import Testing

@testable import Scaffolding

/// What travels inside the program is what stands in the repository; `make embed` makes it so.
@Suite struct EmbeddedFilesTests {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  @Test func areThoseOfTheRepository() throws {
    for (folder, files) in [
      ("starter", EmbeddedFiles.starter), ("templates", EmbeddedFiles.templates),
      ("hosting", EmbeddedFiles.hosting),
    ] {
      let path = "\(Self.root)/\(folder)"
      var found: [String: String] = [:]
      for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
        var isFolder = false
        _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        if !isFolder {
          found[name] = try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
        }
      }
      #expect(files.map(\.path).sorted() == found.keys.sorted(), "run 'make embed'")
      for file in files {
        let isSame = file.text == found[file.path]
        #expect(isSame, "\(folder)/\(file.path): run 'make embed'")
      }
    }
  }

  @Test func everyHostHasFiles() {
    for host in Hosting.allCases {
      let files = EmbeddedFiles.hosting.filter { $0.path.hasPrefix(host.rawValue + "/") }
      #expect(!files.isEmpty, "\(host)")
    }
  }
}
