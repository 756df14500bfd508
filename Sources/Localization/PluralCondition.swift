/// When a grammatical number is used, in the notation of CLDR: `n % 10 = 2..4 and n % 100 != 12..14`.
///
/// The notation is that of Unicode Technical Standard 35, part 3, "Plural rules syntax". Only whole
/// numbers are asked about, so the operands that tell of decimals (`v`, `w`, `f`, `t`) and of
/// exponents (`c`, `e`) are zero.
struct PluralCondition: Hashable, Sendable {
  private struct Relation: Hashable {
    /// Whether it is about the number, and not about its decimals.
    let isOfNumber: Bool
    let modulus: UInt?
    let isNegated: Bool
    let ranges: [ClosedRange<UInt>]

    func holds(_ number: UInt) -> Bool {
      let operand = isOfNumber ? number : 0
      let value = modulus.map { operand % $0 } ?? operand
      return ranges.contains { $0.contains(value) } != isNegated
    }
  }

  /// One of them has to hold, with all its relations.
  private let alternatives: [[Relation]]

  /// Reads a condition; `nil` when it is none.
  init?(_ text: String) {
    var alternatives: [[Relation]] = []
    for alternative in text.split(separator: " or ", omittingEmptySubsequences: false) {
      var relations: [Relation] = []
      for part in alternative.split(separator: " and ", omittingEmptySubsequences: false) {
        guard let relation = Self.relation(part.filter { $0 != " " }) else { return nil }
        relations.append(relation)
      }
      alternatives.append(relations)
    }
    self.alternatives = alternatives
  }

  /// Whether it holds for a whole number.
  func holds(_ number: UInt) -> Bool {
    alternatives.contains { $0.allSatisfy { $0.holds(number) } }
  }

  /// `n%10=2..4` or `i!=1,3`, without spaces.
  private static func relation(_ text: String) -> Relation? {
    guard let equals = text.firstIndex(of: "="), let operand = text.first,
      "nivwftce".contains(operand)
    else { return nil }
    var left = text[..<equals].dropFirst()
    let isNegated = left.last == "!"
    if isNegated { left = left.dropLast() }
    var modulus: UInt?
    if left.first == "%" {
      guard let number = UInt(left.dropFirst()), number > 0 else { return nil }
      modulus = number
    } else if !left.isEmpty {
      return nil
    }
    var ranges: [ClosedRange<UInt>] = []
    let right = text[text.index(after: equals)...]
    for part in right.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "..", omittingEmptySubsequences: false).map { UInt($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        first <= last
      else { return nil }
      ranges.append(first...last)
    }
    return Relation(
      isOfNumber: operand == "n" || operand == "i", modulus: modulus, isNegated: isNegated,
      ranges: ranges)
  }
}
