/// Words of a command that a message asks to be run.
public enum ShellWord {
  /// A word as a shell takes it for one: in quotation marks where it needs them, and without signs that
  /// would break the line.
  public static func quoted(_ word: String) -> String {
    var word = String(word.map { $0.isNewline || $0.isControl ? "?" : $0 })
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "._-/+,:@%".contains($0) }
    if isPlain, !word.isEmpty, word.first != "-" { return word }
    if word.first == "-" { word = "./" + word }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
