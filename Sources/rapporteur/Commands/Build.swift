import ArgumentParser
import Diagnostics
import Publishing

/// `rapporteur build`
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the site and publish it to the output folder.",
    discussion: """
      Examples:
        rapporteur build --root my-campaign --strict
        rapporteur build --pdf --weasyprint .venv/bin/weasyprint

      With an error nothing is published, and the output folder stays as it was.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var pdfOptions: PDFOptions

  func run() async throws {
    var run = SiteRun(options, pdfOptions)
    let site = try run.site()
    try await run.print(site)
    try run.write(site)
    run.succeed(site)
    // What thousands of pages were made of need not be given back piece by piece.
    withExtendedLifetime((run, site)) { Self.exit() }
  }
}

extension SiteBuild {
  /// What was checked, in a few words: "cases: 850 records, 14 columns; 3 registers: 40 records".
  var summary: DiagnosticText {
    var parts = records.filter(\.isSensitive).map { records -> DiagnosticText in
      records.count.map { "\(records.name): \($0) records, \(records.columns) columns" }
        ?? "\(records.name): \(records.columns) columns"
    }
    let registers = records.filter { !$0.isSensitive }
    if !registers.isEmpty {
      let count = registers.compactMap(\.count).reduce(0, +)
      switch (registers.count, count) {
      case (1, 1): parts.append("\(registers.count) register: \(count) record")
      case (1, _): parts.append("\(registers.count) register: \(count) records")
      default: parts.append("\(registers.count) registers: \(count) records")
      }
    }
    guard let first = parts.first else { return .none }
    return parts.dropFirst().reduce(first) { "\($0); \($1)" }
  }
}
