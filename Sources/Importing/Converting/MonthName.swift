/// The names of months, as dates have them in English, Russian and Ukrainian: in full, in the case
/// that follows a day, and shortened as CLDR and people shorten them.
///
/// Whole names only: "вероятно", "maybe" and "середина" begin as months do.
enum MonthName {
  /// The month of a name, 1 to 12.
  static func number(_ name: Substring) -> Int? { numbers[name.lowercased()] }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { numbers[String(name)] = index + 1 }
    }
    return numbers
  }()

  private static let names = [
    "january jan январь января янв січень січня січ",
    "february feb февраль февраля февр фев лютий лютого лют",
    "march mar март марта мар березень березня берез бер",
    "april apr апрель апреля апр квітень квітня квіт кві",
    "may май мая травень травня трав тра",
    "june jun июнь июня июн червень червня черв чер",
    "july jul июль июля июл липень липня лип",
    "august aug август августа авг серпень серпня серп сер",
    "september sept sep сентябрь сентября сент сен вересень вересня верес вер",
    "october oct октябрь октября окт жовтень жовтня жовт жов",
    "november nov ноябрь ноября нояб ноя листопад листопада лист лис",
    "december dec декабрь декабря дек грудень грудня груд гру",
  ]
}
