import Foundation

/// What `where` means in the files of numbers, written a second time.
enum RecordTest {
  struct Fault: Error { let missing: String }

  /// Whether a value is what a column's test asks for.
  static func holds(_ test: Any, _ value: Any) -> Bool {
    let codes = value as? [String] ?? []
    let isMissing = value is NSNull || (value as? [Any])?.isEmpty == true
    switch test {
    case "never" as String: return false
    case "missing" as String: return isMissing
    case "recorded" as String: return !isMissing
    case let range as String: return Days(value).map { Days(range)?.holds($0) == true } ?? false
    case let names as [String]: return names.contains(value as? String ?? "missing")
    default: break
    }
    let test = test as? [String: Any] ?? [:]
    if let names = test["any_of"] as? [String] { return codes.contains(where: names.contains) }
    if let names = test["none_of"] as? [String] { return !codes.contains(where: names.contains) }
    if let tests = test["all"] as? [Any] { return tests.allSatisfy { holds($0, value) } }
    if let other = test["not"] { return !holds(other, value) }
    if let unit = test["coarser_than"] as? String { return Days(value)?.isIn(one: unit) != true }
    guard let from = test["from"] as? Int, let number = value as? Int else { return false }
    return from <= number && number <= test["to"] as? Int ?? .max
  }

  /// First and last day: `2014`, `2014-Q1`, `2014-02`, `2014-02-28`, or two of them with `..`.
  private struct Days {
    let first: [Int]
    let last: [Int]

    init?(_ value: Any) {
      guard let text = value as? String else { return nil }
      if let dots = text.range(of: "..") {
        let (low, high) = (text[..<dots.lowerBound], text[dots.upperBound...])
        first = low.isEmpty ? [0] : Days(String(low))?.first ?? []
        last = high.isEmpty ? [.max] : Days(String(high))?.last ?? []
        return
      }
      let parts = text.split(separator: "-")
      let year = Int(parts[0]) ?? 0
      let quarter = parts.count > 1 && parts[1].first == "Q" ? Int(parts[1].dropFirst()) : nil
      let month = parts.count > 1 ? Int(parts[1]) : nil
      let (start, end) = (
        month ?? quarter.map { $0 * 3 - 2 } ?? 1, month ?? quarter.map { $0 * 3 } ?? 12
      )
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let length = end == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(end) ? 30 : 31
      let day = parts.count > 2 ? Int(parts[2]) : nil
      (first, last) = ([year, start, day ?? 1], [year, end, day ?? length])
    }

    func holds(_ other: Days) -> Bool {
      !other.first.lexicographicallyPrecedes(first) && !last.lexicographicallyPrecedes(other.last)
    }

    func isIn(one unit: String) -> Bool {
      guard first[0] == last[0] else { return false }
      let length = unit == "year" ? 12 : unit == "quarter" ? 3 : 1
      return (first[1] - 1) / length == (last[1] - 1) / length
    }
  }
}
