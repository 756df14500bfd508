import Testing

@testable import Site

@Suite struct StyleSheetTests {
  @Test func isAllowedByItsHash() {
    // printf 'p {\nmargin: 0\n}' | openssl dgst -sha256 -binary | base64
    let sheet = StyleSheet("/* a */\np {\n  margin: 0\n}\n")
    #expect(sheet.text == "p {\nmargin: 0\n}")
    #expect(
      sheet.policy.contains("style-src 'sha256-YvNXWOBRZkd6j2ZP4yg2+HGTljGsN8VxLd8Q9cysRr0='"))
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func encodesTheVectorsOfRFC4648(_ text: String, _ expected: String) {
    #expect(Base64.encode(Array(text.utf8)) == expected)
  }
}
