import Comparing
import Diagnostics
import Files
import Publishing
import Site
import TestSupport
import Testing

/// Sites that were built, compared: what is listed is what their own lists say.
@Suite struct SiteComparisonTests {
  private func build(_ counts: [String: Int]) throws -> [String: [UInt8]] {
    let records = counts.sorted { $0.key < $1.key }.flatMap { code, count in
      Array(repeating: ["region": code], count: count)
    }
    let site = LeakingSite.make(
      records, body: LeakingSite.table("region") + "All of `= cases` reports.")
    let made = site.make()
    let files = try #require(made.value?.files, "\(made.diagnostics.sorted)")
    return Dictionary(uniqueKeysWithValues: files.map { ($0.address, $0.bytes) })
  }

  /// The lines of the cells as they stand in the file, by all but their value and status.
  private func values(_ files: [String: [UInt8]]) throws -> [String: String] {
    let text = String(decoding: try #require(files["data/published.json"]), as: UTF8.self)
    return Dictionary(
      uniqueKeysWithValues: text.split(separator: "\n").filter { $0.hasPrefix("{\"data_set\"") }
        .map { line in
          let value = line.firstMatch(of: #/"value":(null|\d+)/#).map { String($0.1) } ?? ""
          let key = line.firstMatch(of: #/"where":(.*),"zeros"/#).map { String($0.1) } ?? ""
          let measure = line.firstMatch(of: #/"measure":"([^"]*)"/#).map { String($0.1) } ?? ""
          return (measure + key, value)
        })
  }

  @Test(arguments: 0..<8)
  func listsJustTheCellsWhoseValuesDiffer(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var counts = ["a", "b", "i", "j"].reduce(into: [String: Int]()) {
      $0[$1] = random.below(2) * 3 + 5 * random.below(8) + 10
    }
    let old = try build(counts)
    let code = ["a", "b", "i", "j"][random.below(4)]
    counts[code] = counts[code, default: 0] + random.below(3) * 10 - 8
    let new = try build(counts)
    let (before, after) = (try values(old), try values(new))
    let differing = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    let comparison = Comparison.make(
      try #require(ComparedSide.site(FolderSnapshot(files: old), name: "old").value),
      try #require(ComparedSide.site(FolderSnapshot(files: new), name: "new").value))
    #expect(comparison.numbers.count == differing.count, "seed \(seed)")
    #expect(!differing.isEmpty)
    let shown = comparison.numbers.map {
      "\($0.old.map(String.init) ?? "null")→\($0.new.map(String.init) ?? "null")"
    }
    #expect(
      shown.sorted() == differing.map { "\(before[$0] ?? "null")→\(after[$0] ?? "null")" }.sorted())
    #expect(
      comparison.sentences.map(\.text).contains { $0.hasPrefix("All of ") }
        == (before["count{}"] != after["count{}"]))
  }
}
