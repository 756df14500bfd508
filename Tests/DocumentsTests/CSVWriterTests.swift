import Testing

@testable import Documents

@Suite struct CSVWriterTests {
  @Test func quotesWhatNeedsIt() {
    var csv = CSVWriter()
    csv.add(["a", "b,c", "d\"e", "f\ng", ""])
    #expect(csv.text == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+a", "'+a"), ("-a", "'-a"), ("@a", "'@a"), ("\ta", "'\ta"),
    ("＝a", "'＝a"), ("-12.50", "-12.50"), ("-", "'-"), ("a=b", "a=b"),
  ])
  func keepsTextsFromBeingFormulas(_ field: String, _ written: String) {
    var csv = CSVWriter()
    csv.add([field])
    #expect(csv.text == written + "\n")
  }
}
