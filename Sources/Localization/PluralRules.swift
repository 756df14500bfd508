/// Which grammatical number a language takes after a whole number from 0 (CLDR 47).
public enum PluralRules: Sendable {
  /// One, and all others: English, Georgian, Kazakh, Kyrgyz.
  case oneOther
  /// Russian, Ukrainian, Belarusian.
  case eastSlavic
  /// Romanian, Moldovan.
  case romanian

  /// The categories that whole numbers fall into, and `other` for fractions.
  public var categories: [PluralCategory] {
    switch self {
    case .oneOther: [.one, .other]
    case .eastSlavic: [.one, .few, .many, .other]
    case .romanian: [.one, .few, .other]
    }
  }

  /// The category of a whole number.
  public func category(_ number: Int) -> PluralCategory {
    let n = number.magnitude
    switch self {
    case .oneOther: return n == 1 ? .one : .other
    case .eastSlavic:
      let (last, lastTwo) = (n % 10, n % 100)
      if last == 1, lastTwo != 11 { return .one }
      return (2...4).contains(last) && !(12...14).contains(lastTwo) ? .few : .many
    case .romanian:
      if n == 1 { return .one }
      return n == 0 || (1...19).contains(n % 100) ? .few : .other
    }
  }
}
