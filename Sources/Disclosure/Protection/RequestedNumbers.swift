import Query

/// The numbers of sensitive data sets that the plan asks for.
struct RequestedNumbers {
  /// What is asked of one number.
  struct Entry {
    let value: Int
    /// The strictest threshold of the documents that print it.
    var threshold: Int
    /// The positions of the requests in the plan.
    var requests: [Int]
    /// Whether one of them shows it as a headline.
    var isHeadline: Bool
  }

  /// What is left of a total whose parts overlap: nobody prints it, and anybody can subtract.
  struct Remainder {
    let part: CellKey
    let whole: CellKey
    let value: Int
    let threshold: Int
    let request: Int
  }

  /// Numbers that add up to a total.
  struct Line {
    let total: CellKey
    let parts: [CellKey]
  }

  let policy: DisclosurePolicy
  /// The numbers in the order of the first request.
  private(set) var keys: [CellKey] = []
  private(set) var entries: [CellKey: Entry] = [:]
  private(set) var remainders: [Remainder] = []
  private(set) var lines: [Line] = []

  init(_ policy: DisclosurePolicy) {
    self.policy = policy
  }

  /// Notes that a request of the plan prints a number.
  mutating func ask(_ key: CellKey, value: Int, _ request: Plan.Request, at position: Int) {
    let threshold = max(request.threshold, policy.threshold)
    guard var entry = entries[key] else {
      keys.append(key)
      entries[key] = Entry(
        value: value, threshold: threshold, requests: [position], isHeadline: request.isHeadline)
      return
    }
    entry.threshold = max(threshold, entry.threshold)
    if entry.requests.last != position { entry.requests.append(position) }
    entry.isHeadline = entry.isHeadline || request.isHeadline
    entries[key] = entry
  }

  /// Notes that some numbers add up to another.
  mutating func add(_ line: Line) { lines.append(line) }

  /// Notes that a number is a part of another whose parts overlap: "all but three" must not be
  /// computable when it is small, and "all of them" where zeros are protected.
  mutating func askRemainder(
    _ part: CellKey, of whole: CellKey, value: Int, _ request: Plan.Request, at position: Int
  ) {
    let threshold = max(request.threshold, policy.threshold)
    guard policy.isSmall(value, threshold: threshold) else { return }
    remainders.append(
      Remainder(
        part: part, whole: whole, value: value, threshold: threshold, request: position))
  }
}
