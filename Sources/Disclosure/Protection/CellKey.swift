import Query

/// The identity of a protected number. Equal keys share one fate on the whole site.
enum CellKey: Hashable {
  /// A number that is asked for.
  case number(NumberQuery)
  /// What a share's denominator has beyond its numerator: a reader subtracts it.
  case rest(part: NumberQuery, whole: NumberQuery)

  /// The data set that is counted.
  var dataSet: String { queries[0].dataSet }

  /// The counts that the number is made of.
  var queries: [NumberQuery] {
    switch self {
    case .number(let query): [query]
    case .rest(let part, let whole): [whole, part]
    }
  }
}

/// What a total has beyond one of its categories, where records may fall into several.
struct Remainder {
  let part: CellKey
  let whole: CellKey
}
