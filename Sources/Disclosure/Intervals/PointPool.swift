/// Tables that agree with what is printed, by the values that they give to the numbers.
///
/// Tables may be mixed: what lies between two of them agrees with everything that both agree with.
struct PointPool {
  private let points: [[Double]]
  /// So many tables on each side of a value are mixed with each other.
  private static let sideLimit = 40

  init(_ points: [[Double]]) {
    self.points = points
  }

  /// Mixtures in which one number has a given value, and each sensitive one is as large and as
  /// small as mixtures of two make it.
  func points(where number: Int, is value: Double, _ problem: ProtectionProblem) -> [[Double]] {
    let truth = problem.numbers.map { Double($0.value) }
    var (below, above, on) = ([Int](), [Int](), [[Double]]())
    for (index, point) in points.enumerated() {
      let distance = point[number] - value
      if abs(distance) < AttainedRange.tolerance {
        on.append(point)
      } else if distance < 0 {
        below.append(index)
      } else {
        above.append(index)
      }
    }
    // Of many tables some will do.
    below = Array(below.suffix(Self.sideLimit))
    above = Array(above.suffix(Self.sideLimit))
    var kept: Set<Pair> = []
    for sensitive in problem.sensitive {
      var extremes = (low: (truth[sensitive], Pair?.none), high: (truth[sensitive], Pair?.none))
      for a in below {
        for b in above {
          let pair = Pair(below: a, above: b)
          let mixed = mix(pair, number, value, sensitive)
          if mixed < extremes.low.0 { extremes.low = (mixed, pair) }
          if mixed > extremes.high.0 { extremes.high = (mixed, pair) }
        }
      }
      for pair in [extremes.low.1, extremes.high.1] { if let pair { kept.insert(pair) } }
    }
    return on
      + kept.sorted().map { pair in
        truth.indices.map { mix(pair, number, value, $0) }
      }
  }

  private struct Pair: Hashable, Comparable {
    let below: Int
    let above: Int

    static func < (a: Self, b: Self) -> Bool { (a.below, a.above) < (b.below, b.above) }
  }

  private func mix(_ pair: Pair, _ number: Int, _ value: Double, _ other: Int) -> Double {
    let (a, b) = (points[pair.below], points[pair.above])
    let weight = (value - a[number]) / (b[number] - a[number])
    return a[other] + weight * (b[other] - a[other])
  }
}
