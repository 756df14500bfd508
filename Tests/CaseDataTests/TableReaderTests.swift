import Codebook
import TestSupport
import Testing

@testable import CaseData

@Suite struct TableReaderTests {
  let places = Fixture.schema(Fixture.id, Fixture.place)
  let consent = Fixture.schema(Fixture.id, Fixture.place, Fixture.level, least: 2)

  @Test func findsShortAndLongRecords() {
    let data = expect(
      "id,country\n1️⃣1\n2,by\n3,ge,2️⃣Anna,\n3️⃣\n4,kz\n", as: places,
      finds: .error(
        "1️⃣", "short-record",
        "the record has 1 of 2 fields; give it one for each column of the header"),
      .error(
        "2️⃣", "long-record",
        "the record has 4 fields where the header has 2; quote a cell in which ',' stands"),
      .error(
        "3️⃣", "short-record",
        "the record has 1 of 2 fields; give it one for each column of the header"))
    #expect(data.recordCount == 5)
    #expect(data.count == 2)
    #expect(data.values(1) == .codes([1, 3]))
  }

  @Test func namesATabInWords() {
    expect(
      "id\tcountry\n1\tby\t1️⃣\n", as: places,
      finds: .error(
        "1️⃣", "long-record",
        "the record has 3 fields where the header has 2; quote a cell in which a tab stands"))
  }

  @Test(arguments: ["", "\n", "\n\n\r\n\r"])
  func acceptsBlankLinesAtTheEnd(end: String) {
    #expect(expect("id,country\n1,by" + end, as: places).count == 1)
  }

  @Test func findsAFileWithoutRecords() {
    let message =
      "the file has a header and no records; add them, or take the data set out of the codebook"
    expect("1️⃣id,country", as: places, finds: .error("1️⃣", "no-records", message))
    expect("1️⃣id,country\r\n\r\n", as: places, finds: .error("1️⃣", "no-records", message))
  }

  @Test func leavesOutRecordsBelowTheLeastConsent() {
    let data = expect(
      "id,country,consent\n1,by,none\n2,ge,aggregate\n3,kz,\n4,ru,named\n5,by,internal\n",
      as: consent)
    #expect((data.recordCount, data.leftOut, data.count) == (5, 3, 2))
    #expect(data.values(1) == .codes([2, 4]))
    #expect(data.values(2) == .codes([3, 4]))
  }

  @Test func keepsABlankConsentWhenTheLowestLevelIsEnough() {
    let schema = Fixture.schema(Fixture.place, Fixture.level, least: 0)
    let data = expect("country,consent\nby,\nge,none\n", as: schema)
    #expect((data.leftOut, data.count) == (0, 2))
  }

  @Test func checksTheCellsOfRecordsThatAreLeftOut() {
    let data = expect(
      "id,country,consent\n1,1️⃣xyz,none\n2,by,named\n2️⃣1,by,named\n", as: consent,
      finds: .error(
        "1️⃣", "unknown-code", "this country is not in the codebook; correct it, or add it there"),
      .error(
        "2️⃣", "duplicate-id", "id is the same as on line 2; give every record one of its own"))
    #expect((data.leftOut, data.count) == (1, 2))
  }

  @Test func leavesOutARecordWhoseConsentIsNotKnown() {
    let data = expect(
      "id,country,consent\n1,by,1️⃣name\n", as: consent,
      finds: .error(
        "1️⃣", "unknown-code", "consent 'name' is not in the codebook; did you mean 'named'?"))
    #expect((data.leftOut, data.count) == (1, 0))
  }

  @Test func leavesNothingOfARecordBelowTheLeastConsent() {
    let kept = "id,country,consent\n1,by,named\n"
    let data = expect(kept, as: consent)
    for country in ["", "by", "ge"] {
      let other = expect(kept + "2,\(country),none\n", as: consent)
      #expect(consent.columns.indices.allSatisfy { data.values($0) == other.values($0) })
    }
  }

  @Test func keepsNeitherKeysNorTextsOfASensitiveSet() {
    let text = "id,note\nx,y\n"
    let sensitive = expect(text, as: Fixture.schema(Fixture.id, Fixture.note))
    #expect([sensitive.values(0), sensitive.values(1)] == [.none, .none])
    let open = expect(text, as: Fixture.schema(Fixture.id, Fixture.note, isSensitive: false))
    #expect([open.values(0), open.values(1)] == [.texts(["x"]), .texts(["y"])])
  }

  /// Keys from before, between and after the times that the table of keys grows.
  @Test(arguments: [1, 500, 513, 1500, 3000, 5000])
  func findsAKeyUsedTwiceAmongMany(key: Int) {
    let rows = (1...5000).map { "\($0),by\n" }.joined()
    let data = expect(
      "id,country\n\(rows)1️⃣\(key),by\n", as: places,
      finds: .error(
        "1️⃣", "duplicate-id",
        "id is the same as on line \(key + 1); give every record one of its own"))
    #expect(data.count == 5001)
  }
}
