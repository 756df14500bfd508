/// Whether a document names its author: PDF, and the files of office programs.
struct DocumentMetadata {
  private let cursor: ByteCursor

  init(_ bytes: [UInt8]) {
    cursor = ByteCursor(bytes: bytes)
  }

  var finding: MetadataFinding? {
    if cursor.has("%PDF", at: 0) {
      let marks = ["/Author", "<dc:creator", "<pdf:Author"]
      return marks.contains { cursor.contains($0) } ? .author : nil
    }
    // Within a ZIP archive the names of the files can be read, and these two hold the author.
    if cursor.has("PK\u{3}\u{4}", at: 0) {
      let marks = ["docProps/core.xml", "meta.xml"]
      return marks.contains { cursor.contains($0) } ? .author : nil
    }
    // The older format of office programs, which always has a summary.
    return cursor.number(at: 0, bytes: 4) == 0xD0CF_11E0 ? .author : nil
  }
}
