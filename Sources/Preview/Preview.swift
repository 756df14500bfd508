import Diagnostics
import Files
import FoundationEssentials
import Messages
import Publishing
import Remembering
import Synchronization

/// A site that is made anew whenever its content changes, and those who look at it.
final class Preview: Sendable {
  private struct Content {
    var state: PreviewState
    var lookers: [Int: AsyncStream<PreviewState>.Continuation] = [:]
    var next = 0
  }

  private let root: String
  private let translator: Translator
  private let content: Mutex<Content>
  /// What the parts of the site came to, of which a save changes few.
  private let memory = Memory()
  /// The bytes of the largest file that is held in memory.
  private static let largest = 1 << 24

  /// A preview of the content and the templates below `root`.
  ///
  /// - Parameter translator: says the messages of findings.
  init(root: String, _ translator: Translator) {
    self.root = root
    self.translator = translator
    let now = Int(Date.now.timeIntervalSince1970)
    content = Mutex(Content(state: .none(since: now)))
  }

  /// What is shown now.
  var state: PreviewState { content.withLock(\.state) }

  /// How many look at it.
  var lookerCount: Int { content.withLock(\.lookers.count) }

  /// The states from now on, the one at hand first; who is slow gets the last alone.
  func states() -> AsyncStream<PreviewState> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
    let (id, state) = content.withLock { content in
      content.next += 1
      content.lookers[content.next] = continuation
      return (content.next, content.state)
    }
    continuation.onTermination = { [weak self] _ in
      self?.content.withLock { $0.lookers[id] = nil }
    }
    continuation.yield(state)
    return stream
  }

  /// Tells everyone the state again: who has left is noticed when there is something to say.
  func repeatState() {
    let (state, lookers) = content.withLock { ($0.state, Array($0.lookers.values)) }
    for looker in lookers { looker.yield(state) }
  }

  /// Makes the site of the content as it is now, in memory; the last good one stays where there is
  /// an error.
  ///
  /// - Parameter isOutdated: whether the content has changed again. A file that was read while it
  ///   was being written is no error of the author's.
  /// - Returns: the findings, or `nil` when they were of a moment and not taken.
  @discardableResult
  func make(unless isOutdated: () -> Bool = { false }) -> [Diagnostic]? {
    let sources = SiteSources.read(in: root)
    // Of one moment: what is remembered of a file is remembered of the bytes that were read.
    let content = sources.value.content.loaded(upTo: Self.largest)
    let templates = sources.value.templates.loaded(upTo: Self.largest)
    memory.begin()
    var diagnostics = sources.diagnostics
    var site: SiteBuild?
    if !diagnostics.hasErrors {
      let made = SiteBuild.make(
        content: content, templates: templates, marksSources: true, checksStyle: true,
        memory: memory)
      diagnostics.add(made.diagnostics)
      site = made.value
    }
    if diagnostics.hasErrors {
      site = nil
      if isOutdated() { return nil }
    }
    let folders = ["content": content, "templates": templates]
    // What has to be mended comes before what a change of an original brings with it in other languages.
    let found = diagnostics.sorted
    let sorted =
      found.filter { $0.severity == .error } + found.filter { $0.severity != .error }
    let findings = sorted.enumerated().map { index, finding in
      PreviewFinding(finding, in: folders, translator, isShown: index < PreviewState.limit)
    }
    show(site.map(ServedSite.init), findings)
    return sorted
  }

  private func show(_ site: ServedSite?, _ findings: [PreviewFinding]) {
    let changed = content.withLock { content -> Bool in
      let state = content.state.after(site, findings)
      defer { content.state = state }
      return state.version != content.state.version
    }
    if changed { repeatState() }
  }
}

extension Preview {
  /// Whether a path names a text of the content or a template, which an author edits.
  func isSource(_ path: String) -> Bool {
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, ["content", "templates"].contains(parts[0]) else { return false }
    return FolderSnapshot.read(parts[0], in: root).value.file(parts[1]) != nil
  }
}
