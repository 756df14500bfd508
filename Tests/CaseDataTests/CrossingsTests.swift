import Codebook
import Diagnostics
import Files
import Testing

@testable import CaseData

/// What is counted while a file is read is what its records say.
@Suite struct CrossingsTests {
  static let schema = Fixture.schema(
    Fixture.place, Fixture.acts, Fixture.date, Fixture.people, Fixture.level, least: 2)

  @Test func countsWhatTheRecordsSay() {
    for seed in UInt64(1)...20 {
      let bytes = Self.file(seed: seed)
      let records = CaseFile.read(bytes, as: Self.schema, file: Fixture.file).value
      let crossings = [[0], [0, 1], [1, 2], [0, 1, 2, 3], [3]]
      let counted = CaseFile.read(
        FileBytes(bytes), as: Self.schema, file: Fixture.file, keeping: .crossings(crossings),
        blockSize: 500, workers: 2
      ).value
      #expect(counted.count == records.count)
      for columns in crossings {
        let table = counted.table(counted.tableNumber(of: columns))
        let wanted = Self.combinations(columns.map { records.values($0) }, [])
        let found = Self.combinations(columns.compactMap { table.values($0) }, table.weights ?? [])
        #expect(found == wanted, "seed \(seed), columns \(columns)")
        #expect(table.rowCount == wanted.count, "seed \(seed), columns \(columns)")
      }
    }
  }

  @Test func countsAllRecordsWithoutAnyColumn() {
    let counted = CaseFile.read(
      Self.file(seed: 1), as: Self.schema, file: Fixture.file, keeping: .crossings([])
    ).value
    let table = counted.table(counted.tableNumber(of: []))
    #expect(table.rowCount == 1)
    #expect(table.weights == [counted.count])
    #expect(counted.count > 0)
  }

  /// How often each combination of values stands in some columns.
  private static func combinations(
    _ columns: [ColumnValues], _ weights: [Int]
  ) -> [[String]: Int] {
    let texts = columns.map { column -> [String] in
      switch column {
      case .codes(let values): values.map { "\($0)" }
      case .codeSets(let values): values.map { "\($0)" }
      case .numbers(let values): values.map { "\($0)" }
      case .dates(let values): values.map { "\($0)" }
      case .texts, .none: []
      }
    }
    var counts: [[String]: Int] = [:]
    for row in texts[0].indices {
      counts[texts.map { $0[row] }, default: 0] += weights.isEmpty ? 1 : weights[row]
    }
    return counts
  }

  private static func file(seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    func any(_ texts: [String]) -> String { texts[random.below(texts.count)] }
    let lines = (0..<3000).map { _ in
      [
        any(["by", "ge", "kz", "ru", ""]),
        any(["torture", "theft|torture", "torture|theft", "threats", "threats|theft|torture", ""]),
        any(["2014", "2014-03", "2014-03-08", "2015-01-31", ""]),
        any(["", "0", "1", "77", "1000000000000"]), any(["none", "aggregate", "named", ""]),
      ].joined(separator: ",")
    }
    return Array((["country,acts,date,people,consent"] + lines).joined(separator: "\n").utf8)
  }
}
