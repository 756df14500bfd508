import ArgumentParser
import Diagnostics
import Files
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

  @OptionGroup var speech: LanguageOption

  @Option(help: "The folder that holds content/ and templates/.", completion: .directory)
  var root = "."

  @Option(
    help: "A page of the site, if only its numbers are meant.",
    completion: .custom(Completions.pages))
  var page: String?

  @Option(help: "How the list is printed: text, json or html.")
  var format = DocumentFormat.text

  func run() throws {
    let content = FolderSnapshot.read("content", in: root)
    let templates = FolderSnapshot.read("templates", in: root)
    var diagnostics = content.diagnostics
    diagnostics.add(templates.diagnostics)
    var list: SiteNumbers?
    if !diagnostics.hasErrors {
      let site = SiteBuild.make(content: content.value, templates: templates.value)
      diagnostics.add(site.diagnostics)
      if let numbers = site.value?.numbers(of: page) {
        diagnostics.add(numbers.diagnostics)
        list = numbers.value
      }
    }
    Report(format: .text).print(diagnostics)
    guard let list else { throw ExitCode(1) }
    format.print(list, lines: list.lines, page: list.report)
  }
}
