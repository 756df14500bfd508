/// A set of values of a column of one code: bit 0 stands for "not recorded", bit n+1 for the code
/// at position n of the list.
public struct CodeSet: Hashable, Sendable {
  /// The bits.
  public let bits: UInt64

  /// The set of those bits.
  public init(bits: UInt64) {
    self.bits = bits
  }

  /// The set of the codes at some positions.
  public init(positions: [Int]) {
    bits = positions.reduce(0) { $0 | 1 << UInt64($1 + 1) }
  }

  /// Not recorded alone.
  public static let missing = Self(bits: 1)

  /// Every value of a list of `count` codes, not recorded included.
  public static func all(count: Int) -> Self {
    Self(bits: count >= 63 ? .max : (1 << UInt64(count + 1)) - 1)
  }

  /// Whether the stored value (0 not recorded, n+1 position n) is in the set.
  public func contains(stored value: UInt8) -> Bool {
    bits & (1 << UInt64(value)) != 0
  }

  /// The values in both.
  public func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
  /// The values not in `other`.
  public func subtracting(_ other: Self) -> Self { Self(bits: bits & ~other.bits) }
}
