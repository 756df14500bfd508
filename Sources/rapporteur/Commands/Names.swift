import ArgumentParser
import Diagnostics
import FoundationEssentials
import Publishing
import Site

/// `rapporteur names`
struct Names: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Note names that must not be published, in a form that can't be read.",
    discussion: """
      Example:
        rapporteur names < names-to-protect.txt

      One name a line is read from standard input and added to content/names.hashes. Every build \
      then warns of these names in texts. Keep that file as you keep the records: who has it can \
      try names against it. The names themselves are kept nowhere; delete your list afterwards.
      """)

  @OptionGroup var site: RootOptions

  func run() throws {
    let path = site.path("content/\(NameList.fileName)")
    let old = FileManager.default.contents(atPath: path).map { Array($0) }
    let outcome = NameList.read(old, file: path)
    Report(format: .text).print(outcome.diagnostics)
    guard var list = outcome.value else { throw ExitCode(1) }
    var (added, known) = (0, 0)
    var number = 0
    while let line = readLine() {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      switch list.add(line) {
      case true?: added += 1
      case false?: known += 1
      case nil:
        throw end(
          "invalid-name",
          "this is no name: it has digits or other signs, or more than six words; give one name a line; "
            + "nothing was written",
          line: number)
      }
    }
    guard added + known > 0 else {
      throw end("no-names", "there is no name; give one a line")
    }
    do throws(OutputError) {
      try ConfidentialFile.write(Array(list.text.utf8), to: path)
    } catch {
      throw end(
        "not-written", "the file can't be written; is the folder there, and may you write in it?",
        file: path)
    }
    Report.note(added == 1 ? "\(added) name noted in \(path)" : "\(added) names noted in \(path)")
    if known > 0 {
      Report.note(
        known == 1 ? "\(known) name was there already" : "\(known) names were there already")
    }
  }

  private func end(
    _ id: String, _ text: DiagnosticText, file: String = "standard input", line: Int? = nil
  ) -> ExitCode {
    Report(format: .text).print(
      Diagnostics([.error(id, text, at: SourceLocation(file: file, line: line))]))
    return ExitCode(1)
  }
}
