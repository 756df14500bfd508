import Codebook
import Diagnostics
import Disclosure
import Documents
import Publishing
import Query
import Readback
import Site
import Testing

/// The shipped site says what the gate let out, and says all of it.
@Suite struct ShippedReadbackTests {
  static let read = Readback.numbers(
    outlines: ShippedSite.outlines, folder: "output", file: { ShippedSite.files[$0] })

  @Test func isRead() {
    #expect(Self.read.diagnostics.sorted.map(\.description) == [])
    #expect(Self.read.value.count > 500)
  }

  @Test func showsWhatWasLetOut() throws {
    let expected = try #require(ShippedSite.build).expected
    for number in Self.read.value {
      let value = try #require(expected[number.query], "\(number)")
      #expect(number.value == value.value, "\(number)")
      #expect(number.whole == value.whole, "\(number)")
    }
  }

  @Test(arguments: ["threshold: 30, zeros: public", "threshold: 80, zeros: protected"])
  func isReadHoweverMuchIsWithheld(rule: String) throws {
    let build = try #require(
      ShippedSite.make { $0.replacing("threshold: 5, zeros: public", with: rule) })
    let files = Dictionary(uniqueKeysWithValues: build.files.map { ($0.address, $0.bytes) })
    let read = Readback.numbers(
      outlines: build.draft.outlines(build.release), folder: "output", file: { files[$0] })
    #expect(read.diagnostics.sorted.map(\.description) == [])
    let expected = build.expected
    for number in read.value {
      let value = try #require(expected[number.query], "\(number)")
      #expect(number.value == value.value && number.whole == value.whole, "\(number)")
    }
    #expect(read.value.count { $0.value == nil } > 100)
  }

  @Test func showsAllThatWasAskedFor() throws {
    let build = try #require(ShippedSite.build)
    var shown: Set<NumberQuery> = []
    for number in Self.read.value {
      switch number.query {
      case .number(let query): shown.insert(query)
      case .share(let part, let whole): shown.formUnion([part, whole])
      default: break
      }
    }
    // That a row is missing says zero; what a fact is checked against stands nowhere.
    var unshown: Set<NumberQuery> = []
    for query in build.draft.plan.tables {
      guard let table = build.release.table(query) else { continue }
      let rows: [Category?] = [nil] + table.rows.map { $0 }
      let columns: [Category?] = [nil] + table.columns.map { $0 }
      if !table.rows.contains(.missing) {
        for column in columns { unshown.formUnion(query.numbers(.missing, column)) }
      }
      if query.columns != nil, !table.columns.contains(.missing) {
        for row in rows + [.missing] { unshown.formUnion(query.numbers(row, .missing)) }
      }
    }
    let codebook = build.draft.content.codebook
    for figure in codebook.facts.flatMap({ codebook.checks(of: $0) }) {
      if case .number(let query) = figure.query { unshown.insert(query) }
    }
    for cell in build.release.cells where cell.less == nil && !unshown.contains(cell.query) {
      #expect(shown.contains(cell.query), "\(cell)")
    }
  }
}

extension TableQuery {
  fileprivate func numbers(_ row: Category?, _ column: Category?) -> [NumberQuery] {
    [whole(row, column)] + (part(row, column).map { [$0] } ?? [])
  }
}
