import Testing

@testable import Linting

@Suite struct ComparingWordsTests {
  @Test(arguments: [
    ("More than half", "en"), ("they DOUBLED", "en-GB"), ("Их стало больше", "ru"),
    ("вдвое", "ru-RU"),
  ])
  func areFound(text: String, language: String) {
    #expect(ComparingWords.stand(in: text, language: language))
  }

  @Test(arguments: [
    ("We hold 7 reports", "en"), ("moreover", "en"), ("More than half", "xx"), ("", "en"),
    ("Мы ведём учёт", "ru"),
  ])
  func areNotFound(text: String, language: String) {
    #expect(!ComparingWords.stand(in: text, language: language))
  }
}
