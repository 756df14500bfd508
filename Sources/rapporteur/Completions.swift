import Diagnostics
import Files
import Publishing

/// What shells offer where a name of the site is to be typed. They run in the folder of the site.
enum Completions {
  /// The data sets of the codebook.
  @Sendable static func dataSets(_: [String], _: Int, _: String) -> [String] {
    ContentNames.dataSets(content)
  }

  /// The lists of codes.
  @Sendable static func lists(_: [String], _: Int, _: String) -> [String] {
    ContentNames.lists(content)
  }

  /// The pages that were published last.
  @Sendable static func pages(_: [String], _: Int, _: String) -> [String] {
    FolderSnapshot.read("output", in: ".").value.paths.filter { $0.hasSuffix(".html") }
  }

  private static var content: FolderSnapshot { FolderSnapshot.read("content", in: ".").value }
}
