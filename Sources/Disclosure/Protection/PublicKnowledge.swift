import Query

/// What everybody knows about a data set without reading the site's numbers.
struct PublicKnowledge {
  /// Combinations that can't be: the codebook says so.
  let impossible: [NumberQuery]
  /// Numbers that can't be zero: a table begins with the first quarter that has a record.
  private(set) var filled: [NumberQuery]

  /// Notes a number that can't be zero; several tables may say so.
  mutating func addFilled(_ query: NumberQuery) {
    if !filled.contains(query) { filled.append(query) }
  }

  init(impossible: [NumberQuery], filled: [NumberQuery] = []) {
    self.impossible = impossible
    self.filled = filled
  }

  /// All that is known about one data set.
  func about(_ dataSet: String) -> PublicKnowledge {
    PublicKnowledge(
      impossible: impossible.filter { $0.dataSet == dataSet },
      filled: filled.filter { $0.dataSet == dataSet })
  }
}
