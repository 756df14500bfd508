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
  /// `{d}`, `{m}` and `{y}` stand for day, month and year.
  let datePattern: String
  let monthPattern: String
  /// `{q}` stands for the quarter, `{r}` for its Roman numeral.
  let quarterPattern: String
  /// What stands before the last of a list.
  let and: String

  static let noBreak = "\u{A0}"
  private static let narrow = "\u{202F}"

  /// The rules of a language tag, by its first part; English where there are none.
  static func of(_ tag: String) -> LanguageRules {
    let language = tag.split(separator: "-").first.map { $0.lowercased() } ?? "en"
    return all[language] ?? english
  }

  private static let all: [String: LanguageRules] = [
    "en": english, "ru": russian, "uk": ukrainian, "be": belarusian, "kk": kazakh,
    "ky": kyrgyz, "ka": georgian, "ro": romanian,
  ]

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static let english = LanguageRules(
    plurals: .oneOther, decimalMark: ".", groupMark: ",", minimumGrouping: 1, percentGap: "",
    months: words(
      "January February March April May June July August September October November December"),
    standaloneMonths: words(
      "January February March April May June July August September October November December"),
    datePattern: "{d} {m} {y}", monthPattern: "{m} {y}", quarterPattern: "Q{q} {y}",
    and: " and ")

  private static let russian = LanguageRules(
    plurals: .eastSlavic, decimalMark: ",", groupMark: noBreak, minimumGrouping: 1,
    percentGap: noBreak,
    months: words(
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    standaloneMonths: words(
      "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    datePattern: "{d} {m} {y}\(narrow)г.", monthPattern: "{m} {y}\(narrow)г.",
    quarterPattern: "{q}-й кв. {y}\(narrow)г.", and: " и ")

  private static let ukrainian = LanguageRules(
    plurals: .eastSlavic, decimalMark: ",", groupMark: noBreak, minimumGrouping: 1,
    percentGap: "",
    months: words(
      "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    standaloneMonths: words(
      "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад "
        + "грудень"),
    datePattern: "{d} {m} {y}\(narrow)р.", monthPattern: "{m} {y}\(narrow)р.",
    quarterPattern: "{q}-й кв. {y}\(narrow)р.", and: " і ")

  private static let belarusian = LanguageRules(
    plurals: .eastSlavic, decimalMark: ",", groupMark: noBreak, minimumGrouping: 2,
    percentGap: noBreak,
    months: words(
      "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка "
        + "лістапада снежня"),
    standaloneMonths: words(
      "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад "
        + "снежань"),
    datePattern: "{d} {m} {y}\(narrow)г.", monthPattern: "{m} {y}",
    quarterPattern: "{q}-шы кв. {y}\(narrow)г.", and: " і ")

  private static let kazakh = LanguageRules(
    plurals: .oneOther, decimalMark: ",", groupMark: noBreak, minimumGrouping: 1, percentGap: "",
    months: words(
      "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"),
    standaloneMonths: words(
      "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"),
    datePattern: "{y}\(narrow)ж. {d} {m}", monthPattern: "{y}\(narrow)ж. {m}",
    quarterPattern: "{y}\(narrow)ж. {r} тқс.", and: ", ")

  private static let kyrgyz = LanguageRules(
    plurals: .oneOther, decimalMark: ",", groupMark: noBreak, minimumGrouping: 1, percentGap: "",
    months: words(
      "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    standaloneMonths: words(
      "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    datePattern: "{y}-ж., {d}-{m}", monthPattern: "{y}-ж., {m}", quarterPattern: "{y}-ж., {q}-чей.",
    and: " жана ")

  private static let georgian = LanguageRules(
    plurals: .oneOther, decimalMark: ",", groupMark: noBreak, minimumGrouping: 2, percentGap: "",
    months: words(
      "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი "
        + "დეკემბერი"),
    standaloneMonths: words(
      "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი "
        + "დეკემბერი"),
    datePattern: "{d} {m}, {y}", monthPattern: "{m}, {y}", quarterPattern: "{r} კვ., {y}",
    and: " და ")

  private static let romanian = LanguageRules(
    plurals: .romanian, decimalMark: ",", groupMark: ".", minimumGrouping: 1,
    percentGap: noBreak,
    months: words(
      "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
        + "decembrie"),
    standaloneMonths: words(
      "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie "
        + "decembrie"),
    datePattern: "{d} {m} {y}", monthPattern: "{m} {y}", quarterPattern: "trim. {r} {y}",
    and: " și ")
}
