import Codebook
public import Files

/// The names that a content folder knows, for shells that complete what is typed.
public enum ContentNames {
  /// The data sets of the codebook; none where it can't be read.
  public static func dataSets(_ content: FolderSnapshot) -> [String] {
    codebook(content)?.dataSets.map(\.name).sorted() ?? []
  }

  /// The lists of codes.
  public static func lists(_ content: FolderSnapshot) -> [String] {
    codebook(content)?.lists.keys.sorted() ?? []
  }

  private static func codebook(_ content: FolderSnapshot) -> Codebook? {
    var reader = ContentReader(content: content, templates: FolderSnapshot(files: [:]))
    return reader.readCodebook()
  }
}
