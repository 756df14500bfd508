import Foundation
import Testing

@testable import Charts

/// Colours that can be told apart, in grey too; contrast by the formula of WCAG 2.2.
@Suite struct PaletteTests {
  @Test func standsOutFromThePlate() {
    for color in Palette.series + [Palette.main, Palette.rest, Palette.guide] {
      #expect(Self.contrast(color, "#FFFFFF") >= 3, "\(color)")
    }
  }

  @Test func tellsNeighboursApart() {
    let series = Palette.series
    for (color, next) in zip(series, series.dropFirst() + series.prefix(1)) {
      #expect(Self.contrast(color, next) >= 3, "\(color) beside \(next)")
    }
  }

  @Test func isReadOnEachShade() {
    #expect(Palette.heat.count == 6 && Palette.heatInk.count == 6)
    for (shade, ink) in zip(Palette.heat, Palette.heatInk) {
      #expect(Self.contrast(shade, ink) >= 4.5, "\(ink) on \(shade)")
    }
  }

  @Test func growsDarkerWithTheNumber() {
    let lightness = Palette.heat.map(Self.luminance)
    for (lighter, darker) in zip(lightness, lightness.dropFirst()) { #expect(lighter > darker) }
  }

  @Test func isThatOfTheStyleSheet() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    let sheet = try String(
      contentsOfFile: "\(root)/templates/assets/site.css", encoding: .utf8)
    for (index, colors) in zip(Palette.heat, Palette.heatInk).enumerated() {
      let rule = try #require(
        sheet.split(separator: "\n").first { $0.hasPrefix(".heat-\(index) ") }, "heat-\(index)")
      let values = rule.split(separator: "#").dropFirst().map { text in
        let digits = text.prefix { $0.isHexDigit }
        return "#"
          + (digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits))
          .uppercased()
      }
      #expect(values == [colors.0, colors.1], "\(rule)")
    }
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let digits = color.dropFirst()
    let parts = stride(from: 0, to: 6, by: 2).map { start in
      Double(Int(digits.dropFirst(start).prefix(2), radix: 16) ?? -1) / 255
    }
    let linear = parts.map { $0 <= 0.040_45 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.212_6 * linear[0] + 0.715_2 * linear[1] + 0.072_2 * linear[2]
  }
}
