import CaseData
import Codebook
public import Diagnostics
public import Files
public import Importing
import Localization
import LocatedYAML

/// An export of another program on its way into a data set.
///
/// The records are converted after the mapping of the content, and read back with the checks of a
/// build: what is written can be built.
public struct RecordImport: Sendable {
  /// How a mapping is to be read, and what is to be done with records that can't be taken.
  public struct Options: Sendable {
    /// What the export is written in, if it has to be told.
    public var encoding: String?
    /// The path of the mapping below the content, or anywhere; `nil` for the usual one.
    public var mapping: String?
    /// Whether records with a fault are left out, instead of nothing being written.
    public var skipsFaulty: Bool
    /// Whether an export may lack more than every tenth of the records that are there.
    public var losesMany: Bool

    /// Options.
    public init(
      encoding: String? = nil, mapping: String? = nil, skipsFaulty: Bool = false,
      losesMany: Bool = false
    ) {
      self.encoding = encoding
      self.mapping = mapping
      self.skipsFaulty = skipsFaulty
      self.losesMany = losesMany
    }
  }

  /// The path below the content to which the records belong.
  public let path: String
  /// The file of the data set.
  public let bytes: [UInt8]
  /// How many records it holds.
  public let recordCount: Int
  /// How many of the export are left out.
  public let faultyCount: Int
  /// The names of the columns of the export that are used nowhere.
  public let droppedColumns: [String]
  /// What is different from the file that is there.
  public let comparison: RecordComparison

  /// The usual place of a data set's mapping below the content.
  public static func mappingPath(_ dataSet: String) -> String { "import/\(dataSet).yml" }
}

extension RecordImport {
  /// Converts an export; nothing is written.
  ///
  /// - Parameters:
  ///   - export: the bytes of the export.
  ///   - file: its path as messages name it.
  ///   - dataSet: the name of the data set.
  ///   - mapping: the text of a mapping that is not in the content, with its path.
  public static func make(
    _ export: [UInt8], file: String, into dataSet: String, content: FolderSnapshot,
    mapping: (path: String, bytes: [UInt8])? = nil, options: Options = Options()
  ) -> Outcome<RecordImport?> {
    var reader = ContentReader(content: content, templates: FolderSnapshot(files: [:]))
    guard let schema = reader.schema(dataSet) else { return Outcome(nil, reader.diagnostics) }
    guard schema.inUTF8.encoding == schema.encoding else {
      reader.diagnostics.error(
        "other-encoding",
        "an import writes UTF-8, and the codebook says '\(schema.encoding.rawValue)' of "
          + "'\(schema.file)'; take 'encoding' out of the data set",
        at: schema.location)
      return Outcome(nil, reader.diagnostics)
    }
    let (root, mappingFile) = reader.readMapping(dataSet, mapping, export: file)
    guard let root else { return Outcome(nil, reader.diagnostics) }
    var diagnostics = reader.diagnostics
    let parsed = ImportMapping.parse(root, for: schema)
    diagnostics.add(parsed.diagnostics)
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    let table = ExportTable.read(
      export, encoding: options.encoding ?? parsed.value.encoding,
      delimiter: parsed.value.delimiter, file: file)
    diagnostics.add(
      options.skipsFaulty ? table.diagnostics.withFaultyRecordsAsWarnings : table.diagnostics)
    guard let table = table.value else { return Outcome(nil, diagnostics) }
    let converted = RecordConverter(schema, parsed.value, file: file)
      .convert(table, mappingFile: mappingFile)
    let faults =
      options.skipsFaulty
      ? converted.diagnostics.withFaultyRecordsAsWarnings : converted.diagnostics
    diagnostics.add(faults)
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    return check(converted.value, table, schema, content, file, options, diagnostics)
  }

  /// Reads the file that would be written as a build would, and tells its faults by their records.
  private static func check(
    _ converted: ConvertedRecords, _ table: ExportTable, _ schema: DataSetSchema,
    _ content: FolderSnapshot, _ file: String, _ options: Options, _ found: Diagnostics
  ) -> Outcome<RecordImport?> {
    var diagnostics = found
    let (bytes, starts) = converted.file
    let read = CaseFile.read(bytes, as: schema.inUTF8, file: file)
    let lines = starts.keys.sorted()
    for finding in read.diagnostics.sorted {
      let start = lines.last { $0 <= finding.location.line ?? 0 }
      let record = start.flatMap { starts[$0] }.map { converted.records[$0] }
      diagnostics.add(
        Diagnostic(
          finding.severity, finding.id,
          record.map { "record \($0.number): \(finding.text)" } ?? finding.text,
          at: SourceLocation(file: file, line: record?.line)))
    }
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    let old = content[schema.file].flatMap {
      ExportTable.read($0, encoding: schema.encoding.rawValue, delimiter: nil, file: schema.file)
        .value
    }
    let comparison = RecordComparison(converted, with: old, columns: schema.columns)
    if comparison.losesMany, !options.losesMany {
      diagnostics.error(
        "many-vanished",
        "\(comparison.vanished) of the \(comparison.before) records in '\(schema.file)' are not in this "
          + "export; is it the whole one? If they are to go, give '--replace'",
        at: SourceLocation(file: file))
      return Outcome(nil, diagnostics)
    }
    return Outcome(
      RecordImport(
        path: schema.file, bytes: bytes, recordCount: converted.records.count,
        faultyCount: converted.faultyCount + table.brokenCount,
        droppedColumns: converted.droppedColumns, comparison: comparison), diagnostics)
  }

