import Messages
import Testing

@Suite struct MessageLanguageTests {
  @Test(arguments: [
    (["LANG": "ru_RU.UTF-8"], MessageLanguage.russian), (["LANG": "ru_UA"], .russian),
    (["LANG": "ru"], .russian), (["LC_ALL": "C", "LANG": "ru_RU"], .english),
    (["LC_ALL": "", "LC_MESSAGES": "ru_RU", "LANG": "en_GB"], .russian), ([:], .english),
    (["LANG": "rugged"], .english), (["LANG": "fr_FR"], .english), (["LANG": "РУ"], .english),
  ])
  func isThatOfTheEnvironment(_ environment: [String: String], _ language: MessageLanguage) {
    #expect(MessageLanguage(environment: environment) == language)
  }
}
