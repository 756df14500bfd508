extension LanguageRules {
  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static let englishMonths = words(
    "January February March April May June July August September October November December")

  static let english = LanguageRules(
    plurals: .oneOther, decimalMark: ".", groupMark: ",", minimumGrouping: 1, percentGap: "",
    months: englishMonths, standaloneMonths: englishMonths, quarters: words("Q1 Q2 Q3 Q4"),
    datePattern: "{d} {m} {y}", monthPattern: "{m} {y}", quarterPattern: "{q} {y}",
    pairMark: " and ", lastMark: " and ", quotationMarks: QuotationMarks("“", "‘", "’", "”"))

  static let russian = LanguageRules(
    plurals: .eastSlavic, decimalMark: ",", groupMark: noBreak, minimumGrouping: 1,
    percentGap: noBreak,
    months: words(
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    standaloneMonths: words(
      "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    quarters: words("1-й 2-й 3-й 4-й"),
    datePattern: "{d} {m} {y}\(narrowNoBreak)г.", monthPattern: "{m} {y}\(narrowNoBreak)г.",
    quarterPattern: "{q} кв. {y}\(narrowNoBreak)г.",
    pairMark: " и ", lastMark: " и ", quotationMarks: QuotationMarks("«", "„", "“", "»"))

  static let ukrainian = LanguageRules(
    plurals: .eastSlavic, decimalMark: ",", groupMark: noBreak, minimumGrouping: 1,
    percentGap: "",
    months: words(
      "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    standaloneMonths: words(
      "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад "
        + "грудень"),
    quarters: words("1-й 2-й 3-й 4-й"),
    datePattern: "{d} {m} {y}\(narrowNoBreak)р.", monthPattern: "{m} {y}\(narrowNoBreak)р.",
    quarterPattern: "{q} кв. {y}",
    pairMark: " і ", lastMark: " і ", quotationMarks: QuotationMarks("«", "„", "“", "»"))

  static let belarusian = LanguageRules(
    plurals: .eastSlavic, decimalMark: ",", groupMark: noBreak, minimumGrouping: 2,
    percentGap: noBreak,
    months: words(
      "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка "
        + "лістапада снежня"),
    standaloneMonths: words(
      "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад "
        + "снежань"),
    quarters: words("1-шы 2-гі 3-ці 4-ты"),
    datePattern: "{d} {m} {y}\(narrowNoBreak)г.", monthPattern: "{m} {y}",
    quarterPattern: "{q} кв. {y}",
    pairMark: " і ", lastMark: " і ", quotationMarks: QuotationMarks("«", "„", "“", "»"))

  private static let kazakhMonths = words(
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан")

  /// The first three quarters have the Cyrillic letter І in CLDR, the fourth a Latin one.
  static let kazakh = LanguageRules(
    plurals: .oneOther, decimalMark: ",", groupMark: noBreak, minimumGrouping: 1, percentGap: "",
    months: kazakhMonths, standaloneMonths: kazakhMonths,
    quarters: words("\u{406} \u{406}\u{406} \u{406}\u{406}\u{406} IV"),
    datePattern: "{y}\(narrowNoBreak)ж. {d} {m}", monthPattern: "{y}\(narrowNoBreak)ж. {m}",
    quarterPattern: "{y}\(narrowNoBreak)ж. {q} тқс.",
    pairMark: " және ", lastMark: ", ", quotationMarks: QuotationMarks("«", "“", "”", "»"))

  private static let kyrgyzMonths = words(
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")

  static let kyrgyz = LanguageRules(
    plurals: .oneOther, decimalMark: ",", groupMark: noBreak, minimumGrouping: 1, percentGap: "",
    months: kyrgyzMonths, standaloneMonths: kyrgyzMonths, quarters: words("1 2 3 4"),
    datePattern: "{y}-ж., {d}-{m}", monthPattern: "{y}-ж., {m}",
    quarterPattern: "{y}-ж., {q}-чей.",
    pairMark: " жана ", lastMark: " жана ", quotationMarks: QuotationMarks("«", "„", "“", "»"))

  private static let georgianMonths = words(
    "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი "
      + "დეკემბერი")

  static let georgian = LanguageRules(
    plurals: .oneOther, decimalMark: ",", groupMark: noBreak, minimumGrouping: 2, percentGap: "",
    months: georgianMonths, standaloneMonths: georgianMonths, quarters: words("I II III IV"),
    datePattern: "{d} {m}, {y}", monthPattern: "{m}, {y}", quarterPattern: "{q} კვ., {y}",
    pairMark: " და ", lastMark: " და ", quotationMarks: QuotationMarks("„", "«", "»", "“"))

  private static let romanianMonths = words(
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
      + "decembrie")

  static let romanian = LanguageRules(
    plurals: .romanian, decimalMark: ",", groupMark: ".", minimumGrouping: 1,
    percentGap: noBreak, months: romanianMonths, standaloneMonths: romanianMonths,
    quarters: words("I II III IV"),
    datePattern: "{d} {m} {y}", monthPattern: "{m} {y}", quarterPattern: "trim. {q} {y}",
    pairMark: " și ", lastMark: " și ", quotationMarks: QuotationMarks("„", "«", "»", "”"))
}
