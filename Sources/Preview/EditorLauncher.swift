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
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    Self.keepFilesToOneself()
    var process: pid_t = 0
    let code = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ)
    return code == 0
  }

  /// An editor outlives the preview, and would keep its port.
  private static func keepFilesToOneself() {
    let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    for descriptor in open.compactMap({ Int32($0) }) where descriptor > 2 {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
  }

  /// Signals as a program expects them, and a group of its own: Ctrl-C in the terminal ends the
  /// preview, not an editor with a text that isn't saved.
  private static func attributes() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    return attributes
  }
}
