/// What is a linear combination of some vectors, modulo the prime 2^61 - 1.
///
/// An independent route beside the elimination over whole numbers: plain Gauss, dense, by division.
/// For the small matrices of these tests it can't differ from the rational numbers, whose minors
/// are far below the prime.
struct ModularSpan {
  private static let prime: UInt64 = (1 << 61) - 1
  private var rows: [(pivot: Int, values: [UInt64])] = []

  /// Adds a vector to the span.
  mutating func insert(_ vector: [Int]) {
    let rest = reduced(vector)
    guard let pivot = rest.firstIndex(where: { $0 != 0 }) else { return }
    let inverse = Self.power(rest[pivot], Self.prime - 2)
    rows.append((pivot, rest.map { Self.product($0, inverse) }))
  }

  /// Whether a vector lies in the span.
  func contains(_ vector: [Int]) -> Bool {
    reduced(vector).allSatisfy { $0 == 0 }
  }

  private func reduced(_ vector: [Int]) -> [UInt64] {
    var rest = vector.map { $0 >= 0 ? UInt64($0) : Self.prime - UInt64(-$0) }
    for (pivot, values) in rows where rest[pivot] != 0 {
      let factor = Self.prime - rest[pivot]
      for index in rest.indices {
        rest[index] = (rest[index] + Self.product(factor, values[index])) % Self.prime
      }
    }
    return rest
  }

  private static func product(_ a: UInt64, _ b: UInt64) -> UInt64 {
    prime.dividingFullWidth(a.multipliedFullWidth(by: b)).remainder
  }

  private static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
    var (result, base, exponent): (UInt64, UInt64, UInt64) = (1, base, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result = product(result, base) }
      base = product(base, base)
      exponent >>= 1
    }
    return result
  }
}
