public import Codebook

/// What a figure asks for.
public enum FigureQuery: Hashable, Sendable {
  /// A count, a sum or a number of different codes.
  case number(NumberQuery)
  /// A share: the numerator's records are among the denominator's.
  case share(part: NumberQuery, whole: NumberQuery)
  /// A stated fact.
  case fact(String)
  /// How many records of a data set are counted nowhere for want of consent.
  case leftOut(String)
  /// The share of the values in tables of sensitive data that are withheld.
  case withheldCells
  /// The least count of a sensitive data set that is printed, where no document asks for more.
  case leastCount
}

/// A figure: its question, its unit and the way it is written.
public struct Figure: Hashable, Sendable {
  /// What is asked.
  public let query: FigureQuery
  /// The unit as a key of the catalogue's `units`; `nil` for a sum without a named unit.
  public let unit: String?
  /// Whether the value is an amount in hundredths.
  public let isMoney: Bool
  /// How it is written in a sentence.
  public let format: FigureFormat
  /// The name in the codebook, if it has one.
  public let name: String?
  /// The key of the catalogue's `units` whose text the number is to stand in, as in "850 cases";
  /// `nil` where it stands by itself.
  public internal(set) var unitText: String?
}
