import Foundation
import TestSupport
import Testing

/// Whatever the program is asked to do, nothing of a record but counts of codes leaves it.
@Suite struct NothingLeaksTests {
  @Test func aSiteHoldsNothingOfARecord() throws {
    let planted = try PlantedCampaign()
    #expect(planted.secretDays.count > 20)
    #expect(try planted.run("check") == 0)
    #expect(try planted.run("build") == 0)
    #expect(try planted.run("release") == 0)
    #expect(planted.campaign.folder.read("content/ledger.json") != nil)
    #expect(planted.leaks == [])
    #expect(planted.temporaryFiles == [])
    // What is looked for would be found.
    let parts = try #require(planted.secretDays.filter { $0.contains("-08-1") }.min()).split(
      separator: "-")
    try planted.campaign.folder.write(
      "<p>QVZID7x, \(parts[2]) August \(parts[0])</p>", to: "output/en/forged.html")
    #expect(
      planted.leaks == [
        "output/en/forged.html: qvz", "output/en/forged.html: \(parts.joined(separator: "-"))",
      ])
  }

  @Test func anExplanationHoldsNothingOfARecord() throws {
    let planted = try PlantedCampaign()
    for question in [
      "cases", "cases where date is missing", "share of cases where violation is health",
      "cases where date in 2014-08-01..2014-08-31", "left out of cases", "en/briefing-md.html",
      "en/briefing-md.html#table-1", "en/regional-briefing.html#figure-2",
    ] { #expect(try planted.run("explain", question) == 0, "\(question)") }
    #expect(try planted.run("explain", "cases where note is x") == 1)
    #expect(try planted.run("explain", "cases where id is x") == 1)
    #expect(planted.leaks == [])
    #expect(planted.temporaryFiles == [])
  }

  @Test func demonstrationRecordsAreMadeOfNoRecord() throws {
    let shipped = try CampaignFolder().run("synthesize", "--seed", "7")
    let planted = try PlantedCampaign().campaign.run("synthesize", "--seed", "7")
    #expect(shipped.status == 0 && planted.output == shipped.output && planted.error == "")
  }

  /// An error in each column of a record, in one format after the other.
  @Test func anErrorInARecordSaysNothingOfIt() throws {
    let planted = try PlantedCampaign()
    for column in planted.rows[0].indices {
      let format = ["text", "json", "github"][column % 3]
      var rows = planted.rows
      rows[3][column] = column == 0 ? rows[4][0] : "Qvzwrong 1873-02-30"
      try planted.write(rows)
      let status = try planted.run("build", "--format", format)
      let isText = ["note", "extra"].contains(rows[0][column])
      #expect(status == (isText ? 0 : 1), "\(rows[0][column])")
    }
    #expect(planted.leaks == [])
    #expect(planted.temporaryFiles == [])
  }

  /// A file that is no table: too few fields, an open quote, bytes that are no text.
  @Test(arguments: ["text", "json", "github"])
  func aBrokenFileSaysNothingOfARecord(_ format: String) throws {
    let planted = try PlantedCampaign()
    let text = try #require(planted.campaign.folder.read(PlantedCampaign.file))
    let path = planted.campaign.folder.path + "/" + PlantedCampaign.file
    let broken: [Data] = [
      Data((text + "Qvzshort,ge\n").utf8), Data((text + "\"Qvzopen,ge,2014-08-19\n").utf8),
      Data((text + "Qvz\"quote,ge\n").utf8), Data(text.utf8) + [0xFF] + Data("Qvzbyte\n".utf8),
      Data(text.utf8) + [0] + Data("Qvzbyte\n".utf8), Data("Qvz\n".utf8),
      Data(text.split(separator: "\n").dropFirst().joined(separator: "\n").utf8),
    ]
    for bytes in broken {
      try bytes.write(to: URL(filePath: path))
      #expect(try planted.run("build", "--format", format) == 1)
    }
    #expect(try planted.run("explain", "cases") == 1)
    #expect(planted.leaks == [])
    #expect(planted.temporaryFiles == [])
  }

  /// Errors of the content beside the records, in each format.
  @Test(arguments: ["text", "json", "github"])
  func aWrongClaimSaysNothingOfARecord(_ format: String) throws {
    let planted = try PlantedCampaign()
    try planted.campaign.replace("`850 = cases`", with: "`851 = cases`", in: "content/en/index.md")
    #expect(try planted.run("build", "--format", format) == 1)
    #expect(try planted.run("release", "--format", format) == 1)
    try planted.campaign.replace(
      "`851 = cases`", with: "`1 = cases where date is 2014-08-19`", in: "content/en/index.md")
    #expect(try planted.run("check", "--strict", "--format", format) == 1)
    #expect(planted.leaks.filter { !$0.contains("2014-08-19") } == [])
  }
}
