import Codebook
import Diagnostics
import Files
import Testing

@testable import CaseData

/// However a file is cut into blocks and dealt out to workers, it is read as if it were one.
@Suite struct RecordBlocksTests {
  static let schema = Fixture.schema(
    Fixture.id, Fixture.place, Fixture.acts,
    Column(name: "date", type: .date(precision: "date_precision")),
    Column(name: "date_precision", type: .code(Fixture.precision)), Fixture.people, Fixture.spent,
    Fixture.note, Fixture.level, least: 2)

  static let header = "id,country,acts,date,date_precision,people,spent,note,consent"
  static let good = """
    \(header)\r
    1,by,torture|theft,2014-03-08,day,12,12500.00,"a, ""b""\r
    c\r\r
    "",d",aggregate\r
    2,ge,threats,2014-03,month,,,ძალადობა,\r
    3, ru ,"threats|theft",2014,year,7,0.5,"",named\r
    4,kz,,,unknown,0,1,"\r
    ",aggregate\r
    5,kz,torture,2015-12-31,day,,,,named
    """

  static let files: [String] = [
    good, good.replacing("\r\n", with: "\n"), good.replacing("\r\n", with: "\r"),
    good + "\n\n\n", good + "\r\n\r\n", good.replacing("2,ge", with: "\n2,ge"),
    good.replacing("2,ge", with: "1,ge").replacing("5,kz", with: "1,kz"),
    good.replacing("2,ge", with: "2,g\"e"), good.replacing("\"\",d\"", with: "\"\",d"),
    good.replacing("named", with: "nobody"), good.replacing("3, ru ", with: "3, ru ,"),
    good.replacing("ძალ", with: "a\0b"), good.replacing("\"\r\n\"", with: "\"\r\n\"x"),
    good.replacing("by", with: "by\u{1}"), "\u{FEFF}" + good, header, header + "\n", "",
    "id,\"country\n\",acts\n1,by,theft\n", "\n\n\n", "\n\n1,2\n\n",
  ]

  @Test(arguments: files.indices)
  func everySizeOfBlocksReadsTheSame(number: Int) {
    let bytes = Array(Self.files[number].utf8)
    let whole = read(bytes, blockSize: .max, workers: 1)
    for size in 1...bytes.count + 2 {
      #expect(read(bytes, blockSize: size, workers: 1) == whole, "blocks of \(size)")
      if size % 7 == 0 {
        #expect(read(bytes, blockSize: size, workers: 3) == whole, "blocks of \(size), 3 workers")
      }
    }
  }

  @Test(arguments: files.indices)
  func everyEndInTheMiddleReadsTheSame(number: Int) {
    let bytes = Array(Self.files[number].utf8)
    for end in 0...bytes.count {
      let part = Array(bytes[..<end])
      let whole = read(part, blockSize: .max, workers: 1)
      for size in [1, 5, 16, 64] {
        #expect(
          read(part, blockSize: size, workers: 2) == whole, "cut at \(end), blocks of \(size)")
      }
    }
  }

  @Test func damagedFilesReadTheSameInBlocks() {
    let bytes = Array(Self.good.utf8)
    for seed in UInt64(1)...400 {
      var random = SplitMix64(seed: seed)
      var damaged = bytes
      for _ in 0...random.below(4) {
        let offset = random.below(damaged.count)
        switch random.below(3) {
        case 0: damaged[offset] = Array("\"\"\"\n\r,x\0".utf8)[random.below(8)]
        case 1: damaged.remove(at: offset)
        default: damaged.insert(damaged[random.below(damaged.count)], at: offset)
        }
      }
      let whole = read(damaged, blockSize: .max, workers: 1)
      for size in [1, 9, 40] {
        #expect(
          read(damaged, blockSize: size, workers: 2) == whole, "seed \(seed), blocks of \(size)")
      }
    }
  }

  /// Very many keys are looked at in parts.
  @Test func findsKeysThatStandTwiceWhateverTheMemory() {
    var random = SplitMix64(seed: 3)
    let keys = (0..<500).map { _ in random.below(400) }
    let bytes = Array(("id\n" + keys.map { "k\($0)\n" }.joined()).utf8)
    let schema = Fixture.schema(Fixture.id)
    var first: [Int: Int] = [:]
    var wanted: [Diagnostic] = []
    for (line, key) in keys.enumerated() {
      if let before = first[key] {
        wanted.append(
          .error(
            "duplicate-id",
            "id is the same as on line \(before); give every record one of its own",
            at: SourceLocation(file: Fixture.file, line: line + 2, column: 1)))
      } else {
        first[key] = line + 2
      }
    }
    for limit in [1000, 300, 40, 3] {
      let read = CaseFile.read(
        FileBytes(bytes), as: schema, file: Fixture.file, keeping: .crossings([]), blockSize: 100,
        workers: 2, keyLimit: limit)
      #expect(read.diagnostics.sorted == wanted, "limit \(limit)")
    }
  }

  private struct Read: Equatable {
    let findings: [Diagnostic]
    let counts: [Int]
    let tables: [[ColumnValues]]
    let weights: [[Int]]
  }

  private func read(_ bytes: [UInt8], blockSize: Int, workers: Int) -> Read {
    let crossings = [[1], [1, 2], [2, 3, 4], [1, 5], [0 + 3, 6], [8]]
    let read = CaseFile.read(
      FileBytes(bytes), as: Self.schema, file: Fixture.file, keeping: .crossings(crossings),
      blockSize: blockSize, workers: workers)
    let tables = crossings.map { read.value.table(read.value.tableNumber(of: $0)) }
    return Read(
      findings: read.diagnostics.sorted,
      counts: [read.value.recordCount, read.value.leftOut, read.value.count],
      tables: zip(tables, crossings).map { table, columns in
        columns.compactMap { table.values($0) }
      },
      weights: tables.map { $0.weights ?? [] })
  }
}
