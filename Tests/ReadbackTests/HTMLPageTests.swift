import Testing

@testable import Readback

/// Pages are parsed as browsers do, the style sheet left out where it is one.
@Suite struct HTMLPageTests {
  private func text(_ page: String) -> String? {
    HTMLPage.read(Array(page.utf8)) { $0.first { $0.attribute("id") == "n1" }?.text } ?? nil
  }

  private func line(_ page: String) -> Int? {
    HTMLPage.read(Array(page.utf8)) { $0.first { $0.attribute("id") == "n1" }?.line } ?? nil
  }

  @Test func readsBehindAStyleSheet() {
    let page = "<head><style>p {\n}\n</style></head>\n<b id=n1>5</b>"
    #expect(text(page) == "5")
    #expect(line(page) == 4)
  }

  @Test(arguments: [
    "<!-- <style> --><b id=n1>5</b><!-- </style> -->",
    "<p title='<style>'><b id=n1>5</b><p title='</style>'>",
    "<title><style></title><b id=n1>5</b><p title='</style>'>",
    "<style media=print></style><b id=n1>5</b>", "<style>b", "<b id=n1>5", "",
  ])
  func takesNothingElseForAStyleSheet(page: String) {
    #expect(text(page) == (page.contains("n1") ? "5" : nil))
  }

  @Test func decodesReferences() {
    #expect(text("<b id=n1>1&nbsp;5&#48;&lt;</b>") == "1\u{A0}50<")
  }
}
