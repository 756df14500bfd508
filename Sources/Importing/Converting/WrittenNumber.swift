/// Numbers as people and programs write them.
enum WrittenNumber {
  /// A number in the form of data files: `1234`, or `1234.50` for an amount; `nil` for anything else.
  ///
  /// The last comma or full stop that is followed by one or two digits begins the decimals; spaces,
  /// and marks before three digits, divide groups, of which the first doesn't begin with 0. `12,0` is
  /// a whole number, `12,5` is none.
  static func canonical(_ text: String, isMoney: Bool) -> String? {
    let digits = text.filter { !" \u{A0}\u{202F}'’".contains($0) }
    // Spaces divide threes, as in "12 500"; "5 6" is two numbers.
    let spaced = text.split(omittingEmptySubsequences: false) { " \u{A0}\u{202F}".contains($0) }
    guard spaced.dropFirst().allSatisfy({ $0.prefix(while: \.isNumber).count == 3 }) else {
      return nil
    }
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber || ",.".contains($0) })
    else { return nil }
    var whole = digits[...]
    var decimals: Substring = ""
    if let mark = digits.lastIndex(where: { ",.".contains($0) }) {
      let behind = digits[digits.index(after: mark)...]
      if behind.count != 3 {
        guard 1...2 ~= behind.count else { return nil }
        decimals = behind
        whole = digits[..<mark]
      }
    }
    let groups = whole.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.first?.isEmpty == false,
      groups.count == 1 || groups[0].count <= 3 && groups[0].first != "0"
    else { return nil }
    var number = groups.joined().drop { $0 == "0" }
    if number.isEmpty { number = "0" }
    if !isMoney { return decimals.allSatisfy { $0 == "0" } ? String(number) : nil }
    return decimals.isEmpty
      ? String(number) : "\(number).\(decimals)\(decimals.count == 1 ? "0" : "")"
  }
}
