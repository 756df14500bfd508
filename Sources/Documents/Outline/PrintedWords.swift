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
  /// "LABEL – VALUES", with `label` and `values`: the values of one of several series.
  public let chartSeries: MessageText
  /// "TITLE: LABEL", with `title` and `label`: the title of one drawing of several.
  public let chartPanel: MessageText
  /// What stands between the values.
  public let separator: String
  /// What stands before the shades of a heat table and what they mean.
  public let heatKey: String
  /// What is written across the drawings of demonstration data.
  public let demonstrationMark: String
  /// What stands where nothing is recorded.
  public let notRecorded: String

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
    chartSeries = words.message(.chartSeries)
    chartPanel = words.message(.chartPanel)
    heatKey = words.word(.heatKey)
    demonstrationMark = words.word(.demonstrationMark)
    notRecorded = words.word(.notRecorded)
    separator = words.word(.listSeparator)
  }
}
