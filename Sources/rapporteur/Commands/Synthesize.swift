import ArgumentParser
import Diagnostics
import Publishing

/// `rapporteur synthesize`
struct Synthesize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make demonstration records from content/synthesis.yml.",
    discussion: """
      Example:
        rapporteur synthesize --seed 20141125 > content/data/cases.csv

      The same seed gives the same bytes on every machine. Nothing is read of real records.
      """)

  @OptionGroup var site: RootOptions

  @Option(help: "The seed of the random numbers.")
  var seed: UInt64

  func run() throws {
    let content = site.readContent()
    let made = DemonstrationRecords.make(seed: seed, content: content.value)
    var diagnostics = content.diagnostics
    diagnostics.add(made.diagnostics)
    Report(format: .text).print(diagnostics)
    guard !diagnostics.hasErrors else { throw ExitCode(1) }
    StandardStream.output.write(made.value)
  }
}
