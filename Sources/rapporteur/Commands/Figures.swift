import ArgumentParser
import Diagnostics
import Publishing

/// `rapporteur figures`
struct Figures: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List every number of the site: what it counts, its value, and where it stands.",
    discussion: """
      Examples:
        rapporteur figures
        rapporteur figures --page en/index.html --format html > figures.html

      No number that is withheld is printed, and nothing is written.
      """)

  @OptionGroup var site: RootOptions

  @Option(
    help: "A page of the site, if only its numbers are meant.",
    completion: .custom(Completions.pages))
  var page: String?

  @Option(help: "How the list is printed: text, json or html.")
  var format = DocumentFormat.text

  func run() throws {
    let sources = site.readSources()
    var diagnostics = sources.diagnostics
    var list: SiteNumbers?
    if !diagnostics.hasErrors {
      let made = SiteBuild.make(content: sources.value.content, templates: sources.value.templates)
      diagnostics.add(made.diagnostics)
      if let numbers = made.value?.numbers(of: page) {
        diagnostics.add(numbers.diagnostics)
        list = numbers.value
      }
    }
    Report(format: .text).print(diagnostics)
    guard let list else { throw ExitCode(1) }
    let say = Speech.speaker
    format.print(list, lines: list.lines(in: say), page: list.report(in: say))
  }
}
