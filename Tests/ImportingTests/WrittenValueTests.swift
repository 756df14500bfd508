import Testing

@testable import Importing

@Suite struct WrittenValueTests {
  @Test(arguments: [
    ("2014-03-08", DateOrder.iso, "2014-03-08"),
    ("2014-03-08T10:11:12.000+04:00", .iso, "2014-03-08"),
    ("2014-3-8", .iso, "2014-03-08"), ("2014-03", .iso, "2014-03"), ("2014", .iso, "2014"),
    ("08.03.2014", .dayMonthYear, "2014-03-08"), ("8/3/2014 10:00", .dayMonthYear, "2014-03-08"),
    ("8 марта 2014 г.", .dayMonthYear, "2014-03-08"), ("03.2014", .dayMonthYear, "2014-03"),
    ("8 March 2014", .dayMonthYear, "2014-03-08"), ("2014", .dayMonthYear, "2014"),
    ("Apr 26, 2018", .monthDayYear, "2018-04-26"), ("4/26/2018", .monthDayYear, "2018-04-26"),
    ("Apr 26, 2018 10:24:01 AM", .monthDayYear, "2018-04-26"),
    ("26 апр. 2018", .dayMonthYear, "2018-04-26"),
  ])
  func dates(_ text: String, _ order: DateOrder, _ date: String) {
    #expect(WrittenDate.canonical(text, order) == date)
  }

  @Test(arguments: [
    ("08.03.2014", DateOrder.iso), ("26.04.2018", .monthDayYear), ("03.04.2018", .monthDayYear),
    ("32.01.2014", .dayMonthYear),
    ("08.03.14", .dayMonthYear), ("", .iso), ("soon", .dayMonthYear), ("8 xyz 2014", .dayMonthYear),
    ("99999-01-01", .iso), ("2014-03-08", .dayMonthYear), ("-", .iso),
  ])
  func noDates(_ text: String, _ order: DateOrder) {
    #expect(WrittenDate.canonical(text, order) == nil)
  }

  private func whole(_ text: String, _ decimal: Character? = nil) -> String {
    said(WrittenNumber.read(text, isMoney: false, decimal: decimal))
  }

  private func money(_ text: String, _ decimal: Character? = nil) -> String {
    said(WrittenNumber.read(text, isMoney: true, decimal: decimal))
  }

  private func said(_ number: WrittenNumber) -> String {
    switch number {
    case .number(let text): text
    case .unsure: "?"
    case .none: "-"
    }
  }

  @Test(arguments: [
    ("12", "12", "12"), ("1 234", "1234", "1234"), ("1\u{202F}234\u{A0}567", "1234567", "1234567"),
    ("1'234.5", "-", "1234.50"), ("12,0", "12", "12.00"), ("12,5", "-", "12.50"),
    ("1.234,56", "-", "1234.56"), ("1,234.56", "-", "1234.56"), ("0012", "12", "12"),
    ("0", "0", "0"), ("12.345.678", "12345678", "12345678"), ("12 500,000", "12500", "12500.00"),
    ("12.3400", "-", "12.34"),
  ])
  func numbers(_ text: String, _ asWhole: String, _ asMoney: String) {
    #expect(whole(text) == asWhole && money(text) == asMoney)
  }

  @Test(arguments: [
    "-3", "1,2,3", "", "1e5", ".5", "5.", "٣", "5 6", "10 20", "3 4 5", "0 125", "012 345", "1 23",
    "1.234,567", "1 234.567.890", "1,234 567", "12,34,56", "1.2.3", "1..2", "1 234 ", "0.500,1.2",
    "1.23456",
  ])
  func noNumbers(_ text: String) {
    #expect(whole(text) == "-" && money(text) == "-")
  }

  /// A mark before three digits says nothing by itself; with a leading zero it begins decimals.
  @Test(arguments: [("1,234", "1234", "-"), ("1.000", "1", "1000"), ("33.333", "-", "33333")])
  func aMarkBeforeThreeDigitsHasToBeKnown(_ text: String, _ point: String, _ comma: String) {
    #expect(whole(text) == "?" && money(text) == "?")
    #expect(whole(text, ".") == point && whole(text, ",") == comma)
  }

  @Test func aKnownMarkRefusesTheOther() {
    #expect(money("12,5", ".") == "-" && money("12.5", ".") == "12.50")
    #expect(money("1.234,5", ",") == "1234.50" && money("1.234,5", ".") == "-")
    #expect(money("0,125") == "-" && whole("0.500") == "-" && money("0.500") == "0.50")
  }

  @Test(arguments: [
    "апрель-май 2014", "январь, февраль 2014", "08.03.2014-10.04.2014",
    "8 марта 2014 или 9 мая 2015", "март 2014 - май 2015", "2014 или 2015",
    "2014-03-08 to 2014-03-10", "2014-03-08 2015-01-01", "2014-03-08, 10:00, 2015", "-2014",
    "2014-",
    "08.03.2014 -", "2014-03/08", "2014-03-08T", "2014-03-08 10", "2014-03-08 10:00 или позже",
    "2014-+3-08",
  ])
  func twoDatesAreNone(_ text: String) {
    for order in DateOrder.allCases { #expect(WrittenDate.canonical(text, order) == nil) }
  }

  /// Words that begin as months do.
  @Test(arguments: [
    "вероятно 2014", "maybe 2014", "середина 2014", "марка 2014", "decided 2014", "листья 2014",
  ])
  func onlyWholeNamesAreMonths(_ text: String) {
    for order in DateOrder.allCases { #expect(WrittenDate.canonical(text, order) == nil) }
  }

  @Test(arguments: [
    ("сентябрь 2014", "2014-09"), ("5 Sept. 2014", "2014-09-05"),
    ("1 лютого 2014 р.", "2014-02-01"),
    ("3 мая 2014 г.", "2014-05-03"), ("листопад 2014", "2014-11"), ("8 ФЕВР. 2014", "2014-02-08"),
    ("08.03.2014, 10:24", "2014-03-08"), ("8/3/2014 1:05:09 pm", "2014-03-08"),
  ])
  func monthsInWords(_ text: String, _ date: String) {
    #expect(WrittenDate.canonical(text, .dayMonthYear) == date)
  }

  @Test(arguments: [
    ("2014/03/08", "2014-03-08"), ("2014.3.8", "2014-03-08"), ("2014/03", "2014-03"),
    ("2014-03-08 23:59:59Z", "2014-03-08"), ("2014-03-08T10:11+0400", "2014-03-08"),
  ])
  func yearFirst(_ text: String, _ date: String) {
    #expect(WrittenDate.canonical(text, .iso) == date)
  }
}
