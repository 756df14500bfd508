import Codebook
import Diagnostics
import Documents
import Files
import Ledger
import Linting

extension ContentReader {
  /// Files that nothing names: a register that the codebook forgot, a language that is not listed.
  mutating func warnOfUnreadFiles(_ languages: [String], _ codebook: Codebook) {
    var known: Set<String> = [
      "site.yml", "codebook.yml", "facts.yml", "synthesis.yml", Ledger.fileName,
      HashedNames.fileName,
    ]
    known.formUnion(
      languages.flatMap { [Self.catalogueFile($0), Self.localeFile($0), Self.glossaryFile($0)] })
    known.formUnion(codebook.dataSets.map(\.file))
    known.formUnion(codebook.dataSets.map { RecordImport.mappingPath($0.name) })
    for path in content.paths
    where !known.contains(path) && !languages.contains(where: { path.hasPrefix($0 + "/") })
      && !isSideFile(path)
    {
      diagnostics.warning(
        "unused-file",
        "neither the settings nor the codebook name this file; it is not read, name it or take it "
          + "away",
        at: SourceLocation(file: "\(Self.contentFolder)/\(path)"))
    }
    let styleSheets = [Self.styleSheet, Self.pdfStyleSheet]
    for path in templates.paths
    where !path.hasSuffix(".mustache") && !styleSheets.contains(path) {
      diagnostics.warning(
        "unused-file",
        "this is neither a template nor '\(Self.styleSheet)'; it is not read, take it away",
        at: SourceLocation(file: "\(Self.templateFolder)/\(path)"))
    }
  }

  /// What editors leave beside the files that they edit: `index.md~`, `#index.md#`.
  private func isSideFile(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.hasSuffix("~") || name.hasPrefix("#") && name.hasSuffix("#")
  }

  /// Files that a document links to and that hold the records of a sensitive data set, under
  /// whatever name: they are never published.
  func confidentialCopies(_ copies: [SiteDraft.Copy], _ codebook: Codebook) -> Diagnostics {
    var diagnostics = Diagnostics()
    for schema in codebook.dataSets where schema.isSensitive {
      let records = content.file(schema.file)
      for copy in copies {
        let isFile = copy.address == schema.file
        guard
          isFile || isSame(records, content.file(copy.address))
            || holdsRecords(copy.address, of: schema)
        else { continue }
        diagnostics.error(
          "confidential-file",
          "this file holds records of '\(schema.name)', which are never published; take the link "
            + "and the file away",
          at: SourceLocation(file: "\(Self.contentFolder)/\(copy.address)"))
      }
    }
    return diagnostics
  }

  private func isSame(_ a: FileBytes?, _ b: FileBytes?) -> Bool {
    guard let a, let b, a.count == b.count else { return false }
    return a.all() == b.all()
  }

  /// Whether a file begins with the header of a data set: an edited copy of its records.
  private func holdsRecords(_ path: String, of schema: DataSetSchema) -> Bool {
    guard let bytes = content[path] else { return false }
    let header = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    let names = Set(header.split { ",;\t\"\u{FEFF}".contains($0) }.map(String.init))
    let shared = schema.columns.count { names.contains($0.name) }
    return shared > 2 && shared * 2 > schema.columns.count
  }
}
