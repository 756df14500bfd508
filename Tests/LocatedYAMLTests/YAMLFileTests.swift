import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@Suite struct YAMLFileTests {
  @Test func placesKeysAndValuesInUTF8Columns() throws {
    let (root, text) = try parse(
      """
      1️⃣ქვეყანა: 2️⃣საქართველო
      list: 3️⃣[4️⃣é, 5️⃣"ж😀", 6️⃣{7️⃣ключ: 8️⃣да}]
      """)
    let list = try #require(root["list"])
    let last = try #require(list.items.last)
    let places: [(Character, Place?)] = [
      ("1️⃣", root.entries.first?.location), ("2️⃣", root["ქვეყანა"]?.location),
      ("3️⃣", list.location), ("4️⃣", list.items.first?.location), ("6️⃣", last.location),
      ("7️⃣", last.entries.first?.location), ("8️⃣", last["ключ"]?.location),
    ]
    for (marker, place) in places { #expect(place == text.location(marker, from: start)) }
    #expect(root.location == Place(file: "content/site.yml", line: 1, column: 1))
    #expect(list.items.map(\.text) == ["é", "ж😀", nil])
  }

  @Test(arguments: ["1️⃣plain é x", "\"1️⃣double é x\"", "'1️⃣single é x'"])
  func placesTheInsideOfAOneLineText(_ marked: String) throws {
    let (root, text) = try parse("é: [ж, \(marked)]")
    let node = try #require(root["é"]?.items.last)
    let place = text.location("1️⃣", from: start)
    #expect(node.location == place)
    #expect(node.isVerbatim)
    let last = try #require(node.text).utf8.count - 1
    #expect(
      node.location(atOffset: last)
        == Place(file: place.file, line: 1, column: place.column.map { $0 + last }))
  }

  @Test(arguments: [
    ("1️⃣one\n  two", "one two"), ("'1️⃣it''s'", "it's"), ("\"1️⃣a\\tb\"", "a\tb"),
    ("1️⃣|\n  one\n  two\n", "one\ntwo\n"), ("1️⃣>-\n  one\n  two\n", "one two"),
  ])
  func placesATextThatIsFoldedAtItsStart(_ marked: String, _ read: String) throws {
    let (root, text) = try parse("key: \(marked)")
    let node = try #require(root["key"])
    #expect(node.text == read)
    #expect(!node.isVerbatim)
    #expect(node.location(atOffset: 4) == text.location("1️⃣", from: start))
  }

  @Test func placesAFragmentWithinItsFile() throws {
    let origin = Place(file: "en/index.md", line: 7, column: 4)
    let (root, text) = try parse("1️⃣é: 2️⃣cases\n3️⃣rows: \"4️⃣country\"", at: origin)
    #expect(
      root.entries.map(\.location)
        == ["1️⃣", "3️⃣"].map { text.location(Character($0), from: origin) })
    #expect(
      root.entries.map(\.value.location)
        == ["2️⃣", "4️⃣"].map { text.location(Character($0), from: origin) })
    #expect(root["rows"]?.location == Place(file: "en/index.md", line: 8, column: 11))
    #expect(root.entries.map(\.value.isVerbatim) == [true, true])
    let value = try #require(root["é"]).location
    #expect(value == Place(file: "en/index.md", line: 7, column: 8))
  }

  @Test func keepsEveryScalarAText() throws {
    let (root, _) = try parse(
      """
      [no, yes, "no", Off, null, ~, 007, 1.50, 2014-03-08, .inf, 0x1F, 1_000, <<]
      """)
    #expect(
      root.items.map(\.text) == [
        "no", "yes", "no", "Off", "null", "~", "007", "1.50", "2014-03-08", ".inf", "0x1F",
        "1_000", "<<",
      ])
  }

  @Test func readsAKeyWithoutAValueAsAnEmptyText() throws {
    let (root, _) = try parse("key:\nnext: x\n")
    #expect(root["key"]?.text == "")
    #expect(root["key"]?.location.line == 1)
  }

  @Test func repeatsTheValueOfAnAlias() throws {
    let (root, text) = try parse("one: &a {k: 1️⃣v}\ntwo: *a\n")
    #expect(root["two"]?["k"]?.text == "v")
    #expect(root["two"]?["k"]?.location == text.location("1️⃣", from: start))
  }

  @Test(arguments: ["", "\n\n", "# nothing\n"])
  func readsNothingAsNothing(_ yaml: String) {
    let outcome = YAMLFile.parse(yaml, at: start)
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.isEmpty)
  }

  @Test func readsEveryLineEnd() throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      let (root, _) = try parse("é: 1\(lineEnd)ж: 2\(lineEnd)")
      #expect(
        root["ж"]?.location == Place(file: start.file, line: 2, column: 5),
        "\(lineEnd.debugDescription)")
    }
  }

  @Test func refusesABombOfAliases() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(aliases)]\n"
    }
    expectRefused(
      yaml,
      .error("1️⃣", "yaml-too-large", "the file has too many values; write aliases out"))
  }

  @Test func refusesAKeyThatStandsTwice() {
    expectRefused(
      "é: {a: 1, 1️⃣ж: 2, b: 3, ж: 4}\n",
      .error("1️⃣", "invalid-yaml", "the key 'ж' stands twice; take one away"))
  }

  @Test func placesWhatIsNotYAML() {
    expectRefused(
      "a: 1\né: ж1️⃣: b\n",
      .error(
        "1️⃣", "invalid-yaml",
        "this is not valid YAML: mapping values are not allowed in this context; correct it, or "
          + "put the text in quotation marks"))
    expectRefused(
      "a: 1\nb: *1️⃣nowhere\n".replacing("*1️⃣", with: "1️⃣*"),
      .error(
        "1️⃣", "invalid-yaml",
        "this is not valid YAML: found undefined alias; correct it, or put the text in quotation "
          + "marks"))
    expectRefused(
      "a: 1\n1️⃣--- second\n",
      .error(
        "1️⃣", "invalid-yaml",
        "this is not valid YAML: but found another document; correct it, or put the text in "
          + "quotation marks"))
  }

  @Test func placesWhatIsNotYAMLInAFragment() {
    expectRefused(
      "of: [cases\nwhere1️⃣: x\n", at: Place(file: "en/a.md", line: 20, column: 3),
      .error(
        "1️⃣", "invalid-yaml",
        "this is not valid YAML: did not find expected ',' or ']'; correct it, or put the text in "
          + "quotation marks"))
  }

  @Test func placesACharacterThatNoYAMLMayHold() {
    expectRefused(
      "é: 1\nж: a1️⃣\u{1}b\n",
      .error(
        "1️⃣", "invalid-yaml",
        "this is not valid YAML: control characters are not allowed; correct it, or put the text "
          + "in quotation marks"))
  }

  @Test func refusesNestingWithoutEnd() {
    let outcome = YAMLFile.parse(String(repeating: "[", count: 100_000), at: start)
    #expect(outcome.value == nil)
    #expect(outcome.diagnostics.all.map(\.id) == ["invalid-yaml"])
  }
}
