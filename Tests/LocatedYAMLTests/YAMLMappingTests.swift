import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@Suite struct YAMLMappingTests {
  /// Reads `marked` as "the settings" by `read` and compares all findings.
  private func expect<Value>(
    _ marked: String, finds expected: Expected...,
    location: Testing.SourceLocation = #_sourceLocation,
    read: (inout YAMLMapping) -> Value
  ) throws -> Value {
    let (node, text) = try parse(marked)
    var mapping = YAMLMapping(node, as: "the settings")
    let value = read(&mapping)
    #expect(
      mapping.finish().all == expected.map { $0.diagnostic(in: text, from: start) },
      sourceLocation: location)
    return value
  }

  /// A value that is read by a mutating call can't stand in an expectation.
  private func equal<Value: Equatable>(
    _ read: Value, _ expected: Value, location: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(read == expected, sourceLocation: location)
  }

  @Test func readsWhatIsThere() throws {
    try expect("{a: x, b: [y, z], c: w, d: true, e: 12, f: {g: no}}") { settings in
      equal(settings.requiredText("a")?.text, "x")
      equal(settings.texts("b").map(\.text), ["y", "z"])
      equal(settings.textOrTexts("c").map(\.text), ["w"])
      equal(settings.flag("d", default: false), true)
      equal(settings.integer("e", atLeast: 12), 12)
      var inner = settings.mapping("f")
      #expect(inner?.what == "'f' of the settings")
      equal(inner?.text("g")?.text, "no")
      equal(inner?.finish().isEmpty, true)
    }
  }

  @Test func readsNothingWhereNothingIs() throws {
    try expect("{}") { settings in
      equal(settings.node("a") == nil, true)
      equal(settings.text("a") == nil, true)
      equal(settings.texts("a").isEmpty, true)
      equal(settings.textOrTexts("a").isEmpty, true)
      equal(settings.flag("a", default: true), true)
      equal(settings.flag("a", default: false), false)
      equal(settings.integer("a", atLeast: 0), nil)
      equal(settings.mapping("a") == nil, true)
      #expect(settings.all.isEmpty)
    }
  }

  @Test func findsUnknownKeysWithASuggestionAmongTheKnown() throws {
    try expect(
      "{title: x, 1️⃣sumary: y, 2️⃣ж: z}",
      finds: .error(
        "1️⃣", "unknown-key", "the settings has no key 'sumary'; did you mean 'summary'?"),
      .error("2️⃣", "unknown-key", "the settings has no key 'ж'; choose one of title, summary")
    ) { settings in
      _ = (settings.text("title"), settings.text("summary"))
    }
  }

  @Test func findsMissingAndEmptyValues() throws {
    try expect(
      "1️⃣{b: '2️⃣', c: [], d: 3️⃣}",
      finds: .error("1️⃣", "missing-key", "the settings has no 'a'; add it"),
      .error("2️⃣", "empty-value", "'b' of the settings is empty; write its value"),
      .error("3️⃣", "empty-value", "'d' of the settings is empty; write its value")
    ) { settings in
      equal(settings.requiredText("a") == nil, true)
      equal(settings.requiredText("b") == nil, true)
      equal(settings.texts("c").isEmpty, true)
      equal(settings.requiredText("d") == nil, true)
    }
  }

  @Test func findsWrongTypes() throws {
    try expect(
      """
      a: 1️⃣[x]
      b: 2️⃣{x: y}
      c: 3️⃣x
      d: [x, 4️⃣[y], z]
      e: 5️⃣x
      f: 6️⃣yes
      g: 7️⃣4
      h: 8️⃣4.5
      i: 9️⃣{x: y}
      """,
      finds: .error(
        "1️⃣", "wrong-type", "'a' of the settings is a list, not a text; write a text there"),
      .error(
        "2️⃣", "wrong-type",
        "'b' of the settings is a mapping of keys to values, not a text; write a text there"),
      .error(
        "3️⃣", "wrong-type", "'c' of the settings is a text, not a list; write one such as '[a, b]'"),
      .error("4️⃣", "wrong-type", "'d' of the settings is a list, not a text; write a text there"),
      .error(
        "6️⃣", "wrong-type", "'f' of the settings is neither true nor false; write one of the two"),
      .error("7️⃣", "wrong-type", "'g' of the settings is no whole number of at least 5; write one"),
      .error("8️⃣", "wrong-type", "'h' of the settings is no whole number of at least 0; write one"),
      .error(
        "9️⃣", "wrong-type",
        "'i' of the settings is a mapping of keys to values, not a list; write one such as '[a, b]'"
      )
    ) { settings in
      equal(settings.text("a") == nil, true)
      equal(settings.requiredText("b") == nil, true)
      equal(settings.texts("c").isEmpty, true)
      equal(settings.texts("d").map(\.text), ["x", "z"])
      let finding = settings.mapping("e").map { Array($0.finish().all) }
      #expect(
        finding == [
          .error(
            "wrong-type",
            "'e' of the settings is a text, not keys with values; write lines such as 'key: value'",
            at: Place(file: start.file, line: 5, column: 4))
        ])
      equal(settings.flag("f", default: true), true)
      equal(settings.integer("g", atLeast: 5), nil)
      equal(settings.integer("h", atLeast: 0), nil)
      equal(settings.textOrTexts("i").isEmpty, true)
    }
  }

  @Test func readsNamesAndFindsWhatHoldsNone() throws {
    try expect(
      "{names: {a: 1, ж: 2}, list: 1️⃣[a], none: }",
      finds: .error(
        "1️⃣", "wrong-type",
        "'list' of the settings is a list, not keys with values; write lines such as 'key: value'")
    ) { settings in
      equal(settings.entries("names").map(\.key), ["a", "ж"])
      equal(settings.entries("list").isEmpty, true)
      equal(settings.entries("none").isEmpty, true)
      equal(settings.entries("nowhere").isEmpty, true)
    }
  }

  @Test func isEmptyWhereNothingWasWritten() throws {
    let (root, _) = try parse("front:\n")
    let node = try #require(root["front"])
    let mapping = YAMLMapping(node, as: "the front matter")
    #expect(mapping.all.isEmpty)
    #expect(mapping.finish().isEmpty)
  }

  @Test func keepsFindingsThatAreReported() throws {
    let (root, _) = try parse("{}")
    let finding = Diagnostic.warning("late", "is late", at: start)
    var mapping = YAMLMapping(root, as: "the settings")
    mapping.report(finding)
    #expect(mapping.finish().all == [finding])
  }
}
