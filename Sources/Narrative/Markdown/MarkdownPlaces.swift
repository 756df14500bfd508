/// Where each byte of a text stands in the file. Most stand behind the one before, so only the others
/// are noted.
struct MarkdownPlaces {
  private var runs: [(offset: Int, place: Int)] = []
  /// How many bytes there are.
  private(set) var count = 0

  /// The place of a byte.
  subscript(offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].offset <= offset { low = middle } else { high = middle }
    }
    return runs[low].place + offset - runs[low].offset
  }

  /// The place behind the last byte.
  var end: Int? { runs.last.map { $0.place + count - $0.offset } }

  /// Adds bytes that stand behind each other.
  mutating func append(_ places: Range<Int>) {
    guard !places.isEmpty else { return }
    if end != places.lowerBound { runs.append((count, places.lowerBound)) }
    count += places.count
  }

  /// Adds a byte.
  mutating func append(_ place: Int) { append(place..<place + 1) }
}
