import ArgumentParser
import Diagnostics
import Files
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

  @OptionGroup var speech: LanguageOption

  @Option(help: "The seed of the random numbers.")
  var seed: UInt64

  @Option(help: "The folder that holds content/.", completion: .directory)
  var root = "."

  func run() throws {
    let content = FolderSnapshot.read("content", in: root)
    let made = DemonstrationRecords.make(seed: seed, content: content.value)
    var diagnostics = content.diagnostics
    diagnostics.add(made.diagnostics)
    Report(format: .text).print(diagnostics)
    guard !diagnostics.hasErrors else { throw ExitCode(1) }
    StandardStream.output.write(made.value)
  }
}
