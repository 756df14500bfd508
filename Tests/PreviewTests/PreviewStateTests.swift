import Diagnostics
import Files
import Testing

@testable import Preview

@Suite struct PreviewStateTests {
  private let page = ServedSite(files: ["en/index.html": Array("<p>1</p>".utf8)])
  private let other = ServedSite(files: ["en/index.html": Array("<p>2</p>".utf8)])

  private func finding(_ severity: Diagnostic.Severity) -> PreviewFinding {
    PreviewFinding(
      Diagnostic(
        severity, "a-rule", "something is wrong",
        at: SourceLocation(file: "content/en/index.md", line: 2, column: 3)),
      in: ["content": FolderSnapshot(files: ["en/index.md": Array("one\ntwo\n".utf8)])])
  }

  @Test func theLastGoodSiteStays() {
    let good = PreviewState.none.after(page, [])
    let broken = good.after(nil, [finding(.error)])
    #expect(broken.site?.files == page.files)
    #expect(!broken.isCurrent && broken.version == good.version + 1)
    let mended = broken.after(page, [])
    #expect(mended.isCurrent && mended.version == broken.version + 1)
  }

  @Test func whatChangesNothingIsNoNewState() {
    let good = PreviewState.none.after(page, [finding(.warning)])
    #expect(good.after(page, [finding(.warning)]).version == good.version)
    #expect(good.after(other, [finding(.warning)]).version == good.version + 1)
    #expect(good.after(page, []).version == good.version + 1)
  }

  @Test func onlyNewImagesAreNewMedia() {
    let good = PreviewState.none.after(page, [])
    #expect(good.after(other, []).media == good.media)
    let image = ServedSite(files: page.files.merging(["en/a.png": [1]]) { first, _ in first })
    #expect(good.after(image, []).media == good.media + 1)
  }

  @Test func theScriptIsTold() {
    let state = PreviewState.none.after(nil, [finding(.error)])
    #expect(
      String(decoding: state.json, as: UTF8.self) == """
        {"current":false,"errors":1,"findings":[{"column":3,"excerpt":{"after":"o","before":"tw"},\
        "file":"content/en/index.md","id":"a-rule","line":2,"message":"something is wrong",\
        "severity":"error"}],"media":0,"more":0,"version":1}
        """)
  }

  @Test func manyFindingsAreCounted() {
    let many = [PreviewFinding](repeating: finding(.warning), count: 53)
    let text = String(decoding: PreviewState.none.after(page, many).json, as: UTF8.self)
    #expect(text.contains("\"more\":3"))
  }
}
