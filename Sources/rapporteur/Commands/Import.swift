import ArgumentParser
import Diagnostics
import Files
import FoundationEssentials
import Glibc
import Importing
import Publishing
import Site
import Workbooks

/// `rapporteur import`
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take the records of another program's export into a data set.",
    discussion: """
      Examples:
        rapporteur import export.csv --as cases --suggest
        rapporteur import export.csv --as cases

      Exports of KoboToolbox, ODK Central, ODK Briefcase, Uwazi and tables that Excel saved are read, \
      in any usual encoding. The first command drafts content/import/cases.yml, which says how \
      columns and values become those of the codebook: look through it. The second writes \
      content/data/cases.csv. Records that can't be taken are named by their number and column; \
      what they hold is never shown.
      """)

  @OptionGroup var site: RootOptions

  @Argument(help: "The export.", completion: .file())
  var file: String

  @Option(
    name: .customLong("as"), help: "The data set of the codebook.",
    completion: .custom(Completions.dataSets))
  var dataSet: String

  @Flag(help: "Draft the mapping from the export, instead of importing.")
  var suggest = false

  @Option(
    help: "The mapping. [default: content/import/DATA-SET.yml]", completion: .file())
  var mapping: String?

  @Option(help: "What the export is written in, such as utf-8, utf-16 or windows-1251.")
  var encoding: String?

  @Flag(help: "Leave out records that can't be taken, and write the others.")
  var skipFaulty = false

  @Flag(help: "Take an export that lacks more than every tenth record of those that are there.")
  var replace = false

  @Flag(help: "Say what would change, and write nothing.")
  var dryRun = false

  func validate() throws {
    if suggest, skipFaulty || dryRun || replace {
      throw ValidationError("'--suggest' only drafts a mapping; give it alone.")
    }
  }

  func run() async throws {
    let content = site.readContent()
    guard !content.diagnostics.hasErrors else { throw end(content.diagnostics) }
    let export = try await read()
    if suggest {
      try draft(export, content.value)
    } else {
      try take(export, content.value)
    }
  }

  // MARK: Steps

  private func draft(_ export: [UInt8], _ content: FolderSnapshot) throws {
    let path = mapping ?? site.path("content/\(RecordImport.mappingPath(dataSet))")
    if access(path, F_OK) == 0 {
      throw end(
        Diagnostics([
          .error(
            "mapping-there",
            "there is a mapping already; move it away to have another drafted, or name another place "
              + "with '--mapping'", at: SourceLocation(file: path))
        ]))
    }
    let outcome = RecordImport.suggest(
      export, file: file, into: dataSet, content: content, encoding: encoding,
      command: "rapporteur import \(ShellWord.quoted(file)) --as \(dataSet)")
    guard let draft = outcome.value, !outcome.diagnostics.hasErrors else {
      throw end(outcome.diagnostics)
    }
    try write(Array(draft.text.utf8), to: path)
    Report(format: .text).print(outcome.diagnostics)
    let missing: DiagnosticText =
      draft.missing.isEmpty
      ? .none : .part("; none found for \(draft.missing.joined(separator: ", "))")
    Report.note(
      "\(path) drafted: \(draft.found.count) of \(draft.found.count + draft.missing.count) columns "
        + "found\(missing); look through it")
  }

  private func take(_ export: [UInt8], _ content: FolderSnapshot) throws {
    var given: (path: String, bytes: [UInt8])?
    if let mapping { given = (mapping, try bytes(of: mapping)) }
    let outcome = RecordImport.make(
      export, file: file, into: dataSet, content: content, mapping: given,
      options: RecordImport.Options(
        encoding: encoding, skipsFaulty: skipFaulty, losesMany: replace || dryRun))
    guard let made = outcome.value, !outcome.diagnostics.hasErrors else {
      throw end(outcome.diagnostics)
    }
    Report(format: .text).print(outcome.diagnostics)
    let path = site.path("content/\(made.path)")
    let isSame = content[made.path] == made.bytes
    if !isSame, !dryRun { try write(made.bytes, to: path) }
    for line in ImportSummary(made, isSame: isSame, isDryRun: dryRun, path: path).lines {
      Report.note(line)
    }
  }

  // MARK: Files

  private func read() async throws -> [UInt8] {
    if file.lowercased().hasSuffix(".xlsx") {
      _ = try bytes(of: file)
      let converted = await WorkbookConverter().csv(file)
      guard let csv = converted.value else { throw end(converted.diagnostics) }
      Report(format: .text).print(converted.diagnostics)
      return csv
    }
    return try bytes(of: file)
  }

  private func bytes(of path: String) throws -> [UInt8] {
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder,
      let data = FileManager.default.contents(atPath: path)
    {
      return Array(data)
    }
    throw end(
      Diagnostics([
        .error(
          "unreadable-file", "there is no such file that can be read; is the name right?",
          at: SourceLocation(file: path))
      ]))
  }

  /// Writes a file that only its owner can read, as a whole or not at all.
  private func write(_ bytes: [UInt8], to path: String) throws {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    if !folder.isEmpty {
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    do throws(OutputError) {
      try ConfidentialFile.write(bytes, to: path)
    } catch {
      throw end(
        Diagnostics([
          .error(
            "not-written", "the file can't be written; may you write in its folder?",
            at: SourceLocation(file: path))
        ]))
    }
  }

  private func end(_ diagnostics: Diagnostics) -> ExitCode {
    Report(format: .text).print(diagnostics)
    return ExitCode(1)
  }
}
