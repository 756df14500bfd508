import Diagnostics
import Messages
import Testing

/// Every message that the worst content brings out, in Russian.
@Suite struct RussianMessageTests {
  private static let russian = Translator(.russian)
  /// Small words of English that no Russian sentence has.
  private static let english: Set = [
    "the", "is", "of", "and", "not", "to", "in", "no", "has", "it", "or", "that", "by",
  ]

  @Test(arguments: BadContent.all) func isTranslated(_ bad: BadContent) {
    check(bad.site.make().diagnostics.all)
  }

  @Test func isTranslatedOfAllElse() {
    #expect(MessageExamples.all.count > 60)
    check(MessageExamples.all)
  }

  private func check(_ findings: [Diagnostic]) {
    for finding in findings {
      let isKnown = Self.russian.knows(finding.text)
      #expect(isKnown, "\(finding.text.template)")
      // What another library says, and numbers in the language of the page, stay as they are.
      if ["invalid-yaml", "false-claim"].contains(finding.id) { continue }
      let said = Self.russian.text(finding.text)
      // Names in quotation marks stay as they are, and so does code.
      let words = said.replacing(/«[^»]*»|'[^']*'|`[^`]*`|\([^)]*\)/, with: " ")
        .split { !$0.isLetter }.map { $0.lowercased() }
      #expect(Self.english.isDisjoint(with: words), "\(said)")
    }
  }
}
