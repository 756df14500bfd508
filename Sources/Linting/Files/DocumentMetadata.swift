/// Whether a document names its author: PDF, RTF, SVG, and the files of office programs. Of any other
/// form that is no text nobody can tell.
struct DocumentMetadata {
  private let cursor: ByteCursor

  init(_ bytes: [UInt8]) {
    cursor = ByteCursor(bytes: bytes)
  }

  var finding: MetadataFinding? {
    if cursor.has("%PDF", at: 0) {
      if has(["/Author", "<dc:creator", "<pdf:Author"]) { return .author }
      // Objects that are packed or encrypted may hold the author's name.
      return has(["/ObjStm", "/Encrypt"]) ? .hidden : nil
    }
    // Within a ZIP archive the names of the files can be read; these hold authors.
    if cursor.has("PK\u{3}\u{4}", at: 0) {
      return has(["docProps/core.xml", "meta.xml", "comments", "people.xml"]) ? .author : .hidden
    }
    if cursor.has("{\\rtf", at: 0) {
      return has(["\\author", "\\operator", "\\company", "\\manager"]) ? .author : nil
    }
    // The older format of office programs, which always has a summary.
    if cursor.number(at: 0, bytes: 4) == 0xD0CF_11E0 { return .author }
    // An SVG drawing is text, and says what the program for drawing wrote into it.
    if isText {
      let marks = ["<dc:creator", "<rdf:RDF", "sodipodi:docname", "inkscape:export-filename"]
      return has(["<svg"]) && has(marks) ? .author : nil
    }
    return cursor.bytes.isEmpty ? nil : .hidden
  }

  /// Text in any encoding: no control characters but those of lines, or the mark of UTF-16.
  private var isText: Bool {
    let mark = cursor.number(at: 0, bytes: 2)
    return mark == 0xFFFE || mark == 0xFEFF
      || cursor.bytes.prefix(4096).allSatisfy { $0 > 0x1F || 0x09...0x0D ~= $0 }
  }

  private func has(_ marks: [String]) -> Bool { marks.contains { cursor.contains($0) } }
}
