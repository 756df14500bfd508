import Query

/// What everybody knows about a data set without reading the site's numbers.
struct PublicKnowledge {
  /// Combinations that can't be: the codebook says so.
  var impossible: [NumberQuery] = []
  /// Numbers that can't be zero: a table begins with the first quarter that has a record.
  var filled: [NumberQuery] = []

  /// All that is known about one data set.
  func about(_ dataSet: String) -> PublicKnowledge {
    PublicKnowledge(
      impossible: impossible.filter { $0.dataSet == dataSet },
      filled: filled.filter { $0.dataSet == dataSet })
  }
}
