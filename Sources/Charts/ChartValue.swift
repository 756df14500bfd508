/// One value of a chart: what it stands for, how much it is, and how it is written.
public struct ChartValue: Sendable {
  /// What it stands for.
  public let label: String
  /// How much it is, from 0; `nil` when it is withheld or not recorded.
  public let amount: Int?
  /// The value as the reader sees it; a mark where there is no amount.
  public let text: String
  /// Whether it is what is left over: "other", "not known", "not recorded".
  public let isRest: Bool

  /// A value.
  public init(label: String, amount: Int?, text: String, isRest: Bool = false) {
    self.label = label
    self.amount = amount
    self.text = text
    self.isRest = isRest
  }

  var color: String { isRest ? Palette.rest : Palette.main }
  /// The class of its text.
  var kind: String { amount == nil ? "value mark" : "value" }
}

/// What a drawing says to those who do not see it.
public struct ChartWords: Sendable {
  /// The beginning of the ids of its title and description.
  public let id: String
  /// Its title.
  public let title: String
  /// Every number of it in words.
  public let description: String
  /// What is written across it, so that it can't be shown without: that its data are no evidence.
  public let watermark: String?

  /// A title and a description.
  public init(id: String, title: String, description: String, watermark: String? = nil) {
    self.id = id
    self.title = title
    self.description = description
    self.watermark = watermark
  }
}
