/// A grammatical number of CLDR, in which a language counts.
public enum PluralCategory: String, Hashable, Sendable, CaseIterable {
  /// Named so by CLDR; none of the languages of the project uses it for whole numbers.
  case zero
  /// "1 case".
  case one
  /// Named so by CLDR; none of the languages of the project uses it.
  case two
  /// "2 случая".
  case few
  /// "5 случаев".
  case many
  /// All others, and fractions.
  case other
}
