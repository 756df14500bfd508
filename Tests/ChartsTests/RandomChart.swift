import Charts
import TestSupport

/// Random labels and values, those included that are hard to place.
struct RandomChart {
  var random: SeededGenerator

  private static let words = [
    "a", "police", "or", "institutions,", "Krankenversicherungspflichtgrenze", "the",
    "полиция", "жестокое", "Достопримечательностями", "құқық", "ұйымдарға", "პოლიცია",
    "ძალადობის", "გაუსამართლებლობისათვის", "Wwwmmmwwwmmmwwwmmm", "ţară", "<&>",
    "Donaudampfschifffahrtsgesellschaftskapitän", "№", "“quoted”", "—",
  ]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func label() -> String {
    (0...random.below(7)).map { _ in Self.words[random.below(Self.words.count)] }
      .joined(separator: " ")
  }

  /// A short label, as the names of lines and of panels are.
  mutating func name() -> String {
    (0...random.below(2)).map { _ in Self.words[random.below(Self.words.count)] }
      .joined(separator: " ")
  }

  /// How a chart writes its amounts, and how large they are.
  enum Style: CaseIterable { case few, many, money, percent }

  mutating func style() -> Style { Style.allCases[random.below(Style.allCases.count)] }

  mutating func amount(_ style: Style) -> Int {
    if random.happens(onceIn: 8) { return 0 }
    return switch style {
    case .few: random.below(20)
    case .many: random.below([100, 10_000, 1_000_000, 100_000_000][random.below(4)])
    case .money: random.below([10_000, 123_456_789, 1_000_000_000_000][random.below(3)])
    case .percent: random.below(10_001)
    }
  }

  static func text(_ amount: Int, _ style: Style) -> String {
    switch style {
    case .few, .many: grouped(amount)
    case .money: "\(grouped(amount / 100)),\(amount / 10 % 10)\(amount % 10)\u{A0}USD"
    case .percent: "\(amount / 100)\u{A0}%"
    }
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      let isGap = index > 0 && (digits.count - index).isMultiple(of: 3)
      return isGap ? "\u{A0}\(digits[index])" : "\(digits[index])"
    }
    .joined()
  }

  /// A value; one in `withheld` has no amount.
  mutating func value(_ label: String, _ style: Style, withheld: Int = 6) -> ChartValue {
    let isRest = random.happens(onceIn: 6)
    if random.happens(onceIn: withheld) {
      return ChartValue(label: label, amount: nil, text: "[c]", isRest: isRest)
    }
    let amount = amount(style)
    return ChartValue(
      label: label, amount: amount, text: Self.text(amount, style), isRest: isRest)
  }

  mutating func values(_ style: Style) -> [ChartValue] {
    (0...random.below(12)).map { _ in value(label(), style) }
  }
}

extension ChartWords {
  /// Words for a drawing whose words are not looked at.
  static let any = ChartWords(
    id: "figure-1", title: "A < B", description: "One: 30.", watermark: "Demonstration data")
}
