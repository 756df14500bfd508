import Codebook
import TestSupport
import Testing

@testable import CaseData

@Suite struct CellReaderTests {
  let places = Fixture.schema(Fixture.id, Fixture.place)

  @Test func trimsCodes() {
    let schema = Fixture.schema(Fixture.place, Fixture.acts)
    let data = expect("country,acts\n by\t,\" torture | theft \"\n", as: schema)
    #expect(data.values(0) == .codes([1]))
    #expect(data.values(1) == .codeSets([0b101]))
  }

  @Test func showsAnUnknownCodeOnlyWhenItIsNearAKnownOne() {
    let data = expect(
      "id,country\n1,1️⃣KX\n2,2️⃣Anna\n3,3️⃣\"k\"\"z\"\n4,4️⃣by!\n5,ge\n", as: places,
      finds: .error(
        "1️⃣", "unknown-code", "country 'KX' is not in the codebook; did you mean 'kz'?"),
      .error(
        "2️⃣", "unknown-code", "this country is not in the codebook; correct it, or add it there"),
      .error(
        "3️⃣", "unknown-code", "this country is not in the codebook; correct it, or add it there"),
      .error(
        "4️⃣", "unknown-code", "this country is not in the codebook; correct it, or add it there"))
    #expect(data.values(1) == .codes([0, 0, 0, 0, 2]))
  }

  @Test func doesNotShowALongValue() {
    let code = String(repeating: "a", count: 21)
    let list = CodeList(name: "long", codes: [code])
    let schema = Fixture.schema(Column(name: "long", type: .code(list)))
    expect(
      "long\n1️⃣\(code.dropLast())\n2️⃣\(code)x\n\(code)\n", as: schema,
      finds: .error(
        "1️⃣", "unknown-code",
        "long '\(code.dropLast())' is not in the codebook; did you mean '\(code)'?"),
      .error("2️⃣", "unknown-code", "this long is not in the codebook; correct it, or add it there"))
  }

  @Test func readsSeveralCodes() {
    let data = expect(
      "acts\ntheft|torture\nthreats\n\"\"\n|theft|\n", as: Fixture.schema(Fixture.acts))
    #expect(data.values(0) == .codeSets([0b101, 0b010, 0, 0b100]))
  }

  @Test func findsErrorsInsideACellOfSeveralCodes() {
    let data = expect(
      "acts\ntorture| 1️⃣tortur|2️⃣Olga|theft\n\"threats|theft|3️⃣threats\"\n",
      as: Fixture.schema(Fixture.acts),
      finds: .error(
        "1️⃣", "unknown-code", "acts 'tortur' is not in the codebook; did you mean 'torture'?"),
      .error("2️⃣", "unknown-code", "this acts is not in the codebook; correct it, or add it there"),
      .warning(
        "3️⃣", "duplicate-code", "acts names 'threats' twice in one cell; once is enough"))
    #expect(data.values(0) == .codeSets([0, 0b110]))
  }

  @Test(arguments: [
    "2014-02-29", "2014-13", "2014-00", "0000", "14-03-08", "2014-3-8", "08.03.2014", "2014-03-08T",
    "2014/03/08", "2014-", "۲۰۱۴", "yesterday",
  ])
  func findsDatesThatAreNone(date: String) {
    let data = expect(
      "date,id\n1️⃣\(date),1\n", as: Fixture.schema(Fixture.id, Fixture.date),
      finds: .error(
        "1️⃣", "invalid-date",
        "date is no date of the calendar; write it as 2014-03-08, 2014-03 or 2014"))
    #expect(data.values(1) == .dates([.notRecorded]))
  }

  @Test(arguments: [
    "-1", "+1", "1.0", "1 000", "1e3", "12x", "1000000000001", "9999999999999999999999",
  ])
  func findsNumbersThatAreNone(number: String) {
    let data = expect(
      "people,id\n1️⃣\(number),1\n", as: Fixture.schema(Fixture.id, Fixture.people),
      finds: .error(
        "1️⃣", "invalid-integer", "people is no whole number; write it as 12, without signs or marks")
    )
    #expect(data.values(1) == .numbers([-1]))
  }

  @Test func readsNumbers() {
    let schema = Fixture.schema(Fixture.id, Fixture.people, Fixture.spent)
    let data = expect(
      "id,people,spent\n1,0,12500\n2,,0.5\n3,1000000000000,10000000000.00\n4, 007 ,\n", as: schema)
    #expect(data.values(1) == .numbers([0, -1, 1_000_000_000_000, 7]))
    #expect(data.values(2) == .numbers([1_250_000, 50, 1_000_000_000_000, -1]))
  }

  @Test(arguments: ["-1.00", "\"1,000.00\"", "1.", ".5", "1.005", "5 USD", "10000000000.01", "٣"])
  func findsAmountsThatAreNone(amount: String) {
    let data = expect(
      "spent,id\n1️⃣\(amount),1\n", as: Fixture.schema(Fixture.id, Fixture.spent),
      finds: .error(
        "1️⃣", "invalid-amount",
        "spent is no amount; write it as 12500.00, without group marks or a currency"))
    #expect(data.values(1) == .numbers([-1]))
  }

  @Test func findsMissingValues() {
    let required = Column(name: "country", type: .code(Fixture.country), isRequired: true)
    let acts = Column(name: "acts", type: .codes(Fixture.act, separator: 0x7C), isRequired: true)
    expect(
      "id,country,acts\n1,by,theft\n2,1️⃣,2️⃣ | \n3,3️⃣\" \",theft\n",
      as: Fixture.schema(Fixture.id, required, acts),
      finds: .error("1️⃣", "missing-value", "country is required; fill in the cell"),
      .error("2️⃣", "missing-value", "acts is required; fill in the cell"),
      .error("3️⃣", "missing-value", "country is required; fill in the cell"))
  }

  @Test func findsKeysUsedTwice() {
    expect(
      "id,country\nA-1,by\na-1,by\n,ge\n,ge\n1️⃣\" A-1\",kz\n\"b\nb\",kz\n2️⃣\"b\nb\",kz\n", as: places,
      finds: .error(
        "1️⃣", "duplicate-id", "id is the same as on line 2; give every record one of its own"),
      .error(
        "2️⃣", "duplicate-id", "id is the same as on line 7; give every record one of its own"))
  }
}
