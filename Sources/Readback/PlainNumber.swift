import Codebook

/// Numbers as programs read them: in attributes, drawings and downloads.
enum PlainNumber {
  /// `850`, `150000.00` for money, or `530/850` for a share.
  static func figure(_ text: String) -> (reading: Reading, isMoney: Bool)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, let part = whole(parts[0]), let whole = whole(parts[1]) {
      return (.share(part: part, whole: whole), false)
    }
    if let number = whole(text) { return (.number(number), false) }
    return money(text).map { (.number($0), true) }
  }

  /// `850`, written in one way only.
  static func whole(_ text: String) -> Int? {
    Int(text).flatMap { String($0) == text ? $0 : nil }
  }

  /// `150000.00` in hundredths.
  static func money(_ text: String) -> Int? {
    Hundredths.parse(text).flatMap { Hundredths.plain($0) == text ? $0 : nil }
  }

  /// `43.24%` in hundredths of a per cent.
  static func percent(_ text: String) -> Int? { hundredths(text, "%") }

  /// `1.5em` in hundredths of an em.
  static func em(_ text: String) -> Int? { hundredths(text, "em") }

  private static func hundredths(_ text: String, _ unit: String) -> Int? {
    if text == "0" { return 0 }
    guard text.hasSuffix(unit) else { return nil }
    let number = text.dropLast(unit.count)
    return Hundredths.parse(number.first == "." ? "0" + number : String(number))
  }
}
