import Testing

@testable import Preview

@Suite struct EditorTests {
  private let screen = ["DISPLAY": ":0"]

  @Test func theAuthorsCommand() throws {
    let editor = try #require(Editor("ed --at {line}:{column} {file}"))
    #expect(
      editor.command(file: "/a b/{line}.md", line: 3, column: 4)
        == ["ed", "--at", "3:4", "/a b/{line}.md"])
    #expect(Editor("ed -n")?.command(file: "x.md", line: 1, column: 1) == ["ed", "-n", "x.md"])
    #expect(Editor("  ") == nil)
  }

  @Test func theNamedEditorComesFirst() {
    let found = Editor.find(screen.merging(["EDITOR": "/opt/bin/kate"]) { $1 }) { $0 == "code" }
    #expect(
      found?.command(file: "x.md", line: 3, column: 4)
        == ["/opt/bin/kate", "--line", "3", "--column", "4", "x.md"])
  }

  @Test func anEditorOfTheTerminalIsPassedOver() {
    let found = Editor.find(screen.merging(["EDITOR": "vim"]) { $1 }) { $0 == "code" }
    #expect(found?.command.first == "code")
  }

  @Test func withoutAScreenThereIsNone() {
    #expect(Editor.find(["EDITOR": "code"]) { _ in true } == nil)
    #expect(Editor.find(screen) { _ in false } == nil)
  }
}
