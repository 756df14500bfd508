/// How much a number is wanted. Nothing but its place and its count decides: the order is public.
struct Rank: Comparable {
  /// Numbers of a lower tier come first.
  enum Tier: Int {
    /// Known whatever the site prints: earlier editions, the codebook.
    case known
    /// The number of all records.
    case total
    /// A zero that a reader may know.
    case zero
    /// What a text claims or shows as a large numeral.
    case headline
    /// Anything else.
    case other
  }

  let tier: Tier
  /// How many conditions it has: totals before parts.
  let depth: Int
  let value: Int
  /// The order of the first request.
  let position: Int

  static func < (a: Self, b: Self) -> Bool {
    (a.tier.rawValue, a.depth, b.value, a.position) < (
      b.tier.rawValue, b.depth, a.value, b.position
    )
  }
}
