public import Query

/// A number as it stands in a file of the site, read back from the file's bytes.
public struct PrintedNumber: Hashable, Sendable {
  /// What the place is to show.
  public let query: FigureQuery
  /// The number that stands there, or a share's numerator; `nil` where it is marked as withheld.
  public let value: Int?
  /// A share's denominator as it stands there; `nil` for anything but a share.
  public let whole: Int?
  /// The path of the file below the output folder.
  public let file: String

  /// A number that was read at a place.
  public init(query: FigureQuery, value: Int?, whole: Int? = nil, file: String) {
    self.query = query
    self.value = value
    self.whole = whole
    self.file = file
  }
}
