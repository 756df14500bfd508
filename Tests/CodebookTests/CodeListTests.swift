import Codebook
import TestSupport
import Testing

@Suite struct CodeListTests {
  @Test func readsCodesGroupsAndWhatStaysLast() throws {
    let book = try expectCodebook(
      """
      lists:
        answer: {codes: [yes, no, unknown], last: [unknown]}
        violation:
          groups: {physical: [assault, torture], other_kinds: [theft]}
          last: [other_kinds]
      \(someData)
      """)
    let answer = CodeList(name: "answer", codes: ["yes", "no", "unknown"], residual: ["unknown"])
    #expect(book.lists["answer"] == answer)
    let violation = try #require(book.lists["violation"])
    #expect(violation.codes == ["assault", "torture", "theft"])
    #expect(violation.groups.map(\.name) == ["physical", "other_kinds"])
    #expect(violation.groups.map(\.members) == [[0, 1], [2]])
    #expect(violation.residual == ["other_kinds"])
    #expect(violation.names == ["assault", "torture", "theft", "physical", "other_kinds"])
    #expect(violation.members(of: "theft") == [2])
    #expect(violation.members(of: "physical") == [0, 1])
    #expect(violation.members(of: "nothing") == nil)
    #expect(violation.index(of: "physical") == nil)
  }

  @Test func mayStandInTheOrderOfItsLabels() throws {
    let book = try expectCodebook(
      """
      lists:
        a: {codes: [x], order: label}
        b: {codes: [x], order: list}
        c: {codes: [x], order: 1️⃣labels}
        d: {codes: [x]}
      data: {cases: {file: c.csv, unit: case, columns: {a: {type: text}}}}
      """,
      finds: .error(
        "1️⃣", "wrong-type", "'order' is neither list nor label; write one of the two"))
    #expect(["a", "b", "c", "d"].map { book.lists[$0]?.isByLabel } == [true, false, false, false])
  }

  @Test func findsWrongAndRepeatedCodes() throws {
    let book = try expectCodebook(
      """
      lists:
        country: {codes: [by, 1️⃣BY, 2️⃣by, "3️⃣ge orgia", 4️⃣_x, '5️⃣', ge]}
      \(someData)
      """,
      finds: .error(
        "1️⃣", "invalid-name",
        "a code is made of small letters, digits and '_': 'BY' is not; rename it"),
      .error("2️⃣", "duplicate-name", "'by' stands twice in its list; take one away"),
      .error(
        "3️⃣", "invalid-name",
        "a code is made of small letters, digits and '_': 'ge orgia' is not; rename it"),
      .error(
        "4️⃣", "invalid-name",
        "a code is made of small letters, digits and '_': '_x' is not; rename it"),
      .error(
        "5️⃣", "invalid-name",
        "a code is made of small letters, digits and '_': '' is not; rename it"))
    #expect(book.lists["country"]?.codes == ["by", "ge"])
  }

  @Test func keepsTheWordsOfQueriesFree() throws {
    try expectCodebook(
      """
      lists:
        a: {codes: [1️⃣this, 2️⃣not, 3️⃣missing, 4️⃣recorded, one, of, and, none]}
        b: {groups: {5️⃣this: [x], 6️⃣missing: [y]}}
      \(someData)
      """,
      finds: .error(
        "1️⃣", "invalid-name", "'this' is a word of queries; choose another name for the code"),
      .error("2️⃣", "invalid-name", "'not' is a word of queries; choose another name for the code"),
      .error(
        "3️⃣", "invalid-name", "'missing' is a word of queries; choose another name for the code"),
      .error(
        "4️⃣", "invalid-name", "'recorded' is a word of queries; choose another name for the code"
      ),
      .error(
        "5️⃣", "invalid-name", "'this' is a word of queries; choose another name for the group"),
      .error(
        "6️⃣", "invalid-name", "'missing' is a word of queries; choose another name for the group"))
  }

  @Test func findsWrongGroups() throws {
    try expectCodebook(
      """
      lists:
        1️⃣violation:
          groups:
            assault: [theft, assault]
            2️⃣Physical: [torture, 3️⃣theft]
            empty: 4️⃣threats
          last: [theft, 5️⃣thefd]
          6️⃣codse: [x]
      \(someData)
      """,
      finds: .error(
        "1️⃣", "duplicate-name", "'assault' is both a code and a group; rename one"),
      .error(
        "2️⃣", "invalid-name",
        "the name of a group is made of small letters, digits and '_': 'Physical' is not; rename it"
      ),
      .error("3️⃣", "duplicate-name", "'theft' stands twice in its list; take one away"),
      .error(
        "4️⃣", "wrong-type", "the group 'empty' is no list of codes; write one such as '[a, b]'"),
      .error(
        "5️⃣", "unknown-code",
        "'last' names codes and groups of the list; correct this one, or take it out"),
      .error(
        "6️⃣", "unknown-key",
        "the list 'violation' has no key 'codse'; did you mean 'codes'?"))
  }

  @Test func hasCodesOrGroupsButNotBoth() throws {
    try expectCodebook(
      """
      lists: {1️⃣both: {codes: [a], groups: {g: [b]}}}
      \(someData)
      """,
      finds: .error(
        "1️⃣", "wrong-type",
        "the list 'both' has both 'codes' and 'groups'; put every code in a group"))
  }

  @Test func hasOneToSixtyThreeCodes() throws {
    func codes(_ count: Int) -> String {
      (0..<count).map { "c\($0)" }.joined(separator: ", ")
    }
    let book = try expectCodebook(
      """
      lists:
        1️⃣none: {}
        full: {codes: [\(codes(63))]}
        2️⃣many: {codes: [\(codes(64))]}
        3️⃣a-list: {codes: [a]}
        5️⃣text: 4️⃣no
      \(someData)
      """,
      finds: .error("1️⃣", "wrong-type", "the list 'none' has 0 codes; give it 1 to 63"),
      .error("2️⃣", "wrong-type", "the list 'many' has 64 codes; give it 1 to 63"),
      .error(
        "3️⃣", "invalid-name",
        "the name of a list is made of small letters, digits and '_': 'a-list' is not; rename it"),
      .error(
        "4️⃣", "wrong-type",
        "the list 'text' is a text, not keys with values; write lines such as 'key: value'"),
      .error("5️⃣", "wrong-type", "the list 'text' has 0 codes; give it 1 to 63"))
    #expect(book.lists["full"]?.codes.count == 63)
  }
}
