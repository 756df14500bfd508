import Foundation
import TestSupport

/// The languages that have rules, and the locales in which Foundation writes the same.
let locales = [
  ("be", "be"), ("en", "en_GB"), ("ka", "ka"), ("kk", "kk"), ("ky", "ky"), ("ro", "ro"),
  ("ru", "ru"), ("uk", "uk"),
]

/// Numbers of every length, both signs, and those where grouping begins.
func assortedNumbers(seed: UInt64) -> [Int] {
  var random = SeededGenerator(seed: seed)
  let edges = [0, 1, 9, 10, 99, 100, 999, 1000, 1234, 9999, 10_000, 99_999, 100_000, 1_000_000]
  return edges + edges.map { -$0 }
    + (0..<2000).map { _ in
      let bound = (0..<(1 + random.below(15))).reduce(1) { bound, _ in bound * 10 }
      return random.below(bound) * (random.happens(onceIn: 3) ? -1 : 1)
    }
}
