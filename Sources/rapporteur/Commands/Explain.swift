import ArgumentParser
import Diagnostics
import Files
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

  @OptionGroup var speech: LanguageOption

  @Argument(
    help: "A query in the words of figures, or a page of the site with or without an id.",
    completion: .custom(Completions.pages))
  var question: String

  @Option(help: "The folder that holds content/ and templates/.", completion: .directory)
  var root = "."

  @Option(help: "How the explanation is printed: text, json or html.")
  var format = DocumentFormat.text

  func validate() throws {
    if question.allSatisfy(\.isWhitespace) {
      throw ValidationError("There is nothing to explain: give a query or a page.")
    }
  }

  func run() throws {
    let content = FolderSnapshot.read("content", in: root)
    let templates = FolderSnapshot.read("templates", in: root)
    var diagnostics = content.diagnostics
    diagnostics.add(templates.diagnostics)
    var explained: ExplainedQuestion?
    if !diagnostics.hasErrors {
      let made = SiteExplanation.make(
        question, content: content.value, templates: templates.value)
      diagnostics.add(made.diagnostics)
      explained = made.value
    }
    Report(format: .text).print(diagnostics)
    guard let explained else { throw ExitCode(1) }
    format.print(explained, lines: explained.lines, page: explained.page)
  }
}
