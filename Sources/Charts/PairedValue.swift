/// A row of a chart of two measures.
public struct PairedValue: Sendable {
  /// What the row is about.
  public let label: String
  /// The first measure; `nil` when it is not recorded.
  public let first: Int?
  /// The second measure.
  public let second: Int?
  /// Both in words, for where there is room for a line.
  public let text: String
  /// The first measure as the reader sees it.
  public let firstText: String
  /// The second measure as the reader sees it.
  public let secondText: String

  /// A row.
  public init(
    label: String, first: Int?, second: Int?, text: String, firstText: String, secondText: String
  ) {
    self.label = label
    self.first = first
    self.second = second
    self.text = text
    self.firstText = firstText
    self.secondText = secondText
  }
}
