import Diagnostics
import Narrative
import Testing

@testable import Linting

@Suite struct AllowanceTests {
  private func left(_ markdown: String, checksStyle: Bool = true) -> [String] {
    let linter = Linter(
      glossary: .empty, contacts: [], names: .none, checksStyle: checksStyle, original: "en")
    let blocks = LintFixture.blocks(markdown)
    let filter = AllowanceFilter(
      ScopedAllowance.all(in: blocks, of: LintFixture.file),
      applied: Linter.privacyRules + (checksStyle ? Linter.styleRules : []),
      others: ["typed-number"])
    return filter.filter(linter.check(blocks, language: "en")).sorted.map {
      "\($0.location.line ?? 0) \($0.id)"
    }
  }

  @Test func aCommentIsAboutTheBlockThatFollows() {
    #expect(
      left("<!-- allow undefined-abbreviation: known to all -->\nThe OAT.\nAnd ABC.\n\nThe XYZ.")
        == [
          "5 undefined-abbreviation"
        ])
  }

  @Test func twoCommentsAreBothAboutIt() {
    #expect(
      left(
        """
        <!-- allow undefined-abbreviation: known -->
        <!-- allow contact-detail: a public helpline -->
        OAT: +7 701 123 45 67

        The end.
        """) == [])
  }

  @Test func withinLists() {
    #expect(
      left(
        """
        - <!-- allow undefined-abbreviation: known -->

          The OAT.
        - The ABC.
        """) == ["4 undefined-abbreviation"])
  }

  /// Footnotes are read last, wherever they stand.
  @Test func beforeAFootnoteItIsAboutThatAlone() {
    let allow = "<!-- allow undefined-abbreviation: known -->"
    #expect(
      left("A[^1] and B[^2].\n\n\(allow)\n[^1]: The OAT.\n\n[^2]: The ABC.\n\nThe XYZ.") == [
        "6 undefined-abbreviation", "8 undefined-abbreviation",
      ])
    #expect(
      left("A[^1].\n\n\(allow)\nThe OAT.\n\n[^1]: The ABC.") == ["6 undefined-abbreviation"])
    #expect(
      left("A[^1].\n\n[^1]: The ABC.\n\n\(allow)\nThe OAT.") == ["3 undefined-abbreviation"])
    #expect(left("A[^1].\n\n\(allow)\n\n[^1]: Plain.") == ["3 needless-allowance"])
  }

  @Test func beforeACaptionItIsAboutTheTableToo() {
    let allow = "<!-- allow undefined-abbreviation: known -->"
    #expect(
      left("\(allow)\nTable: The OAT\n\n| a |\n| - |\n| The ABC |\n\nThe XYZ.") == [
        "8 undefined-abbreviation"
      ])
  }

  @Test func oneForNothingIsAFinding() {
    #expect(left("<!-- allow long-sentence: a quotation -->\nShort.") == ["1 needless-allowance"])
    #expect(left("Short.\n\n<!-- allow long-sentence: x -->") == ["3 needless-allowance"])
  }

  @Test func ofRulesThatWereNotAppliedNothingIsSaid() {
    #expect(left("<!-- allow long-sentence: a quotation -->\nShort.", checksStyle: false) == [])
  }

  @Test func anUnknownRuleIsNamed() {
    let blocks = LintFixture.blocks("<!-- allow long-sentense: x -->\nShort.")
    let filter = AllowanceFilter(
      ScopedAllowance.all(in: blocks, of: LintFixture.file), applied: [], others: [])
    #expect(
      filter.filter(Diagnostics()).all.map(\.description) == [
        "content/en/a.md:1:1: warning: there is no rule 'long-sentense' that can be allowed; did you "
          + "mean 'long-sentence'? [unknown-rule]"
      ])
  }

  @Test func errorsAreNeverSilenced() {
    let blocks = LintFixture.blocks("<!-- allow false-claim: x -->\nShort.")
    let error = Diagnostic.error(
      "false-claim", "wrong", at: SourceLocation(file: LintFixture.file, line: 2))
    let filter = AllowanceFilter(
      ScopedAllowance.all(in: blocks, of: LintFixture.file), applied: [], others: ["false-claim"])
    #expect(filter.filter(Diagnostics([error])).hasErrors)
  }

  @Test(arguments: [
    "<!-- allow long-sentence -->", "<!-- allow long-sentence: -->", "<!-- a comment -->",
    "<!-- allow: x -->",
  ])
  func withoutAReasonItIsHTML(_ comment: String) {
    let parsed = MarkdownParser.parse(
      comment, at: SourceLocation(file: LintFixture.file, line: 1, column: 1))
    #expect(parsed.diagnostics.all.map(\.id) == ["raw-html"])
  }
}
