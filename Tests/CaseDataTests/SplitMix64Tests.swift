import Testing

@testable import CaseData

@Suite struct SplitMix64Tests {
  /// The outputs of Vigna's reference implementation for this seed.
  @Test func givesTheReferenceNumbers() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test(arguments: [1, 2, 3, 7, 100, Int.max])
  func staysBelowItsBound(bound: Int) {
    var random = SplitMix64(seed: 1)
    #expect((0..<2000).allSatisfy { _ in (0..<bound).contains(random.below(bound)) })
  }

  @Test func drawsByWeight() {
    var random = SplitMix64(seed: 2)
    var counts = [0, 0, 0]
    for _ in 0..<10_000 { counts[random.position([1, 0, 3]) ?? 1] += 1 }
    #expect(counts[1] == 0)
    #expect((2300...2700).contains(counts[0]))
    #expect(random.position([0, 0]) == nil)
  }

  @Test func keepsEveryItemWhenItShuffles() {
    var random = SplitMix64(seed: 3)
    var items = Array(0..<100)
    random.shuffle(&items)
    #expect(items != Array(0..<100))
    #expect(items.sorted() == Array(0..<100))
  }
}
