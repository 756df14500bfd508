import Comparing
import Diagnostics
import Files
import Reports
import TestSupport
import Testing

@Suite struct ComparisonTests {
  private typealias Site = MadeUpSite

  static let old = MadeUpSite(
    cells: [
      .init(colour: "red", value: 40), .init(colour: "green", value: 9),
      .init(colour: "blue", value: nil), .init(colour: "white", value: 0),
      .init(colour: "gone", value: 8),
    ],
    pages: [
      "en/index.html": MadeUpSite.page(
        "We hold \(MadeUpSite.figure("n1", 40)) red apples. That is more than half of them. Good.",
        "Green ones: \(MadeUpSite.figure("n2", 9)).",
        "Blue ones: \(MadeUpSite.withheld("n3")). Most are ripe.",
        "Nothing changes in \(MadeUpSite.figure("n4", 7)). Most of it is the same."),
      "en/old.html": MadeUpSite.page("Old."),
    ])
  static let new = MadeUpSite(
    cells: [
      .init(colour: "white", value: 3), .init(colour: "red", value: 42),
      .init(colour: "green", value: nil), .init(colour: "blue", value: 12),
      .init(colour: "fresh", value: 6),
    ],
    pages: [
      "en/index.html": MadeUpSite.page(
        "A new sentence counts \(MadeUpSite.figure("n1", 6)) fresh ones.",
        "We hold \(MadeUpSite.figure("n2", 42)) red apples. That is more than half of them. Good.",
        "Green ones: \(MadeUpSite.withheld("n3")).",
        "Blue ones: \(MadeUpSite.figure("n4", 12)). Most are ripe.",
        "Nothing changes in \(MadeUpSite.figure("n5", 7)). Most of it is the same."),
      "en/new.html": MadeUpSite.page("New."),
    ])

  private func compare(_ old: MadeUpSite, _ new: MadeUpSite) throws -> Comparison {
    Comparison.make(try #require(old.side("old")), try #require(new.side("new")))
  }

  @Test func saysWhatChangedAndWhatHasToBeReadAgain() throws {
    let lines = try compare(Self.old, Self.new).lines(in: .english)
    #expect(
      lines == [
        "from old to new: 6 numbers not alike, 6 sentences to read again, 2 pages added or vanished",
        "",
        "Numbers that have changed:",
        "  40  42  +2 (+5.0%)  apples where colour is red (en/index.html)",
        "  0   3   +3          apples where colour is white (en/index.html)",
        "",
        "Numbers that are withheld now:",
        "  9  withheld  –  apples where colour is green (en/index.html)",
        "",
        "Numbers that are printed now:",
        "  withheld  12  –  apples where colour is blue (en/index.html)",
        "",
        "Numbers that are new:",
        "  –  6  –  apples where colour is fresh (en/index.html)",
        "",
        "Numbers that have vanished:",
        "  8  –  –  apples where colour is gone (en/index.html)",
        "",
        "Pages that are new:",
        "  en/new.html",
        "",
        "Pages that have vanished:",
        "  en/old.html",
        "",
        "Sentences to read again:",
        "  en/index.html:3: new, or in other words",
        "    A new sentence counts 6 fresh ones.",
        "  en/index.html:4: n2 was 40, is 42",
        "    We hold 42 red apples.",
        "  en/index.html:4: it compares, and a figure beside it has changed",
        "    That is more than half of them.",
        "  en/index.html:5: n3 was 9, is a withheld number",
        "    Green ones: a withheld number.",
        "  en/index.html:6: n4 was a withheld number, is 12",
        "    Blue ones: 12.",
        "  en/index.html:6: it compares, and a figure beside it has changed",
        "    Most are ripe.",
      ])
  }

