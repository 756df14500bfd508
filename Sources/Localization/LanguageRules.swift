/// What CLDR 47 says of writing numbers and dates in a language, pinned: the locale library of a
/// machine changes, and what is published must not.
struct LanguageRules: Sendable {
  let plurals: PluralRules
  let decimalMark: String
  let groupMark: String
  /// How many digits there have to be before the first mark for it to be written.
  let minimumGrouping: Int
  /// What stands between a number and the sign for per cent.
  let percentGap: String
  /// The months within a date, from January.
  let months: [String]
  /// The months by themselves.
  let standaloneMonths: [String]
  /// The short names of the quarters.
  let quarters: [String]
  /// `{d}`, `{m}` and `{y}` stand for day, month and year.
  let datePattern: String
  let monthPattern: String
  /// `{q}` stands for the quarter.
  let quarterPattern: String
  /// What stands between two.
  let pairMark: String
  /// What stands before the last of three and more.
  let lastMark: String
  let quotationMarks: QuotationMarks

  static let noBreak = "\u{A0}"
  static let narrowNoBreak = "\u{202F}"

  /// The rules of a language tag, by its first part; `nil` where there are none.
  static func of(_ tag: String) -> LanguageRules? {
    all[tag.prefix { $0 != "-" }.lowercased()]
  }

  /// The languages that have rules, sorted.
  static var languages: [String] { all.keys.sorted() }

  private static let all: [String: LanguageRules] = [
    "be": belarusian, "en": english, "ka": georgian, "kk": kazakh, "ky": kyrgyz, "ro": romanian,
    "ru": russian, "uk": ukrainian,
  ]
}
