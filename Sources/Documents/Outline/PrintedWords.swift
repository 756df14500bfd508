public import Localization

/// The words of a language that stand around numbers.
public struct PrintedWords: Sendable {
  /// How the language writes numbers.
  public let format: LanguageFormat
  /// The code behind amounts of money.
  public let currency: String
  /// What stands for a withheld number in a sentence.
  public let withheld: String
  /// What stands for a withheld share in a sentence.
  public let withheldShare: String
  /// What explains withheld numbers.
  public let withheldLegend: String
  /// What stands for a withheld number in a table.
  public let withheldMark: String
  /// "530 of 850", with `part` and `whole`.
  public let counts: MessageText
  /// "62% (530 of 850)", with `percent`, `part` and `whole`.
  public let share: MessageText
  /// "TITLE. VALUES.", with `title` and `values`: a chart in words.
  public let chart: MessageText
  /// "LABEL: VALUE", with `label` and `value`: one of the values.
  public let chartValue: MessageText
  /// What stands between the values.
  public let separator: String

  init(_ words: Words) {
    format = words.format
    currency = words.currency
    withheld = words.word(.withheld)
    withheldShare = words.word(.withheldShare)
    withheldLegend = words.word(.withheldLegend)
    withheldMark = words.word(.withheldMark)
    counts = words.message(.percentOf)
    share = words.message(.sharePattern)
    chart = words.message(.chartDescription)
    chartValue = words.message(.chartValue)
    separator = words.word(.listSeparator)
  }
}
