import Codebook
import TestSupport
import Testing

@Suite struct HundredthsTests {
  @Test(arguments: [
    ("0", 0), ("12500", 1_250_000), ("12500.5", 1_250_050), ("12500.05", 1_250_005),
    ("12500.00", 1_250_000), ("007", 700), ("92233720368547758.07", Int.max),
  ])
  func readsAmounts(_ text: String, _ hundredths: Int) {
    #expect(Hundredths.parse(text) == hundredths)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1.005", "-1", "+1", "1,5", "1 000", "1.5.0", "1e3", "١٢", "1.٥", " 1",
    "92233720368547758.08", "92233720368547759", "9223372036854775808",
  ])
  func refusesEverythingElse(_ text: String) {
    #expect(Hundredths.parse(text) == nil)
  }

  @Test func writesWhatItReads() {
    let seed: UInt64 = 15_000_000
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let amount = Int(random.next() >> UInt64(1 + random.below(62)))
      #expect(Hundredths.parse(Hundredths.plain(amount)) == amount, "\(amount), seed \(seed)")
    }
  }

  @Test func writesTwoDecimals() {
    #expect(
      [0, 5, 99, 100, 1_250_050, -5, -12_345].map(Hundredths.plain)
        == ["0.00", "0.05", "0.99", "1.00", "12500.50", "-0.05", "-123.45"])
    #expect(Hundredths.plain(.min) == "-92233720368547758.08")
  }
}
