import ArgumentParser
import Diagnostics
import Publishing
import Site

/// One run of a command that makes the site and writes it to the output folder.
struct SiteRun {
  private let options: SiteOptions
  private let output: OutputFolder
  /// The site, before it is known whether it may be written.
  let made: SiteBuild?
  private(set) var diagnostics: Diagnostics

  /// Makes the site in memory, and looks at the output folder.
  init(_ options: SiteOptions) {
    self.options = options
    output = OutputFolder(path: options.outputPath, name: options.outputPath)
    let outcome = options.make()
    made = outcome.value
    diagnostics = outcome.diagnostics
    diagnostics.add(output.check())
    diagnostics = options.weigh(diagnostics)
  }

  mutating func add(_ other: Diagnostics) {
    diagnostics.add(options.weigh(other))
  }

  /// The site; with an error, prints the findings and ends the run.
  func site() throws -> SiteBuild {
    guard let made, !diagnostics.hasErrors else { throw end() }
    return made
  }

  /// Writes the output folder, or ends the run.
  func write(_ site: SiteBuild) throws {
    do throws(OutputError) {
      try output.replace(with: site.files)
    } catch {
      throw end(
        .error("output-not-written", error.message, at: SourceLocation(file: options.outputPath)))
    }
  }

  /// Prints the findings, and one line that says what was done.
  func succeed(_ site: SiteBuild, _ done: String = "") {
    Report(format: options.format).print(diagnostics)
    Report.note(
      "\(site.summary); \(site.pageCount) pages written to \(options.outputPath)\(done)")
  }

  /// Prints the findings, with one more that ends the run.
  func end(_ diagnostic: Diagnostic? = nil) -> ExitCode {
    Report(format: options.format).print(
      Diagnostics(diagnostics.all + [diagnostic].compactMap { $0 }))
    return ExitCode(1)
  }
}
