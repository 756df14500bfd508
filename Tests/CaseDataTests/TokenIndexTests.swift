import Testing

@testable import CaseData

@Suite struct TokenIndexTests {
  @Test(arguments: [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09])
  func findsWhatMayEndACellAndNothingElse(separator: UInt8) {
    for seed in UInt64(1)...300 {
      var random = SplitMix64(seed: seed)
      let share = 1 + random.below(20)
      let bytes = (0..<random.below(400)).map { _ -> UInt8 in
        random.below(share) == 0
          ? [separator, 0x22, 0x0A, 0x0D, 0x00, 0x1F, 0x20, 0x80, 0xA2, 0xAC, 0xFF][
            random.below(11)]
          : UInt8(0x21 + random.below(0x5E))
      }
      let start = random.below(bytes.count + 1)
      var index = TokenIndex()
      bytes.withBlockText { index.find(in: $0, from: start, separator: separator) }
      let wanted = bytes.indices.filter {
        $0 >= start && (bytes[$0] < 0x20 || bytes[$0] == separator || bytes[$0] == 0x22)
      }
      let found = index.withPlaces { $0.prefix(wanted.count + 1).map { Int($0) } }
      #expect(found == wanted + [bytes.count], "seed \(seed)")
      let beside = bytes.indices.filter { place in
        place >= start && !index.notASCII.contains { $0.contains(place) }
      }
      #expect(beside.allSatisfy { bytes[$0] < 0x80 }, "seed \(seed)")
      #expect(
        index.notASCII.allSatisfy { $0.contains { bytes[$0] >= 0x80 } }, "seed \(seed)")
    }
  }
}
