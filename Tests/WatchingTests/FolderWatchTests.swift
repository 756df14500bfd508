import Glibc
import TestSupport
import Testing
import Watching

@Suite struct FolderWatchTests {
  private let root: ScratchFolder
  private let watch: FolderWatch

  init() throws {
    root = try ScratchFolder()
    try root.makeFolder("content/en")
    try root.write("old", to: "content/en/index.md")
    try root.makeFolder("templates")
    watch = try FolderWatch(root: root.path, folders: ["content", "templates"])
  }

  /// Whether a change is told of. Where it is to be, a busy machine gets time; where it is not, a
  /// moment has to do.
  private func notices(
    _ other: FolderWatch? = nil, within time: Duration = .seconds(20), _ change: () throws -> Void
  ) async throws -> Bool {
    let watch = other ?? watch
    await watch.settle(quiet: .milliseconds(20), atMost: .seconds(1))
    let start = ContinuousClock.now
    try change()
    while ContinuousClock.now < start + time {
      if watch.hasChanged(since: start) { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    // A sleep may last longer than all the time there was.
    return watch.hasChanged(since: start)
  }

  private func ignores(_ change: () throws -> Void) async throws -> Bool {
    try await !notices(within: .milliseconds(400), change)
  }

  @Test func aFileIsWritten() async throws {
    #expect(try await notices { try root.write("new", to: "content/en/index.md") })
  }

  @Test func aFileIsRenamedIntoPlace() async throws {
    try root.write("new", to: "content/en/.saving")
    #expect(
      try await notices { root.rename("content/en/.saving", to: "content/en/index.md") })
  }

  @Test func aFileIsTakenAway() async throws {
    #expect(try await notices { try root.remove("content/en/index.md") })
  }

  @Test func aFileComesToTheTemplates() async throws {
    #expect(try await notices { try root.write("x", to: "templates/page.mustache") })
  }

  @Test func aNewFolderIsWatchedFromTheNextReadingOn() async throws {
    #expect(try await notices { try root.makeFolder("content/en/new/deep") })
    try watch.refresh()
    #expect(try await notices { try root.write("x", to: "content/en/new/deep/page.md") })
  }

  @Test func aFolderThatCameBackIsWatched() async throws {
    #expect(try await notices { try root.remove("content") })
    try watch.refresh()
    #expect(try await notices { try root.makeFolder("content") })
    try watch.refresh()
    #expect(try await notices { try root.write("x", to: "content/site.yml") })
  }

  @Test func aFolderThatIsMovedAsideAndBackIsWatched() async throws {
    #expect(try await notices { root.rename("content", to: "aside") })
    #expect(try await notices { root.rename("aside", to: "content") })
    try watch.refresh()
    #expect(try await notices { try root.write("x", to: "content/en/index.md") })
  }

  @Test func whatEditorsKeepForThemselvesIsNothing() async throws {
    #expect(try await ignores { try root.write("x", to: "content/en/.index.md.swp") })
    #expect(try await ignores { try root.write("x", to: "content/en/index.md~") })
    #expect(try await ignores { try root.write("x", to: "content/en/#index.md#") })
  }

  /// Records may stand on a disk of their own, with a link to them.
  @Test func whatALinkLeadsToIsWatched() async throws {
    try root.makeFolder("vault")
    try root.write("a", to: "vault/cases.csv")
    #expect(
      try await notices {
        symlink("\(root.path)/vault/cases.csv", "\(root.path)/content/cases.csv")
      })
    try watch.refresh()
    #expect(try await notices { try root.write("b", to: "vault/cases.csv") })
    // An editor that renames a new file into place takes the old one away.
    try root.write("c", to: "vault/new.csv")
    #expect(try await notices { root.rename("vault/new.csv", to: "vault/cases.csv") })
    try watch.refresh()
    #expect(try await notices { try root.write("d", to: "vault/cases.csv") })
  }

  @Test func theFolderOfTheSiteMayBeReplaced() async throws {
    let site = try ScratchFolder()
    try site.makeFolder("site/content")
    let watch = try FolderWatch(root: site.path + "/site", folders: ["content"])
    #expect(try await notices(watch) { site.rename("site", to: "old") })
    try watch.refresh()
    #expect(try await notices(watch) { site.rename("old", to: "site") })
    try watch.refresh()
    #expect(try await notices(watch) { try site.write("x", to: "site/content/a.md") })
  }

  @Test func otherFoldersAreNothing() async throws {
    #expect(try await ignores { try root.makeFolder("output") })
    #expect(try await ignores { try root.write("x", to: "output/index.html") })
  }

  @Test func aBurstComesAsOne() async throws {
    for number in 0..<50 { try root.write("\(number)", to: "content/en/index.md") }
    await watch.settle(quiet: .milliseconds(50), atMost: .seconds(2))
    var changes = watch.changes.makeAsyncIterator()
    await changes.next(isolation: nil)
    let start = ContinuousClock.now
    try root.write("last", to: "content/en/index.md")
    await changes.next(isolation: nil)
    #expect(watch.hasChanged(since: start), "the burst left more than one element behind")
  }

  @Test func waitingEndsHoweverMuchChanges() async throws {
    let root = root
    let writer = Task {
      while !Task.isCancelled { try root.write("again", to: "content/en/index.md") }
    }
    await watch.settle(quiet: .seconds(10), atMost: .milliseconds(50))
    writer.cancel()
    _ = try? await writer.value
  }
}
