import Codebook
import TestSupport
import Testing

@testable import CaseData

@Suite struct PrecisionCheckTests {
  static let header = "date,date_precision\n"

  func schema(_ list: CodeList = Fixture.precision) -> DataSetSchema {
    Fixture.schema(
      Column(name: "date", type: .date(precision: "date_precision")),
      Column(name: "date_precision", type: .code(list)))
  }

  @Test func acceptsDatesAsExactAsTheirPrecisionSays() {
    let rows = "2014-03-08,day\n2014-03,month\n2014,year\n,unknown\n2014-03,\n,\n"
    let data = expect(Self.header + rows, as: schema())
    #expect(
      data.values(0)
        == .dates(
          [
            DateValue(.day, year: 2014, month: 3, day: 8), DateValue(.month, year: 2014, month: 3),
            DateValue(.year, year: 2014), .notRecorded, DateValue(.month, year: 2014, month: 3),
            .notRecorded,
          ].compactMap { $0 }))
  }

  @Test func findsDatesFinerOrCoarserThanTheirPrecision() {
    func message(_ relation: String, _ code: String) -> String {
      "date is \(relation) than date_precision says, which is '\(code)'; correct one of the two"
    }
    expect(
      Self.header + "1️⃣2014-03-08,month\n2️⃣2014-03,day\n3️⃣2014,unknown\n4️⃣,year\n",
      as: schema(),
      finds: .error("1️⃣", "date-precision", message("finer", "month")),
      .error("2️⃣", "date-precision", message("coarser", "day")),
      .error("3️⃣", "date-precision", message("finer", "unknown")),
      .error("4️⃣", "date-precision", message("coarser", "year")))
  }

  @Test func doesNotAddToAnotherError() {
    let invalid = "date is no date of the calendar; write it as 2014-03-08, 2014-03 or 2014"
    expect(
      Self.header + "1️⃣2014-02-30,month\n2014-02,2️⃣moth\n", as: schema(),
      finds: .error("1️⃣", "invalid-date", invalid),
      .error(
        "2️⃣", "unknown-code",
        "date_precision 'moth' is not in the codebook; did you mean 'month'?"))
  }

  @Test func leavesOtherListsAlone() {
    let other = CodeList(name: "precision", codes: ["day", "month", "sure"])
    expect(Self.header + "2014,day\n2014-03-08,month\n", as: schema(other))
  }
}
