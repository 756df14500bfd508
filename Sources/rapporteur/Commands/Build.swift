import ArgumentParser
import Diagnostics
import Publishing
import Site

/// `rapporteur build`
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the site and publish it to the output folder.",
    discussion: """
      Example:
        rapporteur build --root my-campaign --strict

      With an error nothing is published, and the output folder stays as it was.
      """)

  @OptionGroup var options: SiteOptions

  func run() throws {
    let report = Report(format: options.format)
    let made = options.make()
    let output = OutputFolder(path: options.outputPath, name: options.outputPath)
    var diagnostics = made.diagnostics
    diagnostics.add(output.check())
    diagnostics = options.weigh(diagnostics)
    guard let site = made.value, !diagnostics.hasErrors else {
      report.print(diagnostics)
      throw ExitCode(1)
    }
    do throws(OutputError) {
      try output.replace(with: site.files)
    } catch {
      diagnostics.error(
        "output-not-written", error.message, at: SourceLocation(file: options.outputPath))
      report.print(diagnostics)
      throw ExitCode(1)
    }
    report.print(diagnostics)
    Report.note("\(site.summary); \(site.pageCount) pages written to \(options.outputPath)")
  }
}

extension SiteBuild {
  /// What was checked, in a few words: "cases: 850 records, 14 columns; 3 registers: 40 records".
  var summary: String {
    var parts = records.filter(\.isSensitive).map {
      "\($0.name): \($0.count) records, \($0.columns) columns"
    }
    let registers = records.filter { !$0.isSensitive }
    if !registers.isEmpty {
      let count = registers.map(\.count).reduce(0, +)
      parts.append("\(registers.count) registers: \(count) records")
    }
    return parts.joined(separator: "; ")
  }
}
