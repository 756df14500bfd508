import ArgumentParser
import Comparing
import Diagnostics
import Files
import Ledger

/// `rapporteur diff`
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say which numbers two output folders or editions have otherwise.",
    discussion: """
      Examples:
        rapporteur diff old-output output
        rapporteur diff --edition 2026-10 output
        rapporteur diff --edition 2026-09 --edition 2026-10

      Numbers are compared by what they count, and sentences by their words. Nothing is said of a \
      number that one side withholds but that it does.
      """)

  @OptionGroup var site: RootOptions

  @Argument(help: "The output folders, the old one first.")
  var folders: [String] = []

  @Option(
    help: "An edition of ROOT/content/ledger.json in the place of the old folder; twice, of both.")
  var edition: [String] = []

  @Option(help: "How the comparison is printed: text, json or html.")
  var format = DocumentFormat.text

  @Flag(help: "Exit with status 1 when anything has changed.")
  var exitCode = false

  func validate() throws {
    guard folders.count + edition.count == 2 else {
      throw ValidationError(
        "Two sides are compared: name two output folders, or an edition in the place of one.")
    }
    guard folders.allSatisfy({ !$0.isEmpty }) else {
      throw ValidationError("The name of an output folder is empty.")
    }
  }

  func run() throws {
    let sides = edition.map(side(ofEdition:)) + folders.map(side(ofFolder:))
    var diagnostics = Diagnostics()
    for side in sides { diagnostics.add(side.diagnostics) }
    Report(format: .text).print(diagnostics)
    guard let old = sides[0].value, let new = sides[1].value, !diagnostics.hasErrors else {
      throw ExitCode(1)
    }
    let comparison = Comparison.make(old, new)
    let say = Speech.speaker
    format.print(comparison, lines: comparison.lines(in: say), page: comparison.page(in: say))
    if exitCode, !comparison.isEmpty { throw ExitCode(1) }
  }

  private func side(ofFolder path: String) -> Outcome<ComparedSide?> {
    let name = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let folder = FolderSnapshot.read(name, in: "")
    guard !folder.diagnostics.hasErrors else { return Outcome(nil, folder.diagnostics) }
    return ComparedSide.site(folder.value, name: name)
  }

  private func side(ofEdition id: String) -> Outcome<ComparedSide?> {
    let name = "content/\(Ledger.fileName)"
    let content = site.readContent()
    guard !content.diagnostics.hasErrors else { return Outcome(nil, content.diagnostics) }
    return ComparedSide.edition(id, ledger: content.value[Ledger.fileName], file: name)
  }
}
