import ArgumentParser
import Diagnostics
import Publishing

/// `rapporteur explain`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why numbers of the site are shown or withheld, and what would win them back.",
    discussion: """
      Examples:
        rapporteur explain "share of cases where violation is health"
        rapporteur explain en/briefing-ge.html
        rapporteur explain en/briefing-ge.html#n12
        rapporteur explain en/briefing-ge.html#table-3

      No number that is withheld is printed, and nothing is written.
      """)

  @OptionGroup var site: RootOptions

  @Argument(
    help: "A query in the words of figures, or a page of the site with or without an id.",
    completion: .custom(Completions.pages))
  var question: String

  @Option(help: "How the explanation is printed: text, json or html.")
  var format = DocumentFormat.text

  func validate() throws {
    if question.allSatisfy(\.isWhitespace) {
      throw ValidationError("There is nothing to explain: give a query or a page.")
    }
  }

  func run() throws {
    let sources = site.readSources()
    var diagnostics = sources.diagnostics
    var explained: ExplainedQuestion?
    if !diagnostics.hasErrors {
      let made = SiteExplanation.make(
        question, content: sources.value.content, templates: sources.value.templates,
        in: Speech.speaker)
      diagnostics.add(made.diagnostics)
      explained = made.value
    }
    Report(format: .text).print(diagnostics)
    guard let explained else { throw ExitCode(1) }
    format.print(explained, lines: explained.lines, page: explained.page)
  }
}
