import Query

/// The identity of a protected number. Equal keys share one fate on the whole site.
enum CellKey: Hashable {
  /// A number that is asked for.
  case number(NumberQuery)
  /// What a share's denominator has beyond its numerator: a reader subtracts it.
  case rest(part: NumberQuery, whole: NumberQuery)
}
