/// The quotation marks of a language.
public struct QuotationMarks: Hashable, Sendable {
  /// What opens a quotation.
  public let open: String
  /// What closes it.
  public let close: String
  /// What opens a quotation within a quotation.
  public let innerOpen: String
  /// What closes that.
  public let innerClose: String

  /// Marks in the order in which they stand around a text: outer, inner, inner, outer.
  init(_ open: String, _ innerOpen: String, _ innerClose: String, _ close: String) {
    self.open = open
    self.close = close
    self.innerOpen = innerOpen
    self.innerClose = innerClose
  }
}
