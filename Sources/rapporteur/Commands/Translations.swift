import ArgumentParser
import Diagnostics
import Publishing
import Scaffolding

/// `rapporteur translations`
struct Translations: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what is translated, missing or stale, or mark a translation as up to date.",
    discussion: """
      Examples:
        rapporteur translations
        rapporteur translations --mark content/ru/briefing.md

      A marked translation says in 'follows' which state of the original it was made from. When the
      original changes, builds warn and the page says so, until it is marked again.
      """)

  @OptionGroup var site: RootOptions

  @Option(
    parsing: .upToNextOption,
    help: "Translations that say now what their originals say.", completion: .file())
  var mark: [String] = []

  @Option(help: "How the list is printed: text, json or html.")
  var format = DocumentFormat.text

  func run() throws {
    let sources = site.readSources()
    guard mark.isEmpty else { return try setMarks(sources) }
    var diagnostics = sources.diagnostics
    var list: SiteTranslations?
    if !diagnostics.hasErrors {
      let made = SiteTranslations.make(
        content: sources.value.content, templates: sources.value.templates)
      diagnostics.add(made.diagnostics)
      list = made.value
    }
    Report(format: .text).print(diagnostics)
    guard let list else { throw ExitCode(1) }
    let say = Speech.speaker
    format.print(list, lines: list.lines(in: say), page: list.report(in: say))
  }

  private func setMarks(_ sources: Outcome<SiteSources>) throws {
    var diagnostics = sources.diagnostics
    var marked: Scaffold?
    if !diagnostics.hasErrors {
      let made = TranslationMark.make(
        mark, content: sources.value.content, templates: sources.value.templates)
      for finding in made.diagnostics.all where finding.severity == .error {
        diagnostics.add(finding)
      }
      marked = made.value
    }
    Report(format: .text).print(diagnostics)
    guard let marked, !diagnostics.hasErrors else { throw ExitCode(1) }
    if marked.files.isEmpty { Report.note("all of them are marked already") }
    try ScaffoldWriter(root: site.root).write(marked)
  }
}
