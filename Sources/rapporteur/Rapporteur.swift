import ArgumentParser

/// The command line: thin commands over library calls.
@main
struct Rapporteur: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapporteur",
    abstract: "Turns case records and Markdown into a site of policy briefings.",
    version: "0.1.0",
    subcommands: [
      New.self, Build.self, Check.self, Serve.self, Release.self, Import.self, Audit.self,
      Explain.self, Figures.self, Diff.self, Translations.self, Synthesize.self,
      Names.self,
    ])
}
