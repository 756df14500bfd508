import Diagnostics
import Files
import Foundation
import Publishing
import Site
import Testing

/// `output/` is what gets hosted, and the golden copy of the shipped content.
@Suite struct ShippedSiteTests {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")
  static let made = SiteBuild.make(
    content: FolderSnapshot.read("content", in: root).value,
    templates: FolderSnapshot.read("templates", in: root).value)

  @Test func hasNoFindings() {
    #expect(Self.made.diagnostics.sorted.map(\.description) == [])
  }

  @Test func isWhatIsCommitted() throws {
    let site = try #require(Self.made.value)
    let committed = FolderSnapshot.read("output", in: Self.root).value.allBytes
    let made = Dictionary(uniqueKeysWithValues: site.files.map { ($0.address, $0.bytes) })
    let names = Set(made.keys)
    #expect(Set(committed.keys).subtracting(["SHA256SUMS"]) == names)
    for name in names.sorted() {
      let isSame = committed[name] == made[name]
      #expect(isSame, "output/\(name) differs; run 'make site' and look")
    }
  }

  @Test func holdsTheKnownTotals() throws {
    let site = try #require(Self.made.value)
    #expect(site.records.first { $0.name == "cases" }?.count == 874)
    let home = try #require(site.files.first { $0.address == "en/index.html" })
    #expect(String(decoding: home.bytes, as: UTF8.self).contains("value=\"850\">850</data>"))
  }

  @Test func asksForNothingButItself() throws {
    for file in try files() where file.address.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("<script") && !text.contains(" style=") && !text.contains("@import"))
      #expect(!text.contains("src=\"http") && !text.contains("url("))
      for link in text.split(separator: "href=\"").dropFirst() {
        let target = String(link.prefix { $0 != "\"" })
        let isOwn = !target.hasPrefix("/") && !target.contains("://")
        #expect(isOwn || target.hasPrefix("https://"), "\(file.address): \(target)")
      }
    }
  }

  @Test func leadsNowhereThatIsNotThere() throws {
    let files = try files()
    let ids = Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.address, Self.attributes("id", in: String(decoding: $0.bytes, as: UTF8.self)))
      })
    for file in files where file.address.hasSuffix(".html") {
      let own = ids[file.address] ?? []
      #expect(own.count == Set(own).count, "\(file.address) has an id twice")
      for target in Self.attributes("href", in: String(decoding: file.bytes, as: UTF8.self))
      where !target.contains(":") {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let address =
          parts[0].isEmpty ? file.address : Self.resolve(String(parts[0]), from: file.address)
        #expect(ids[address] != nil, "\(file.address) links to \(target)")
        if parts.count == 2 {
          let id = parts[1].removingPercentEncoding ?? ""
          #expect(ids[address]?.contains(id) == true, "\(file.address): \(target)")
        }
      }
    }
  }

  @Test func marksItsDataAsDemonstration() throws {
    let marks = try Dictionary(
      uniqueKeysWithValues: ["be", "en", "ka", "kk", "ky", "ro", "ru", "uk"].map { tag in
        let words = try String(
          contentsOfFile: "\(Self.root)/content/i18n/\(tag).yml", encoding: .utf8)
        let line = try #require(words.firstMatch(of: /demonstration_file: "?([^:"\n]+)/))
        return (tag, String(line.1))
      })
    for file in try files() {
      let text = String(decoding: file.bytes, as: UTF8.self)
      if file.address.hasSuffix(".html") {
        #expect(text.contains("class=\"demonstration-notice\""), "\(file.address)")
      } else if file.address.hasSuffix(".csv"), text.hasPrefix("violation,") {
        let mark = try #require(marks[String(file.address.prefix { $0 != "/" })])
        #expect(text.contains(mark), "\(file.address)")
      }
    }
  }

  /// Georgian has no capitals at the head of a line: those of Unicode are for whole words.
  @Test func beginsNoGeorgianLineWithACapital() throws {
    for file in try files() where file.address.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let hasCapitals = text.unicodeScalars.contains { (0x1C90...0x1CBF).contains($0.value) }
      #expect(!hasCapitals, "\(file.address)")
    }
  }

  private func files() throws -> [OutputFile] {
    try #require(Self.made.value).files
  }

  private static func attributes(_ name: String, in text: String) -> [String] {
    text.split(separator: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  private static func resolve(_ path: String, from base: String) -> String {
    var parts = base.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}
