import Codebook
import TestSupport
import Testing

@testable import CaseData

@Suite struct HeaderTests {
  let schema = Fixture.schema(Fixture.id, Fixture.place, isSensitive: false)
  let sensitive = Fixture.schema(Fixture.id, Fixture.place)

  @Test func readsColumnsInAnyOrder() {
    #expect(expect("country,id\nby,1\nru,2\n", as: schema).values(1) == .codes([1, 4]))
    #expect(expect(" id ,\"country\"\n1,by\n", as: schema).values(1) == .codes([1]))
  }

  @Test func warnsOfUnknownColumnsAndSkipsThem() {
    let data = expect(
      "id,1️⃣contry,country,2️⃣phone,3️⃣\n1,xx,by,+000,\"a\nb\"\n", as: schema,
      finds: .warning(
        "1️⃣", "unknown-column",
        "the column 'contry' is not in the codebook and is skipped; did you mean 'country'?"),
      .warning(
        "2️⃣", "unknown-column",
        "the column 'phone' is not in the codebook and is skipped; add it there if it is needed"),
      .warning(
        "3️⃣", "unknown-column",
        "this column is not in the codebook and is skipped; add it there if it is needed"))
    #expect(data.values(1) == .codes([1]))
  }

  @Test func doesNotShowAnUnknownColumnThatIsNoName() {
    expect(
      "id,country,1️⃣\(String(repeating: "x", count: 61)),2️⃣\"a\nb\"\n1,by,,\n", as: schema,
      finds: .warning(
        "1️⃣", "unknown-column",
        "this column is not in the codebook and is skipped; add it there if it is needed"),
      .warning(
        "2️⃣", "unknown-column",
        "this column is not in the codebook and is skipped; add it there if it is needed"))
  }

  @Test func showsNoNameInASensitiveSetUnlessItIsNearAKnownOne() {
    let unknown = "this column is not in the codebook and is skipped; add it there if it is needed"
    expect(
      "id,country,1️⃣contry,2️⃣7,3️⃣Anna,4️⃣Anna\n1,by,,,,\n", as: sensitive,
      finds: .warning(
        "1️⃣", "unknown-column",
        "the column 'contry' is not in the codebook and is skipped; did you mean 'country'?"),
      .warning("2️⃣", "unknown-column", unknown), .warning("3️⃣", "unknown-column", unknown),
      .error(
        "4️⃣", "duplicate-column", "this column stands twice in the header; remove or rename one"))
  }

  @Test func findsMissingColumns() {
    let data = expect(
      "1️⃣country\nby\nge\n", as: schema,
      finds: .error(
        "1️⃣", "missing-column",
        "the header has no column 'id', which the codebook names for 'cases'; add it"))
    #expect(data.values(1) == .codes([1, 2]))
  }

  @Test func findsColumnsNamedTwice() {
    expect(
      "id,country,1️⃣id,2️⃣x,3️⃣x\n1,by,2,,\n", as: schema,
      finds: .error(
        "1️⃣", "duplicate-column",
        "the column 'id' stands twice in the header; remove or rename one"),
      .warning(
        "2️⃣", "unknown-column",
        "the column 'x' is not in the codebook and is skipped; add it there if it is needed"),
      .error(
        "3️⃣", "duplicate-column", "the column 'x' stands twice in the header; remove or rename one"
      ))
  }

  @Test func doesNotTakeARecordForAHeader() {
    let data = expect(
      "1️⃣17,Anna\n18,Maria\n", as: schema,
      finds: .error(
        "1️⃣", "no-header",
        "the first line names no column of 'cases'; begin the file with the names of its columns"))
    #expect(data.recordCount == 0)
  }

  @Test func choosesTheSeparatorThatNamesTheMostColumns() {
    let data = expect(
      "id;country;1️⃣\"a,b,c,d\"\n1;by;x\n", as: schema,
      finds: .warning(
        "1️⃣", "unknown-column",
        "the column 'a,b,c,d' is not in the codebook and is skipped; add it there if it is needed"))
    #expect(data.values(1) == .codes([1]))
  }
}
