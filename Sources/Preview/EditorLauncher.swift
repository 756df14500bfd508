import FoundationEssentials
import Glibc

/// Opens files below the root folder in the author's editor.
struct EditorLauncher: Sendable {
  let root: String
  let editor: Editor

  /// Starts the editor, and doesn't wait for it.
  ///
  /// - Parameter file: its path below the root folder.
  /// - Returns: whether the program could be started.
  func open(_ file: String, line: Int, column: Int) -> Bool {
    let words = editor.command(file: "\(root)/\(file)", line: line, column: column)
    // It gets no terminal, and what it prints is its own affair.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), "/dev/null", mode, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    return code == 0
  }
}
