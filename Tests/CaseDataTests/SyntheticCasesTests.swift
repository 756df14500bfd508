import Codebook
import Diagnostics
import Testing

@testable import CaseData

@Suite struct SyntheticCasesTests {
  @Test func givesTheSameBytesForTheSameSeed() throws {
    let profile = try SynthesisFixture.valid()
    let bytes = SyntheticCases.make(seed: 1, profile: profile)
    #expect(bytes == SyntheticCases.make(seed: 1, profile: profile))
    #expect(bytes != SyntheticCases.make(seed: 2, profile: profile))
    #expect(fnv(bytes) == 9_352_085_267_379_948_705)
  }

  @Test(arguments: UInt64(1)...20)
  func makesTheRecordsThatTheProfileAsksFor(seed: UInt64) throws {
    let data = try read(seed)
    #expect((data.recordCount, data.leftOut, data.count) == (340, 40, 300))
  }

  @Test(arguments: UInt64(1)...20)
  func keepsToTheConditions(seed: UInt64) throws {
    let data = try read(seed)
    guard case .codes(let countries) = data.values(1), case .codeSets(let acts) = data.values(2),
      case .dates(let dates) = data.values(3), case .codes(let precisions) = data.values(4),
      case .numbers(let people) = data.values(5), case .codes(let levels) = data.values(7)
    else { throw Unexpected() }
    let days = try #require(CalendarDay(year: 2014, month: 1, day: 1)).number
    for row in 0..<data.count {
      #expect((1...3).contains(countries[row]))
      #expect([3, 4].contains(levels[row]))
      // `theft` is no act in the first country, and not one that is named after torture.
      #expect(countries[row] != 1 || acts[row] & 0b100 == 0)
      #expect(acts[row] != 0)
      let isAsked = acts[row] & 0b010 != 0 && countries[row] != 1
      #expect(isAsked ? (1...3).contains(people[row]) : people[row] == -1)
      #expect(precisions[row] != 4 || dates[row] == .notRecorded)
      #expect(dates[row] == .notRecorded || (dates[row].first?.number ?? 0) >= days)
    }
    #expect(Set(countries).count == 3)
    #expect(Set(acts.map(\.nonzeroBitCount)).isSuperset(of: [1, 2]))
    #expect(Set(dates.map(\.precision)) == [.none, .year, .month, .day])
  }

  @Test func numbersTheRecordsInTheOrderOfTheFile() throws {
    let bytes = SyntheticCases.make(seed: 7, profile: try SynthesisFixture.valid())
    let text = String(decoding: bytes, as: UTF8.self)
    let ids = text.split(separator: "\n").filter { $0.hasPrefix("r0") }.map { $0.prefix(5) }
    #expect(ids.count == 340)
    #expect(ids.first == "r0001" && ids.last == "r0340")
    #expect(ids == ids.sorted())
  }

  private struct Unexpected: Error {}

  private func read(_ seed: UInt64) throws -> Dataset {
    let profile = try SynthesisFixture.valid()
    let bytes = SyntheticCases.make(seed: seed, profile: profile)
    let read = CaseFile.read(bytes, as: profile.schema, file: Fixture.file)
    #expect(read.diagnostics.sorted == [], "seed \(seed)")
    return read.value
  }

  private func fnv(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
