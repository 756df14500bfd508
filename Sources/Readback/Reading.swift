/// What a place of a file shows.
enum Reading: Hashable {
  case number(Int)
  case share(part: Int, whole: Int)
  case withheld
  /// Words that stand for a number without saying it, such as "one case".
  case unstated

  var value: Int? {
    switch self {
    case .number(let number): number
    case .share(let part, _): part
    case .withheld, .unstated: nil
    }
  }

  var whole: Int? {
    if case .share(_, let whole) = self { whole } else { nil }
  }
}
