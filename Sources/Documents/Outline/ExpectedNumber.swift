public import Localization
public import Query

/// A number that a place of a page is to show; which number that is, only the page says.
public struct ExpectedNumber: Sendable {
  /// What is asked.
  public let query: FigureQuery
  /// Whether it is an amount in hundredths.
  public let isMoney: Bool
  /// The texts that it may stand in with its unit, "1 case" and "850 cases"; none where it is bare.
  public let unit: [MessageText]

  /// What stands for it where it is withheld; `nil` for what the page's words have for every number.
  public let withheld: String?

  /// A number that a place is to show.
  public init(
    _ query: FigureQuery, isMoney: Bool = false, unit: [MessageText] = [], withheld: String? = nil
  ) {
    self.query = query
    self.isMoney = isMoney
    self.unit = unit
    self.withheld = withheld
  }
}
