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
    ("08.03.2014", DateOrder.iso), ("26.04.2018", .monthDayYear), ("32.01.2014", .dayMonthYear),
    ("08.03.14", .dayMonthYear), ("", .iso), ("soon", .dayMonthYear), ("8 xyz 2014", .dayMonthYear),
    ("99999-01-01", .iso), ("2014-03-08", .dayMonthYear), ("-", .iso),
  ])
  func noDates(_ text: String, _ order: DateOrder) {
    #expect(WrittenDate.canonical(text, order) == nil)
  }

  @Test(arguments: [
    ("12", "12", "12"), ("1 234", "1234", "1234"), ("1,234", "1234", "1234"),
    ("12,0", "12", "12.00"),
    ("12,5", nil, "12.50"), ("1.234,56", nil, "1234.56"), ("1,234.56", nil, "1234.56"),
    ("0012", "12", "12"), ("0", "0", "0"), ("-3", nil, nil), ("1,2,3", nil, nil), ("", nil, nil),
    ("1e5", nil, nil), ("12.345.678", "12345678", "12345678"), (".5", nil, nil), ("٣", nil, nil),
  ])
  func numbers(_ text: String, _ whole: String?, _ money: String?) {
    #expect(WrittenNumber.canonical(text, isMoney: false) == whole)
    #expect(WrittenNumber.canonical(text, isMoney: true) == money)
  }

  @Test(arguments: ["0,125", "0.500", "5 6", "10 20", "3 4 5", "012.345"])
  func twoNumbersOrDecimalsAreNoGroups(_ text: String) {
    #expect(WrittenNumber.canonical(text, isMoney: true) == nil)
    #expect(WrittenNumber.canonical(text, isMoney: false) == nil)
  }

  @Test(arguments: [
    "апрель-май 2014", "январь, февраль 2014", "08.03.2014-10.04.2014",
    "8 марта 2014 или 9 мая 2015", "март 2014 - май 2015",
  ])
  func twoDatesAreNone(_ text: String) {
    for order in DateOrder.allCases { #expect(WrittenDate.canonical(text, order) == nil) }
  }
}
