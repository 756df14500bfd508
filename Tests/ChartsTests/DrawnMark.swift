/// An element of a drawing, as its SVG says it.
struct DrawnMark {
  let tag: String
  let attributes: [String: String]
  let text: String

  var kind: String { attributes["class"] ?? "" }

  func has(_ kind: String) -> Bool { self.kind.split(separator: " ").contains { $0 == kind } }

  /// An attribute in per cent of the width; not a number when it is none.
  func percent(_ name: String) -> Double { number(name, unit: "%") }

  /// An attribute in ems.
  func em(_ name: String) -> Double { number(name, unit: "em") }

  private func number(_ name: String, unit: String) -> Double {
    guard let text = attributes[name] else { return .nan }
    if text == "0" { return 0 }
    guard text.hasSuffix(unit) else { return .nan }
    // Swift reads no number that begins with its point.
    let digits = text.dropLast(unit.count)
    return Double(
      digits.hasPrefix("-.")
        ? "-0" + digits.dropFirst()
        : digits.hasPrefix(".")
          ? "0" + digits
          : digits) ?? .nan
  }
}
