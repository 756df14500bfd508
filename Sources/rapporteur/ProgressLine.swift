import Diagnostics
import Glibc
import Messages
import Synchronization

/// One line on a terminal that says how far a long step is; nothing for steps that end in a blink.
final class ProgressLine: Sendable {
  private struct State {
    var last: ContinuousClock.Instant
    var isShown = false
  }

  private let state = Mutex(State(last: .now))
  private static let delay = Duration.milliseconds(250)

  /// Shows a text, at most four times a second.
  func show(_ text: DiagnosticText) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    state.withLock { state in
      guard ContinuousClock.now - state.last > Self.delay else { return }
      state = State(last: .now, isShown: true)
      StandardStream.error.write("\r\u{1B}[K\(Speech.translator.text(text))".utf8)
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.isShown { StandardStream.error.write("\r\u{1B}[K".utf8) }
      state.isShown = false
    }
  }
}
