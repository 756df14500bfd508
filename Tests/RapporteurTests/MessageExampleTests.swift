import Foundation
import TestSupport
import Testing

/// The rows of docs/messages.md that only the program itself can print.
@Suite struct MessageExampleTests {
  /// Words of English that no Russian sentence has.
  private static let english: Set = [
    "the", "is", "of", "and", "not", "to", "it", "or", "can", "with", "this", "be",
  ]

  @Test(arguments: MessageExample.all) func standsInThePage(_ example: MessageExample) throws {
    let (english, russian) = (try example.finding(in: "en"), try example.finding(in: "ru"))
    #expect(english.place == russian.place)
    #expect(["error": "ошибка", "warning": "предупреждение"][english.severity] == russian.severity)
    // Names in quotation marks, code and what the system says stay as they are.
    let untranslated = /«[^»]*»|'[^']*'|\([^)]*\)|: Is a directory|: No such file or directory/
    let words = russian.message.replacing(untranslated, with: " ")
      .split { !$0.isLetter }.map { $0.lowercased() }
    #expect(Self.english.isDisjoint(with: words), "\(russian.message)")
    #expect(words.contains { $0.contains(/[а-я]/) }, "\(russian.message)")
    try MessagePage.expect(
      MessagePage.Row(
        example.id, severity: english.severity, english: "\(english.place): \(english.message)",
        russian: russian.message))
  }

  @Test func areThoseThatThePageExpects() {
    #expect(MessageExample.all.map(\.id).sorted() == MessagePage.ofTheProgram.sorted())
  }
}
