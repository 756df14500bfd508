import FoundationEssentials

/// A program that opens a file at a line.
public struct Editor: Sendable, Equatable {
  /// The program and its arguments, in which `{file}`, `{line}` and `{column}` stand for the place.
  let command: [String]

  /// An editor by a command line of the author's, such as `code --goto {file}:{line}:{column}`;
  /// `nil` when there are no words. Without `{file}` the file is the last argument.
  public init?(_ commandLine: String) {
    let words = commandLine.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return nil }
    command = words.contains { $0.contains("{file}") } ? words : words + ["{file}"]
  }

  private init(_ program: String, _ arguments: [String]) {
    command = [program] + arguments
  }

  /// The command for a place.
  func command(file: String, line: Int, column: Int) -> [String] {
    command.map {
      // The name of the file last: one that has braces stays as it is.
      $0.replacing("{line}", with: String(line)).replacing("{column}", with: String(column))
        .replacing("{file}", with: file)
    }
  }

  /// The editor with windows that the environment names in `VISUAL` or `EDITOR`, or the first that
  /// is installed; `nil` where there is none, or no screen for its windows.
  ///
  /// - Parameters:
  ///   - environment: the variables.
  ///   - isInstalled: whether a program is on `PATH`.
  public static func find(
    _ environment: [String: String], isInstalled: (String) -> Bool
  ) -> Editor? {
    let hasScreen = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment[$0]?.isEmpty == false }
    guard hasScreen else { return nil }
    for variable in ["VISUAL", "EDITOR"] {
      guard let program = environment[variable]?.split(separator: " ").first,
        let name = program.split(separator: "/").last.map(String.init),
        let known = known.first(where: { $0.name == name })
      else { continue }
      return Editor(String(program), known.arguments)
    }
    return known.first { isInstalled($0.name) }.map { Editor($0.name, $0.arguments) }
  }

  /// Editors with windows of their own, as their manuals say that a line is given.
  private static let known: [(name: String, arguments: [String])] = [
    ("code", ["--goto", "{file}:{line}:{column}"]),
    ("codium", ["--goto", "{file}:{line}:{column}"]),
    ("zed", ["{file}:{line}:{column}"]),
    ("subl", ["{file}:{line}:{column}"]),
    ("kate", ["--line", "{line}", "--column", "{column}", "{file}"]),
    ("geany", ["--line", "{line}", "--column", "{column}", "{file}"]),
    ("gedit", ["+{line}:{column}", "{file}"]),
    ("pluma", ["+{line}", "{file}"]),
    ("xed", ["+{line}", "{file}"]),
    ("mousepad", ["--line={line}", "--column={column}", "{file}"]),
    ("gvim", ["+{line}", "{file}"]),
  ]
}
