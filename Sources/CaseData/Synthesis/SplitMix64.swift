/// A small generator of random numbers that gives the same ones on every machine.
///
/// SplitMix64 by Sebastiano Vigna (2015, public domain), after Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators". Not for secrets.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// A number from 0 to `bound - 1`, each as likely as the others; 0 when there is none.
  ///
  /// Method: Daniel Lemire, "Fast random integer generation in an interval". The standard library's
  /// own may change from one version to the next.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let least = (0 &- bound) % bound
      while product.low < least { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// The position of one of `weights`, as likely as its weight; `nil` when all are 0.
  mutating func position(_ weights: [Int]) -> Int? {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    var rest = below(total)
    for (position, weight) in weights.enumerated() {
      if rest < weight { return position }
      rest -= weight
    }
    return nil
  }

  /// True in `percent` of a hundred cases.
  mutating func happens(percent: Int) -> Bool {
    percent > 0 && below(100) < percent
  }

  /// Brings `items` into a random order (Fisher and Yates).
  mutating func shuffle<Item>(_ items: inout [Item]) {
    for last in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(last, below(last + 1))
    }
  }
}
