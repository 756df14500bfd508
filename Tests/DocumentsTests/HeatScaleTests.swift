import Charts
import Narrative
import Testing

@testable import Disclosure
@testable import Documents

@Suite struct HeatScaleTests {
  @Test(arguments: [
    (0, 1), (1, 1), (5, 1), (6, 2), (10, 2), (11, 3), (20, 4), (25, 5), (26, 6), (31, 8), (40, 8),
    (41, 10), (50, 10), (51, 20), (100, 20), (433, 100), (501, 200), (12_345, 3_000),
  ])
  func hasRoundSteps(_ most: Int, _ step: Int) {
    #expect(HeatScale(most: most).step == step)
  }

  @Test func coversTheLargestAndNoMoreStepsThanNeeded() {
    for most in Array(0...2_000) + [99_999, 100_000, 100_001, 850_000_000] {
      let scale = HeatScale(most: most)
      #expect(scale.step * HeatScale.steps >= most, "\(most)")
      // At least half of the steps are used where there is anything to show.
      #expect(most == 0 || scale.step == 1 || scale.step * 2 < most, "\(most)")
    }
  }

  @Test func shadesNumbers() {
    let scale = HeatScale(most: 40)
    #expect(
      [0, 1, 8, 9, 16, 17, 40].map { scale.shade(.number($0)) } == [0, 1, 1, 2, 2, 3, 5])
    #expect(scale.shade(.withheld(isShare: false)) == nil)
    #expect(scale.shade(.withheld(isShare: true)) == nil)
  }

  /// A cell that prints "20%" has the shade of which the key says "20%".
  @Test func shadesPercentagesAsTheyArePrinted() {
    let scale = HeatScale(most: 100)
    #expect(scale.step == 20)
    #expect(scale.shade(.share(0, of: 9)) == 0)
    #expect(scale.shade(.share(0, of: 0)) == 0)
    #expect(scale.shade(.share(4, of: 1_000)) == 0)
    #expect(scale.shade(.share(5, of: 1_000)) == 1)
    #expect(scale.shade(.share(204, of: 1_000)) == 1)
    #expect(scale.shade(.share(205, of: 1_000)) == 2)
    #expect(scale.shade(.share(9, of: 9)) == 5)
  }

  @Test func hasAColourForEachStep() {
    #expect(HeatScale.steps == Palette.heat.count - 1)
  }
}

@Suite struct ChartLimitTests {
  /// The layer that refuses charts does not know the one that draws them.
  @Test func asksForNoMoreLinesThanCanBeDrawn() {
    #expect(ChartRequest.mostLines == LineChart.mostSeries)
  }
}
