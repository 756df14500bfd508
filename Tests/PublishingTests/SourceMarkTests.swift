import Diagnostics
import Files
import Publishing
import Site
import Testing

/// The comments of a preview that say where the blocks of a page stand.
@Suite struct SourceMarkTests {
  private let mark = /<!--source ([^>]*)-->/

  private static func folder(_ name: String) -> FolderSnapshot {
    FolderSnapshot.read(name, in: ShippedSiteTests.root).value
  }

  private func pages(marked: Bool) throws -> [String: String] {
    let made = SiteBuild.make(
      content: Self.folder("content"), templates: Self.folder("templates"), marksSources: marked)
    let site = try #require(made.value)
    return Dictionary(
      uniqueKeysWithValues: site.files.map {
        ($0.address, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test func nothingElseIsDifferent() throws {
    let (plain, marked) = (try pages(marked: false), try pages(marked: true))
    #expect(plain.keys == marked.keys)
    for (address, text) in marked {
      #expect(text.replacing(mark, with: "") == plain[address], "\(address)")
    }
    #expect(plain.values.allSatisfy { $0.firstMatch(of: mark) == nil })
  }

  @Test func eachMarkIsTheLineOfItsBlock() throws {
    let content = Self.folder("content")
    let page = try #require(try pages(marked: true)["en/index.html"])
    let marks = page.matches(of: mark)
    #expect(marks.count > 10)
    for mark in marks {
      let parts = mark.1.split(separator: ":")
      try #require(parts.count == 3 && parts[0].hasPrefix("content/"))
      let bytes = try #require(content[String(parts[0].dropFirst("content/".count))])
      let lines = String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      let line = lines[(Int(parts[1]) ?? 0) - 1]
      #expect(line.contains { !$0.isWhitespace }, "\(mark.1)")
      // The first words of a paragraph or a heading follow its mark.
      let words = line.split { !$0.isLetter }.prefix(2).joined(separator: " ")
      let following = page[mark.range.upperBound...].prefix(3000).split { !$0.isLetter }
        .joined(separator: " ")
      if !"`>".contains(line.first ?? " ") { #expect(following.contains(words), "\(mark.1)") }
    }
  }
}
