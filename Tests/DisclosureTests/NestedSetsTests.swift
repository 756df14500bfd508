import TestSupport
import Testing

@testable import Disclosure

@Suite struct NestedSetsTests {
  @Test func overlappingSetsAreRefused() {
    #expect(NestedSets([0b011, 0b110], all: 0b111, everyRecordNamesOne: false) == nil)
    #expect(NestedSets([0b011, 0b100, 0b001], all: 0b111, everyRecordNamesOne: false) != nil)
  }

  /// The counts of any records meet the relations, and whatever meets them is the counts of some
  /// records.
  @Test func relationsAreJustWhatRecordsCanBe() throws {
    let seed: UInt64 = 5150
    var random = SeededGenerator(seed: seed)
    let families: [Set<UInt64>] = [
      [0b0001, 0b0010, 0b0100, 0b1000], [0b0011, 0b1100], [0b0011, 0b0001, 0b0010, 0b1000],
      [0b1111, 0b0011, 0b0001], [0b0111, 0b0011],
    ]
    var realised = 0
    for round in 0..<2000 {
      let isRequired = random.happens(onceIn: 2)
      let family = families[random.below(families.count)]
      let sets = try #require(NestedSets(family, all: 0b1111, everyRecordNamesOne: isRequired))
      let counts = (0..<sets.count).map { _ in random.below(5) }
      let isPossible = sets.relations.allSatisfy { relation in
        relation.reduce(0) { $0 + $1.coefficient * counts[$1.element] } >= 0
      }
      guard isPossible else { continue }
      realised += 1
      let codes = sets.codes(for: counts)
      #expect(codes.count == counts[0], "round \(round), seed \(seed)")
      if isRequired { #expect(!codes.contains(0), "round \(round), seed \(seed)") }
      for (index, set) in sets.sets.enumerated() {
        #expect(
          codes.count { $0 & set != 0 } == counts[index + 1], "round \(round), seed \(seed)")
      }
    }
    #expect(realised > 200)
  }

  @Test func countsOfRecordsMeetTheRelations() throws {
    let seed: UInt64 = 61
    var random = SeededGenerator(seed: seed)
    let family: Set<UInt64> = [0b0011, 0b0001, 0b0010, 0b1100]
    let sets = try #require(NestedSets(family, all: 0b1111, everyRecordNamesOne: true))
    for _ in 0..<300 {
      let records = (0..<random.below(7)).map { _ in UInt64(1 + random.below(15)) }
      let counts = [records.count] + sets.sets.map { set in records.count { $0 & set != 0 } }
      for relation in sets.relations {
        #expect(relation.reduce(0) { $0 + $1.coefficient * counts[$1.element] } >= 0)
      }
    }
  }
}
