import ArgumentParser
import Diagnostics
import Publishing
import Site

/// `rapporteur check`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find everything that would keep the site from being published.",
    discussion: """
      Example:
        rapporteur check --format github

      The whole site is made in memory; nothing is written. Beside what 'build' looks at, the \
      texts are read: long sentences, abbreviations without explanation, terms that \
      content/glossary/ advises against, words of trend beside counts.
      """)

  @OptionGroup var options: SiteOptions

  func run() throws {
    let made = options.make(checksStyle: true)
    var diagnostics = made.diagnostics
    diagnostics.add(OutputFolder(path: options.outputPath, name: options.outputPath).check())
    diagnostics = options.weigh(diagnostics)
    Report(format: options.format).print(diagnostics)
    guard let site = made.value, !diagnostics.hasErrors else { throw ExitCode(1) }
    Report.note("\(site.summary); \(site.pageCount) pages can be published")
  }
}
