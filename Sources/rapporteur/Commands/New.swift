import ArgumentParser
import Diagnostics
import Publishing
import Scaffolding

/// `rapporteur new`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a site, a document, a language or a country, with comments in the files.",
    discussion: """
      Examples:
        rapporteur new site my-site
        rapporteur new briefing spring-briefing --title "What we saw this spring"
        rapporteur new language ru
        rapporteur new country cc "Country C"
        rapporteur new hosting github-pages

      No file is ever overwritten, and the site can be built afterwards as it could before.
      """,
    subcommands: [
      NewSite.self, NewBriefing.self, NewHandout.self, NewLanguageCommand.self,
      NewCountryCommand.self, NewHosting.self,
    ])
}

/// What the commands that add to a site have in common.
struct NewOptions: ParsableArguments {
  @OptionGroup var site: RootOptions

  /// Makes the files of a part and writes them.
  func add(_ part: SiteScaffold.Part, then next: DiagnosticText) throws {
    let sources = site.readSources()
    var diagnostics = sources.diagnostics
    if !diagnostics.hasErrors {
      let made = SiteScaffold.make(
        part, content: sources.value.content, templates: sources.value.templates)
      diagnostics.add(made.diagnostics)
      if let scaffold = made.value, !diagnostics.hasErrors {
        try ScaffoldWriter(root: site.root).write(scaffold)
        Report.note(next)
        return
      }
    }
    Report(format: .text).print(diagnostics)
    throw ExitCode(1)
  }
}

/// `rapporteur new site`
struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Begin a site with made-up records, which can be built at once.",
    discussion: """
      Example:
        rapporteur new site my-site
      """)

  @OptionGroup var speech: LanguageOption

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  func validate() throws {
    if folder.isEmpty { throw ValidationError("The name of the folder is empty.") }
  }

  func run() throws {
    try ScaffoldWriter(root: folder).begin(.site)
    Report.note(
      "Next: 'cd \(folder)', 'rapporteur build', and look at output/index.html; 'rapporteur serve' "
        + "shows the site while you edit content/")
  }
}

/// What a new document is told.
struct NewDocumentOptions: ParsableArguments {
  @Argument(help: "The name of the file, without '.md'.")
  var name: String

  @Option(help: "The title.")
  var title: String?

  func validate() throws {
    if title?.allSatisfy(\.isWhitespace) == true { throw ValidationError("The title is empty.") }
  }
}

/// `rapporteur new briefing`
struct NewBriefing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing", abstract: "Begin a policy briefing with figures of your own codebook.",
    discussion: """
      Example:
        rapporteur new briefing spring --title "What we saw this spring"
      """)

  @OptionGroup var document: NewDocumentOptions
  @OptionGroup var options: NewOptions

  func run() throws {
    try options.add(
      .document(NewDocument(.briefing, name: document.name, title: document.title)),
      then:
        "Next: write its text, and add it to 'navigation' of content/site.yml if readers need it")
  }
}

/// `rapporteur new handout`
struct NewHandout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Begin a handout for a round table, for two sides of a sheet.",
    discussion: """
      Example:
        rapporteur new handout may-round-table
      """)

  @OptionGroup var document: NewDocumentOptions
  @OptionGroup var options: NewOptions

  func run() throws {
    try options.add(
      .document(NewDocument(.handout, name: document.name, title: document.title)),
      then: "Next: write its text, and print it on both sides of one sheet")
  }
}

/// `rapporteur new language`
struct NewLanguageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language", abstract: "Begin a language: its words, to be translated, and a page.",
    discussion: """
      Example:
        rapporteur new language ru
      """)

  @Argument(help: "The language's tag, such as ru.")
  var tag: String

  @OptionGroup var options: NewOptions

  func run() throws {
    try options.add(
      .language(NewLanguage(tag)),
      then: "Next: translate content/i18n/\(tag).yml, then the page in content/\(tag)/")
  }
}

/// `rapporteur new country`
struct NewCountryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "country", abstract: "Add a country, or another code, with its words.",
    discussion: """
      Examples:
        rapporteur new country cc "Country C"
        rapporteur new country hostel Hostel --list place
      """)

  @Argument(help: "The code, as it stands in records.")
  var code: String

  @Argument(help: "What readers see. [default: the code in capitals]")
  var label: String?

  @Option(
    help: "The list of codes. [default: the one of which documents make a page for each code]",
    completion: .custom(Completions.lists))
  var list: String?

  @OptionGroup var options: NewOptions

  func validate() throws {
    let isCode =
      code.first?.isLetter == true
      && code.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) || $0 == "_" }
    if !isCode {
      throw ValidationError(
        "A code has small letters, digits and '_', as in 'cc' or 'night_shelter'.")
    }
  }

  func run() throws {
    try options.add(
      .country(NewCountry(code, label: label, list: list)),
      then: "Next: look at its word in each other language of content/i18n/")
  }
}

/// `rapporteur new hosting`
struct NewHosting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosting", abstract: "Write the files that a host needs to show your site.",
    discussion: """
      Example:
        rapporteur new hosting github-pages
      """)

  @OptionGroup var options: NewOptions

  @Argument(
    help: "The host: github-pages, gitlab-pages, netlify, apache or nginx.",
    completion: .list(Hosting.allCases.map(\.rawValue)))
  var host: String

  func validate() throws {
    if Hosting(rawValue: host) == nil {
      throw ValidationError(
        "There are files for \(Hosting.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  func run() throws {
    guard let hosting = Hosting(rawValue: host) else { return }
    try options.add(
      .hosting(hosting), then: "Next: the comments at the top of each file say what to do")
  }
}
