import Diagnostics
import LocatedYAML
import Testing

@testable import Scaffolding

@Suite struct TextEditTests {
  private func node(_ text: String, _ keys: String...) throws -> YAMLNode {
    let file = YAMLFile.parse(text, at: SourceLocation(file: "a.yml", line: 1, column: 1))
    return try keys.reduce(#require(file.value)) { try #require($0.value($1)) }
  }

  @Test(arguments: [
    ("a: [x, y]  # why\nb: 1\n", "a: [x, y, z]  # why\nb: 1\n"),
    ("a: [x, \"y, y\"]\n", "a: [x, \"y, y\", z]\n"), ("a: ['y']\n", "a: ['y', z]\n"),
    ("a:\n  - x # one\n  - y # two\nb: 1\n", "a:\n  - x # one\n  - y # two\n  - z\nb: 1\n"),
    ("a: [\"é\", \"д\"]\n", "a: [\"é\", \"д\", z]\n"),
  ])
  func itemsAreAppended(_ text: String, _ expected: String) throws {
    var edit = TextEdit(text)
    #expect(edit.append("z", to: try node(text, "a")))
    #expect(edit.text == expected)
    #expect(try node(edit.text, "a").items.last?.text == "z")
  }

  @Test(arguments: [
    ("a: {x: 1, y: two}\n", "a: {x: 1, y: two, z: \"Z\"}\n"),
    (
      "a:\n  x: 1\n  y: \"two\" # c\n\nb: 2\n", "a:\n  x: 1\n  y: \"two\" # c\n  z: \"Z\"\n\nb: 2\n"
    ),
  ])
  func keysAreAppended(_ text: String, _ expected: String) throws {
    var edit = TextEdit(text)
    #expect(edit.append("z", "\"Z\"", to: try node(text, "a")))
    #expect(edit.text == expected)
  }

  @Test(arguments: ["a: []\n", "a: [[x]]\n", "a:\n  - |\n    x\n"])
  func unusualFormsAreLeftAlone(_ text: String) throws {
    var edit = TextEdit(text)
    #expect(!edit.append("z", to: try node(text, "a")))
    #expect(edit.text == text)
  }

  @Test func formsAreReplaced() throws {
    let flow = "a: {one: x, other: \"y\"} # c\n"
    var edit = TextEdit(flow)
    #expect(edit.replace(try node(flow, "a"), with: [("one", "1"), ("few", "2")]))
    #expect(edit.text == "a: {one: 1, few: 2} # c\n")
    let block = "a:\n  one: x\n  other: y\nb: 1\n"
    edit = TextEdit(block)
    #expect(edit.replace(try node(block, "a"), with: [("few", "2")]))
    #expect(edit.text == "a:\n  few: 2\nb: 1\n")
  }
}
