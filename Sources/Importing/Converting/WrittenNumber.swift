/// Numbers as people and programs write them.
enum WrittenNumber: Equatable {
  /// The number in the form of data files: `1234`, or `1234.50` for an amount.
  case number(String)
  /// The mark before the last three digits may begin decimals or divide thousands.
  case unsure
  /// Not a number, or not of the wanted kind.
  case none

  private static let spaces: Set<Character> = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]
  private static let apostrophes: Set<Character> = ["'", "’"]
  private static let marks: Set<Character> = [",", "."]

  /// Reads a number: digits, divided into threes by one sign or not at all, and decimals.
  ///
  /// `12,0` is a whole number, `12,5` is none; an amount has at most two decimals that say something.
  ///
  /// - Parameter decimal: the mark before decimals, where it is known. Else `1,5` and `1.234,56` say it
  ///   by themselves, and `1,234` doesn't.
  static func read(_ text: String, isMoney: Bool, decimal: Character? = nil) -> WrittenNumber {
    let isKnown = text.allSatisfy {
      $0.isASCII && $0.isNumber || marks.contains($0) || spaces.contains($0)
        || apostrophes.contains($0)
    }
    guard isKnown else { return .none }
    var whole = text[...]
    var decimals: Substring?
    switch place(ofDecimals: text, decimal) {
    case .nowhere: break
    case .unsure: return .unsure
    case .at(let index):
      whole = text[..<index]
      decimals = text[text.index(after: index)...]
    }
    guard let digits = digits(inGroups: whole),
      decimals?.isEmpty != true, decimals?.allSatisfy(\.isNumber) != false
    else { return .none }
    var number = String(digits.drop { $0 == "0" })
    if number.isEmpty { number = "0" }
    let exact = String(decimals ?? "").trimmingZeros
    if !isMoney { return exact.isEmpty ? .number(number) : .none }
    guard exact.count <= 2 else { return .none }
    guard decimals != nil else { return .number(number) }
    return .number("\(number).\(exact)\(String(repeating: "0", count: 2 - exact.count))")
  }

  private enum Place {
    case nowhere, unsure
    case at(String.Index)
  }

  private static func place(ofDecimals text: String, _ decimal: Character?) -> Place {
    if let decimal { return text.lastIndex(of: decimal).map { .at($0) } ?? .nowhere }
    guard let last = text.lastIndex(where: { marks.contains($0) }) else { return .nowhere }
    let before = text[..<last]
    if before.contains(text[last]) { return .nowhere }
    // Where another sign divides the thousands, this one doesn't.
    guard before.allSatisfy(\.isNumber), 1...3 ~= before.count, before.first != "0",
      text[last...].count == 4
    else { return .at(last) }
    return .unsure
  }

  /// The digits without the sign between their groups of three; `nil` for other groups.
  private static func digits(inGroups text: Substring) -> String? {
    let signs = Set(text.filter { !$0.isNumber }.map { spaces.contains($0) ? " " : $0 })
    if signs.isEmpty { return text.isEmpty ? nil : String(text) }
    guard signs.count == 1 else { return nil }
    let groups = text.split(omittingEmptySubsequences: false) { !$0.isNumber }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), 1...3 ~= groups[0].count,
      groups[0].first != "0"
    else { return nil }
    return groups.joined()
  }
}

extension String {
  fileprivate var trimmingZeros: String { String(reversed().drop { $0 == "0" }.reversed()) }
}
