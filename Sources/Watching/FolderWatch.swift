import Dispatch
import Glibc
import Synchronization

/// Notices when something changes in some folders, by the kernel's inotify.
///
/// What changed is not told: whoever reads the folders as a whole needs to know only that the last
/// reading is out of date. That makes all the hard cases one: folders that come and go, files that
/// are written in pieces or renamed into place, more events than the kernel can queue.
public final class FolderWatch: Sendable {
  /// An element whenever something has changed since the last one was taken; bursts come as one.
  public let changes: AsyncStream<Void>

  private struct State {
    /// The watch of the folder that holds the others, of which only their coming and going matters.
    var root: Int32 = -1
    var last = ContinuousClock.now
  }

  private static let folderEvents = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_ONLYDIR | IN_EXCL_UNLINK)
  private static let rootEvents = UInt32(
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MOVE_SELF | IN_DELETE_SELF | IN_ONLYDIR
  )
  /// Of a file that a link leads to, wherever it stands.
  private static let linkedEvents = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)

  /// After how many milliseconds the reading thread looks whether it is still wanted.
  private static let turn: Int32 = 500

  private let root: String
  private let folders: [String]
  private let descriptor: Int32
  private let state: Mutex<State>

  /// Watches `folders` and all that is below them.
  ///
  /// - Parameters:
  ///   - root: the folder that holds them.
  ///   - folders: their names. One that is not there is watched as soon as it comes.
  /// - Throws: `WatchError` when the kernel gives no watch, or `root` is not there.
  public init(root: String, folders: [String]) throws(WatchError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw WatchError(folder: root, code: errno) }
    self.root = root
    self.folders = folders
    state = Mutex(State())
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    changes = stream
    do throws(WatchError) {
      try refresh()
      // Later it may go and come back; what was never there is a mistake.
      if state.withLock(\.root) < 0 { throw WatchError(folder: root, code: ENOENT) }
    } catch {
      close(descriptor)
      throw error
    }
    listen(continuation)
  }

  /// Reads events on a thread of its own, until nobody holds the watch any more.
  private func listen(_ continuation: AsyncStream<Void>.Continuation) {
    let descriptor = descriptor
    DispatchQueue(label: "watch").async { [weak self] in
      while true {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let count = poll(&wanted, 1, Self.turn)
        guard let self else { break }
        if count > 0 ? self.readEvents() : self.hasRootAgain() { continuation.yield() }
      }
      close(descriptor)
      continuation.finish()
    }
  }

  /// Watches the folders that have come since.
  ///
  /// Who reads the folders calls this first: what is made in a folder after it is watched is told
  /// of, and what was there before is read.
  ///
  /// - Throws: `WatchError` when the kernel gives no more watches.
  public func refresh() throws(WatchError) {
    let watch = try add(root, Self.rootEvents)
    state.withLock { $0.root = watch ?? -1 }
    for folder in folders { try addAll("\(root)/\(folder)") }
  }

  /// Whether the folder that holds the others has come back: no watch can tell.
  private func hasRootAgain() -> Bool {
    guard state.withLock(\.root) < 0, (try? refresh()) != nil, state.withLock(\.root) >= 0
    else { return false }
    state.withLock { $0.last = .now }
    return true
  }

  /// Waits until nothing has changed for a while, or for so long that it won't be waited for more.
  public func settle(quiet: Duration, atMost limit: Duration) async {
    let start = ContinuousClock.now
    while true {
      let now = ContinuousClock.now
      let last = state.withLock(\.last)
      let end = min(last + quiet, start + limit)
      guard now < end else { return }
      guard (try? await Task.sleep(until: end, clock: .continuous)) != nil else { return }
    }
  }

  /// Whether something has changed since a moment.
  public func hasChanged(since moment: ContinuousClock.Instant) -> Bool {
    state.withLock(\.last) > moment
  }

  // MARK: Watches

  private func addAll(_ folder: String) throws(WatchError) {
    guard try add(folder, Self.folderEvents) != nil, let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let type = Int32(entry.pointee.d_type)
      if type == Int32(DT_DIR) || type == Int32(DT_UNKNOWN) { try addAll("\(folder)/\(name)") }
      if type == Int32(DT_LNK) || type == Int32(DT_UNKNOWN) { try addLinked("\(folder)/\(name)") }
    }
  }

  /// Watches the file that a link leads to; links to folders are not followed by who reads.
  private func addLinked(_ path: String) throws(WatchError) {
    var entry = stat()
    guard stat(path, &entry) == 0, entry.st_mode & S_IFMT == S_IFREG else { return }
    _ = try add(path, Self.linkedEvents)
  }

  /// Watches a folder, once however often it is asked; `nil` when there is none.
  private func add(_ folder: String, _ events: UInt32) throws(WatchError) -> Int32? {
    let watch = inotify_add_watch(descriptor, folder, events)
    if watch >= 0 { return watch }
    let code = errno
    if code == ENOENT || code == ENOTDIR || code == EACCES || code == ELOOP { return nil }
    throw WatchError(folder: folder, code: code)
  }

  // MARK: Events

  /// Takes all events there are; whether one of them matters.
  private func readEvents() -> Bool {
    var matters = false
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        if self.matters(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { matters = true }
      }
    }
    if matters { state.withLock { $0.last = .now } }
    return matters
  }

  private func matters(_ events: UnsafeRawBufferPointer) -> Bool {
    let head = MemoryLayout<inotify_event>.size
    let root = state.withLock(\.root)
    var offset = 0
    var matters = false
    while offset + head <= events.count {
      let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let bytes = events[(offset + head)...].prefix(Int(event.len)).prefix { $0 != 0 }
      matters = matters || self.matters(event, String(decoding: bytes, as: UTF8.self), root)
      offset += head + Int(event.len)
    }
    return matters
  }

  private func matters(_ event: inotify_event, _ name: String, _ root: Int32) -> Bool {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return true }
    // The last word of a folder that is gone; its going was told by the folder above.
    if event.mask & UInt32(IN_IGNORED) != 0 { return false }
    if event.wd == root {
      if event.mask & UInt32(IN_MOVE_SELF | IN_DELETE_SELF) != 0 {
        state.withLock { $0.root = -1 }
        return true
      }
      return folders.contains(name)
    }
    // What no reader takes: the files that editors keep beside those they edit.
    return !name.hasPrefix(".") && !name.hasSuffix("~") && !name.hasPrefix("#")
  }
}
