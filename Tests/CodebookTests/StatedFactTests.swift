import Codebook
import Diagnostics
import LocatedYAML
import TestSupport
import Testing

@Suite struct StatedFactTests {
  @Test func readsFacts() throws {
    let facts = try expectFacts(
      """
      total-budget: {value: 150000.00, unit: money, source: fiche, check: visits}
      people: {value: 103, unit: participant, source: fiche, check: [visits, "left out of visits"]}
      loss: {value: -7, unit: visit, source: fiche}
      """)
    #expect(facts.map(\.name) == ["total-budget", "people", "loss"])
    #expect(facts.map(\.value) == [15_000_000, 103, -7])
    #expect(facts.map(\.isMoney) == [true, false, false])
    #expect(facts.map(\.unit) == ["money", "participant", "visit"])
    #expect(facts.map(\.source) == ["fiche", "fiche", "fiche"])
    #expect(
      facts.map { $0.checks.map(\.text) } == [["visits"], ["visits", "left out of visits"], []])
    #expect(facts.map(\.location.line) == [1, 2, 3])
  }

  @Test func findsWrongFacts() throws {
    let facts = try expectFacts(
      """
      1️⃣Bad_Name: {value: 1, unit: visit, source: fiche}
      money: {value: "2️⃣1,500.00", unit: money, source: fiche}
      number: {value: 3️⃣1.5, unit: visit, source: fiche}
      empty: 4️⃣{}
      extra: {value: 1, unit: visit, source: fiche, 5️⃣chek: visits}
      text: 6️⃣12
      list: {value: 7️⃣[1], unit: visit, source: fiche, check: 8️⃣{a: b}}
      """,
      finds: .error(
        "1️⃣", "invalid-name",
        "the name of a fact is made of small letters, digits and '-': 'Bad_Name' is not; rename "
          + "it"),
      .error("2️⃣", "wrong-type", "'value' is no amount; write it as 150000.00"),
      .error("3️⃣", "wrong-type", "'value' is no whole number; write it as 12"),
      .error("4️⃣", "missing-key", "the fact 'empty' has no 'value'; add it"),
      .error("4️⃣", "missing-key", "the fact 'empty' has no 'unit'; add it"),
      .error("4️⃣", "missing-key", "the fact 'empty' has no 'source'; add it"),
      .error(
        "5️⃣", "unknown-key", "the fact 'extra' has no key 'chek'; did you mean 'check'?"),
      .error(
        "6️⃣", "wrong-type",
        "the fact 'text' is a text, not keys with values; write lines such as 'key: value'"),
      .error("6️⃣", "missing-key", "the fact 'text' has no 'value'; add it"),
      .error("6️⃣", "missing-key", "the fact 'text' has no 'unit'; add it"),
      .error("6️⃣", "missing-key", "the fact 'text' has no 'source'; add it"),
      .error(
        "7️⃣", "wrong-type", "'value' of the fact 'list' is a list, not a text; write a text there"),
      .error(
        "8️⃣", "wrong-type",
        "'check' of the fact 'list' is a mapping of keys to values, not a list; write one such as "
          + "'[a, b]'"))
    #expect(facts.map(\.name) == ["Bad_Name", "extra"])
  }

  @Test func aFactsFileHoldsNames() throws {
    try expectFacts(
      "1️⃣- a\n",
      finds: .error(
        "1️⃣", "wrong-type",
        "the facts file is a list, not keys with values; write lines such as 'key: value'"))
  }
}
