/// Whole-number coefficients of the inner cells that a printed number adds up.
struct SparseColumn: Hashable {
  /// Inner cells and their coefficients, none zero, by cell.
  private(set) var entries: [Entry]

  struct Entry: Hashable {
    let cell: Int
    let coefficient: Int
  }

  /// The plain sum of `cells`.
  init(sumOf cells: [Int]) {
    entries = cells.sorted().map { Entry(cell: $0, coefficient: 1) }
  }

  /// Coefficients, none zero, by inner cell.
  init(_ coefficients: [Int: Int]) {
    entries = coefficients.sorted { $0.key < $1.key }
      .map { Entry(cell: $0.key, coefficient: $0.value) }
  }

  /// `whole` less `part`.
  init(_ whole: SparseColumn, less part: SparseColumn) throws(Overflow) {
    self = whole
    try combine(1, less: 1, times: part)
  }

  /// An intermediate number left the range of `Int`: nothing can be said, so nothing is printed.
  struct Overflow: Error {}

  var isZero: Bool { entries.isEmpty }
  var firstCell: Int? { entries.first?.cell }

  /// Whether nothing is taken away.
  var isPlainSum: Bool { entries.allSatisfy { $0.coefficient > 0 } }

  /// Whether the two have an inner cell in common.
  func meets(_ other: SparseColumn) -> Bool {
    entries.contains { other.coefficient(at: $0.cell) != 0 }
  }

  func coefficient(at cell: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].cell < cell { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].cell == cell ? entries[low].coefficient : 0
  }

  /// Whether the two name the same cells in the same ratio.
  func isProportional(to other: SparseColumn) throws(Overflow) -> Bool {
    guard entries.count == other.entries.count, let a = entries.first, let b = other.entries.first
    else { return false }
    for (x, y) in zip(entries, other.entries) {
      guard x.cell == y.cell else { return false }
      let (left, overLeft) = x.coefficient.multipliedReportingOverflow(by: b.coefficient)
      let (right, overRight) = y.coefficient.multipliedReportingOverflow(by: a.coefficient)
      if overLeft || overRight { throw Overflow() }
      if left != right { return false }
    }
    return true
  }

  /// Takes out the cell at which `pivot` begins, exactly, and divides by what all have in common.
  mutating func eliminate(_ pivot: SparseColumn) throws(Overflow) {
    guard let cell = pivot.firstCell, let a = pivot.entries.first?.coefficient else { return }
    let b = coefficient(at: cell)
    guard b != 0 else { return }
    guard let common = Int(exactly: Self.greatestCommonDivisor(a.magnitude, b.magnitude)) else {
      throw Overflow()
    }
    try combine(a / common, less: b / common, times: pivot)
    let divisor = entries.reduce(UInt(0)) {
      Self.greatestCommonDivisor($0, $1.coefficient.magnitude)
    }
    if divisor > 1, let divisor = Int(exactly: divisor) {
      entries = entries.map { Entry(cell: $0.cell, coefficient: $0.coefficient / divisor) }
    }
  }

  /// `a` times this less `b` times `other`.
  private mutating func combine(
    _ a: Int, less b: Int, times other: SparseColumn
  ) throws(Overflow) {
    var result: [Entry] = []
    result.reserveCapacity(entries.count + other.entries.count)
    var (i, j) = (0, 0)
    while i < entries.count || j < other.entries.count {
      let left = i < entries.count ? entries[i].cell : Int.max
      let right = j < other.entries.count ? other.entries[j].cell : Int.max
      let cell = min(left, right)
      let x = left == cell ? entries[i].coefficient : 0
      let y = right == cell ? other.entries[j].coefficient : 0
      if left == cell { i += 1 }
      if right == cell { j += 1 }
      let (ax, overX) = a.multipliedReportingOverflow(by: x)
      let (by, overY) = b.multipliedReportingOverflow(by: y)
      let (value, over) = ax.subtractingReportingOverflow(by)
      if overX || overY || over { throw Overflow() }
      if value != 0 { result.append(Entry(cell: cell, coefficient: value)) }
    }
    entries = result
  }

  private static func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