  /// Drafts the mapping of an export.
  ///
  /// - Parameter command: what the author runs next, for the comment at its top.
  public static func suggest(
    _ export: [UInt8], file: String, into dataSet: String, content: FolderSnapshot,
    encoding: String?, command: String
  ) -> Outcome<MappingDraft?> {
    var reader = ContentReader(content: content, templates: FolderSnapshot(files: [:]))
    guard let schema = reader.schema(dataSet) else { return Outcome(nil, reader.diagnostics) }
    let catalogues = reader.readCatalogues()
    var diagnostics = reader.diagnostics
    let table = ExportTable.read(export, encoding: encoding, delimiter: nil, file: file)
    diagnostics.add(table.diagnostics.withFaultyRecordsAsWarnings)
    guard let table = table.value else { return Outcome(nil, diagnostics) }
    let labels = CodebookLabels(schema) { key in catalogues.compactMap { $0.label(key) } }
    let draft = MappingDraft(table, schema, labels, export: file, command: command)
    if !draft.isOfDataSet || HeaderCheck(table, schema, labels).looksLikeRecord {
      diagnostics.error(
        "no-header",
        !draft.isOfDataSet
          ? "no column of this file seems to belong to '\(dataSet)'; does its first line name the columns? "
            + "If it does, write the mapping by hand"
          : "the first line looks like a record, not like the names of columns; export again with a "
            + "header, or write one above it",
        at: SourceLocation(file: file, line: 1))
      return Outcome(nil, diagnostics)
    }
    return Outcome(draft, diagnostics)
  }
}

extension ContentReader {
  /// The description of a data set; `nil` with an error.
  fileprivate mutating func schema(_ name: String) -> DataSetSchema? {
    guard let codebook = readCodebook(), !diagnostics.hasErrors else { return nil }
    if let schema = codebook.dataSet(name) { return schema }
    let known = codebook.dataSets.map(\.name)
    diagnostics.error(
      "unknown-data-set",
      "the codebook has no data set '\(name)'\(Suggestion.didYouMean(name, among: known)); it has "
        + known.joined(separator: ", "),
      at: SourceLocation(file: "\(Self.contentFolder)/codebook.yml"))
    return nil
  }

  /// The mapping of a data set, with the name that messages use.
  fileprivate mutating func readMapping(
    _ dataSet: String, _ mapping: (path: String, bytes: [UInt8])?, export: String
  ) -> (root: YAMLNode?, file: String) {
    if let mapping {
      let text = TextFile.decode(mapping.bytes, file: mapping.path)
      diagnostics.add(text.diagnostics)
      guard let text = text.value else { return (nil, mapping.path) }
      let yaml = YAMLFile.parse(
        text, at: SourceLocation(file: mapping.path, line: 1, column: 1))
      diagnostics.add(yaml.diagnostics)
      return (yaml.value, mapping.path)
    }
    let path = RecordImport.mappingPath(dataSet)
    let file = "\(Self.contentFolder)/\(path)"
    if content.file(path) == nil {
      diagnostics.error(
        "missing-mapping",
        "there is no mapping yet; 'rapporteur import \(ShellWord.quoted(export)) --as \(dataSet) "
          + "--suggest' drafts one",
        at: SourceLocation(file: file))
      return (nil, file)
    }
    return (readYAML(path, isRequired: true), file)
  }

  /// The words of all languages that there are.
  fileprivate mutating func readCatalogues() -> [Catalogue] {
    content.paths.filter { $0.hasPrefix("i18n/") && $0.hasSuffix(".yml") }.compactMap { path in
      let language = String(path.dropFirst("i18n/".count).dropLast(".yml".count))
      return readYAML(path, isRequired: false).map { Catalogue.parse($0, language: language).value }
    }
  }
}
