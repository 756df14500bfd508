/// How a language writes numbers and dates, quotes, sorts and sets its words: the data of a locale file.
///
/// The program has files for eight languages, after CLDR 47, and a site may bring others. They are
/// pinned: the locale library of a machine changes, and what is published must not.
public struct LanguageRules: Sendable {
  let plurals: PluralRules
  let decimalMark: String
  let groupMark: String
  /// How many digits there have to be before the first mark for it to be written.
  let minimumGrouping: Int
  /// What stands behind a percentage: the sign, and the space before it.
  let percentSign: String
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
  let typography: TypographyRules
  let alphabet: Alphabet

  static let noBreak = "\u{A0}"
}

/// What plain typing becomes in a language.
struct TypographyRules: Hashable, Sendable {
  /// What stands for a hyphen or dash between spaces, those included.
  let dash: String
  /// What stands for a straight apostrophe within a word.
  let apostrophe: String
  /// Short words that no line ends with, in small letters.
  let bound: Set<String>
  /// Whether a number and the word behind it stay together.
  let bindsNumbers: Bool
}
