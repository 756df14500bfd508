import FoundationEssentials
import Testing

@testable import Preview

@Suite struct PreviewWordsTests {
  private func words(_ language: String) throws -> [String: String] {
    struct Told: Decodable { let words: [String: String] }
    return try JSONDecoder().decode(
      Told.self, from: Data(PreviewWords(language: language).json(canOpen: true))
    ).words
  }

  @Test func bothLanguagesHaveTheSameWords() throws {
    let (english, russian) = (try words("en"), try words("ru"))
    #expect(Set(english.keys) == Set(russian.keys))
    for (key, text) in english {
      #expect(places(text) == places(russian[key] ?? ""), "\(key)")
    }
  }

  private func places(_ text: String) -> Set<String> {
    Set(text.matches(of: /%\{\w+\}/).map { String($0.output) })
  }

  /// Every word that the script asks for, and no other.
  @Test func theScriptAndTheCatalogueAgree() throws {
    let script = String(decoding: PackageResources.preview_js, as: UTF8.self)
    var asked: Set = ["no_site", "no_page"]
    for call in script.matches(of: /word\(([^)]*)\)/) {
      for key in call.1.matches(of: /"(\w+)"/) { asked.insert(String(key.1)) }
    }
    let known = Set(try words("en").keys)
    #expect(asked == known)
  }
}
