import CaseData
import Codebook
import Query

/// Decides which numbers may be printed: small counts, and whatever would give one away by adding
/// and subtracting anything else that the site prints, are withheld wherever they are asked for.
struct Protection {
  private let zerosArePublic: Bool
  private let threshold: Int
  private var thresholds: [CellKey: Int] = [:]
  /// The numbers that are asked for, in the order of the first request.
  private(set) var asked: [CellKey] = []
  private(set) var withheld: Set<CellKey> = []
  /// The numbers among them that nothing printed may add up to.
  private var sensitive: Set<CellKey> = []
  private var remainders: [Remainder] = []

  init(threshold: Int, zerosArePublic: Bool) {
    self.threshold = threshold
    self.zerosArePublic = zerosArePublic
  }

  /// Whether a count must not be printed for its own sake.
  func isSmall(_ value: Int, threshold: Int) -> Bool {
    value == 0 ? !zerosArePublic : value < threshold
  }

  /// Notes that documents with `threshold` print a number; the strictest of them counts.
  mutating func ask(_ key: CellKey, value: Int, threshold: Int) {
    if thresholds[key] == nil { asked.append(key) }
    let strictest = max(threshold, thresholds[key] ?? self.threshold)
    thresholds[key] = strictest
    if isSmall(value, threshold: strictest) { withhold(key) }
  }

  /// The strictest threshold that was asked for with a number.
  func threshold(of key: CellKey) -> Int { thresholds[key] ?? threshold }

  private mutating func withhold(_ key: CellKey) {
    withheld.insert(key)
    sensitive.insert(key)
  }

  /// Withholds one more of the numbers that add up to a printed total, when those that are hidden
  /// can be narrowed down too far; says whether it did.
  ///
  /// Of `m` hidden numbers whose sum is `R` each lies between 0, or 1 where zeros are printed, and
  /// what the others leave. The range has to be as wide as the threshold, and so it reaches it. This
  /// looks at one line at a time; several lines together may narrow further.
  mutating func widen(total: NumberQuery, parts: [(query: NumberQuery, value: Int)]) -> Bool {
    guard !withheld.contains(.number(total)) else { return false }
    let hidden = parts.filter { withheld.contains(.number($0.query)) }
    let thresholds = hidden.map { CellKey.number($0.query) }.filter(sensitive.contains)
      .map { self.thresholds[$0] ?? threshold }
    guard let needed = thresholds.max() else { return false }
    let sum = hidden.map(\.value).reduce(0, +)
    let width = zerosArePublic ? sum - hidden.count : sum
    if width >= needed { return false }
    let printed = parts.filter { $0.value > 0 && !withheld.contains(.number($0.query)) }
    let next = printed.min { $0.value < $1.value }?.query ?? total
    withhold(.number(next))
    return true
  }

  /// Notes that a number is a part of another of the same table whose categories overlap: what
  /// remains, "all but three", is no sum of other numbers, and must not be computable when small.
  mutating func ask(_ remainder: Remainder, value: Int, threshold: Int) {
    if value > 0, isSmall(value, threshold: max(threshold, self.threshold)) {
      remainders.append(remainder)
    }
  }

  /// The model of all that is asked for of a data set.
  func model(of dataset: Dataset) -> CountModel {
    let keys = asked.filter { $0.dataSet == dataset.schema.name }
    return CountModel(keys, of: dataset, zerosArePublic: zerosArePublic)
  }

  /// Withholds what would give away a sensitive number of a data set. What an earlier round withheld
  /// for others' sake is decided anew.
  mutating func protect(_ model: inout CountModel, _ counter: inout Counter) {
    let keys = model.keys
    guard let found = try? secondary(&model, &counter) else {
      // Numbers too large to reason about exactly: nothing is printed.
      withheld.formUnion(keys)
      sensitive.formUnion(keys)
      return
    }
    withheld.subtract(keys)
    withheld.formUnion(keys.filter(sensitive.contains))
    withheld.formUnion(found)
  }

  private func secondary(
    _ model: inout CountModel, _ counter: inout Counter
  ) throws(SparseColumn.Overflow) -> [CellKey] {
    var sensitive: [SparseColumn] = []
    var candidates: [(key: CellKey, column: SparseColumn, rank: Rank)] = []
    for (position, key) in model.keys.enumerated() {
      if self.sensitive.contains(key) {
        sensitive.append(try model.column(key))
      } else if case .number(let query) = key {
        let rank = Rank(query, value: counter.value(key), position: position)
        candidates.append((key, try model.column(key), rank))
      }
    }
    for remainder in remainders where remainder.part.dataSet == model.dataSet {
      sensitive.append(
        try SparseColumn(model.column(remainder.whole), less: model.column(remainder.part)))
    }
    candidates.sort { $0.rank < $1.rank }
    let positions = try Elimination.withheld(
      sensitive: sensitive, candidates: candidates.map(\.column))
    return positions.map { candidates[$0].key }
  }
}

/// How much a number is wanted: totals first, then zeros, then large counts.
private struct Rank: Comparable {
  private let depth: Int
  private let value: Int
  private let position: Int

  init(_ query: NumberQuery, value: Int, position: Int) {
    depth = query.filter.conditions.count
    self.value = value == 0 ? .max : value
    self.position = position
  }

  static func < (a: Self, b: Self) -> Bool {
    (a.depth, b.value, a.position) < (b.depth, a.value, b.position)
  }
}
