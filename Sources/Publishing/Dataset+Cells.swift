import CaseData
import Codebook
import Diagnostics

extension Dataset {
  /// The cells of free text that may be listed, each with its line: records without line breaks in
  /// other columns and without empty lines between them stand where they are said to.
  var writtenCells: [(text: String, location: SourceLocation)] {
    let columns = schema.columns.indices.compactMap { position -> [String]? in
      guard case .texts(let texts) = values(position) else { return nil }
      return texts
    }
    var cells: [(text: String, location: SourceLocation)] = []
    var line = 2
    for row in 0..<(columns.first?.count ?? 0) {
      let location = SourceLocation(
        file: "\(ContentReader.contentFolder)/\(schema.file)", line: line)
      line += 1
      for texts in columns where !texts[row].isEmpty {
        cells.append((texts[row], location))
        line += texts[row].utf8.count { $0 == 0x0A }
      }
    }
    return cells
  }
}