  /// An earlier version did not say which sums are money.
  @Test(arguments: [nil, 2])
  func sumsOfMoneyHaveTheirDecimals(before: Int?) throws {
    func site(_ value: Int, _ decimals: Int?) -> MadeUpSite {
      MadeUpSite(cells: [
        .init(colour: "red", value: value, measure: "sum of price", decimals: decimals)
      ])
    }
    let lines = try compare(site(150_000, before), site(149_995, 2)).lines(in: .english)
    #expect(
      lines[3]
        == "  1500.00  1499.95  -0.05 (-0.0%)  sum of price in apples where colour is red (en/index.html)"
    )
    #expect(lines.count == 4)
    let old = try compare(site(150_000, nil), site(149_995, nil)).lines(in: .english)
    #expect(old[3].hasPrefix("  150000  149995  -5 (-0.0%)  sum of price"))
    #expect(old.last == "Sums of money are in hundredths.")
  }

  @Test func isWrittenInRussian() throws {
    let say = RussianSpeaker.make()
    let comparison = try compare(Self.old, Self.new)
    let lines = comparison.lines(in: say)
    #expect(
      lines.prefix(4) == [
        "old → new: 6 чисел различаются, 6 предложений перечитать, 2 страницы добавлены или исчезли",
        "", "Числа изменились:",
        "  40  42  +2 (+5.0%)  apples where colour is red (en/index.html)",
      ])
    #expect(lines.contains("  en/index.html:4: n2: было 40, стало 42"))
    #expect(comparison.page(in: say).html.contains("<html lang=\"ru\">"))
    let same = try compare(Self.old, Self.old)
    #expect(same.lines(in: say) == ["old и new печатают одни и те же числа"])
  }

  @Test(arguments: ["json", "html"])
  func isTheSameForProgramsAndBrowsers(form: String) throws {
    let comparison = try compare(Self.old, Self.new)
    let text =
      form == "json" ? ReportJSON.text(comparison) + "\n" : comparison.page(in: .english).html
    #expect(text == Golden.text("comparison.\(form)", recording: text))
  }

  /// The same percentage of other counts is another number.
  @Test func saysTheCountsWhereThePercentageIsTheSame() throws {
    func site(_ value: String) -> MadeUpSite {
      MadeUpSite(pages: [
        "a.html": MadeUpSite.page(
          "<data id=\"n1\" class=\"figure\" value=\"\(value)\">23%</data> <span class=\"base\">\(value)</span>"
        )
      ])
    }
    let sentences = try compare(site("22/97"), site("19/82")).sentences
    #expect(
      sentences.flatMap(\.figures).map { [$0.id, $0.old, $0.new] } == [
        ["n1", "23% (22/97)", "23% (19/82)"]
      ])
  }

  @Test func aSiteIsAsItself() throws {
    let comparison = try compare(Self.old, Self.old)
    #expect(
      comparison.isEmpty && comparison.lines(in: .english) == ["old and new print the same numbers"]
    )
  }

  /// Whatever changes, the list is what the two files say, and the way back is its mirror.
  @Test(arguments: 0..<60)
  func listsJustTheNumbersThatDiffer(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func site() -> [String: Int?] {
      var values: [String: Int?] = [:]
      for colour in 0..<12 where !random.happens(onceIn: 4) {
        values["c\(colour)"] = .some(random.happens(onceIn: 3) ? nil : random.below(3) * 50)
      }
      return values
    }
    let (before, after) = (site(), site())
    func made(_ values: [String: Int?]) -> MadeUpSite {
      var site = MadeUpSite()
      for (colour, value) in values.shuffled(using: &random) {
        site.cells.append(.init(colour: colour, value: value))
      }
      return site
    }
    let there = try compare(made(before), made(after))
    let back = try compare(made(after), made(before))
    let names = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    #expect(there.numbers.map(\.query) == names.sorted().map { "apples where colour is \($0)" })
    #expect(there.numbers.map(\.query) == back.numbers.map(\.query))
    for (one, other) in zip(there.numbers, back.numbers) {
      #expect(one.old == other.new && one.new == other.old)
      #expect(one.difference == other.difference.map { -$0 })
      let isKnown = one.old != nil && one.new != nil
      #expect((one.difference != nil) == isKnown && (isKnown || one.percent == nil))
    }
  }

  @Test(arguments: [
    ("", "it is not valid JSON"), ("{\"edition\":{\"id\":\"1\"}}", "there is no 'cells' here"),
    ("{\"edition\":{\"id\":\"1\"},\"cells\":[{\"secret\":1}]}", "a number has no key 'secret'"),
    ("[\u{0}", "it is not valid JSON"),
  ])
  func takesNoOtherFileForAList(text: String, fault: String) {
    let folder = FolderSnapshot(files: ["data/published.json": Array(text.utf8)])
    let made = ComparedSide.site(folder, name: "out")
    #expect(made.value == nil)
    #expect(
      made.diagnostics.all.map(\.description) == [
        "out/data/published.json: error: this is no list of a site's numbers: \(fault); build the "
          + "site again [invalid-number-list]"
      ])
  }

  @Test func saysWhichPageCannotBeRead() {
    var site = Self.old
    site.pages["en/deep.html"] = String(repeating: "<div>", count: 2000)
    let made = ComparedSide.site(site.folder, name: "out")
    #expect(made.value == nil)
    #expect(
      made.diagnostics.all.map(\.description) == [
        "out/en/deep.html: error: the elements of this page are nested too deep for one that "
          + "'rapporteur build' wrote; build the site again [nested-too-deep]"
      ])
  }

  @Test func comparesEditionsOfTheLedger() throws {
    let cell = { (value: Int) in
      "{\"data_set\":\"apples\",\"measure\":\"count\",\"status\":\"published\",\"threshold\":5,"
        + "\"value\":\(value),\"where\":{},\"zeros\":\"public\"}"
    }
    let ledger = Array(
      ("{\"editions\":[{\"id\":\"1\",\"date\":\"2020-01-01\",\"cells\":[\(cell(10))]},"
        + "{\"id\":\"2\",\"date\":\"2020-02-01\",\"cells\":[\(cell(30))]}]}").utf8)
    func side(_ id: String) -> Outcome<ComparedSide?> {
      ComparedSide.edition(id, ledger: ledger, file: "content/ledger.json")
    }
    let comparison = Comparison.make(try #require(side("1").value), try #require(side("2").value))
    #expect(
      comparison.lines(in: .english).prefix(4) == [
        "from edition 1 to edition 2: 1 number not alike, 0 sentences to read again, 0 pages added "
          + "or vanished", "", "Numbers that have changed:",
        "  10  30  +20 (+200.0%)  apples (on no page)",
      ])
    #expect(
      side("3").diagnostics.all.map(\.description) == [
        "content/ledger.json: error: there is no edition '3'; the ledger holds '1', '2' "
          + "[unknown-edition]"
      ])
    #expect(
      ComparedSide.edition("1", ledger: nil, file: "content/ledger.json").diagnostics.all.map(\.id)
        == ["missing-ledger"])
  }
}
