import Foundation
import TestSupport
import Testing

@Suite struct AuditCommandTests {
  @Test func saysWhatItLookedAt() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    let result = try campaign.run("audit")
    #expect(result.status == 0)
    #expect(result.error == "")
    let line =
      /\d+ numbers read in \d+ files; cases: \d+ distinct numbers, \d+ withheld, \d+ that may not be given away: none can be placed within less than its threshold\n/
    #expect(result.output.wholeMatch(of: line) != nil, "\(result.output)")
  }

  @Test func provesTheShippedSite() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    #expect(try campaign.run("audit", "--certificate", "proof.json").status == 0)
    let path = campaign.folder.path + "/proof.json"
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let (certificate, published) = (
      try #require(campaign.folder.read("proof.json")),
      try #require(campaign.folder.read("output/data/published.json"))
    )
    func faults(_ certificate: String, _ published: String) throws -> [String] {
      try CertificateCheck.faults(
        certificate: Data(certificate.utf8), published: Data(published.utf8))
    }
    #expect(try faults(certificate, published) == [])
    // The check is worth something: another number, and tables that are nearer, do not pass.
    let other = published.replacing("\"value\":850", with: "\"value\":851", maxReplacements: 1)
    #expect(try faults(certificate, other).count == 1)
    #expect(
      try faults(certificate.replacing("\"threshold\":5", with: "\"threshold\":50"), published)
        != [])
  }

  @Test(arguments: ["output/proof.json", "output/data/../proof.json", "link/proof.json"])
  func neverPutsTheCertificateIntoTheOutput(_ file: String) throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    try FileManager.default.createSymbolicLink(
      atPath: campaign.folder.path + "/link",
      withDestinationPath: campaign.folder.path + "/output/data")
    let result = try campaign.run("audit", "--certificate", file)
    #expect(result.status == 1)
    #expect(result.error.contains("[certificate-in-output]"))
    #expect(campaign.folder.files(below: "output")["proof.json"] == nil)
  }

  @Test func saysWhenTheCertificateCannotBeWritten() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    let result = try campaign.run("audit", "--certificate", "no/such/proof.json")
    #expect(result.status == 1)
    #expect(
      result.error.contains(
        "No such file or directory; mend this, and run it again [certificate-not-written]"))
    #expect(result.output == "")
  }

  @Test func asksForAnOutput() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("audit")
    #expect(result.status == 1)
    #expect(result.error.contains("output: error: no build made this folder"))
    #expect(try campaign.run("build").status == 0)
    try FileManager.default.removeItem(atPath: campaign.folder.path + "/output/en/methods.html")
    let other = try campaign.run("audit")
    #expect(other.status == 1)
    #expect(other.error.contains("output/en/methods.html: error: a build made this file"))
  }

  @Test func findsAContentThatHasChangedSince() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    let cases = try #require(campaign.folder.read("content/data/cases.csv"))
    let lines = cases.split(separator: "\n", omittingEmptySubsequences: false)
    try campaign.folder.write(
      (lines.prefix(2) + lines.dropFirst(3)).joined(separator: "\n"), to: "content/data/cases.csv")
    let result = try campaign.run("audit")
    #expect(result.status == 1)
    #expect(result.error.contains("[wrong-number]"))
    #expect(result.error.contains("[stale-index]"))
  }

  /// A number that is withheld, written into the page, its download and the list of numbers alike.
  @Test func findsAWithheldNumberThatWasPutBack() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    let count = try kyrgyzCasesWithAnUnknownComplaint(campaign)
    #expect((1..<5).contains(count))
    try campaign.replace(
      #"Not known</th><td class="number withheld">[c]"#,
      with: #"Not known</th><td class="number">\#(count)"#, in: "output/en/briefing-kg.html")
    try campaign.replace(
      "Not known,,withheld", with: "Not known,\(count),published",
      in: "output/en/briefing-kg-table-2.csv")
    let (before, after) = (
      #""status":"withheld","threshold":5,"value":null,"#,
      #""status":"published","threshold":5,"value":\#(count),"#
    )
    let place = #""where":{"complaint":["unknown"],"country":["kg"]}"#
    try campaign.replace(before + place, with: after + place, in: "output/data/published.json")
    let result = try campaign.run("audit")
    #expect(result.status == 1)
    #expect(result.output == "")
    for id in ["small-number", "narrow-number", "wrong-number", "stale-index"] {
      #expect(result.error.contains("[\(id)]"), "\(id)")
    }
    #expect(result.error.contains("output/en/briefing-kg.html: warning"))
    #expect(
      result.error.contains(
        "output/en/briefing-kg.html: error: a number is printed that is too small to be printed: "
          + "'cases where country is kg and complaint is unknown' (content/en/briefing.md:55); build "
          + "the site again [small-number]"))
    #expect(try campaign.run("audit", "--certificate", "proof.json").status == 1)
    #expect(campaign.folder.read("proof.json") == nil)
  }

  private func kyrgyzCasesWithAnUnknownComplaint(_ campaign: CampaignFolder) throws -> Int {
    let cases = try #require(campaign.folder.read("content/data/cases.csv"))
    var count = 0
    for line in cases.split(separator: "\n") {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count > 14, fields[1] == "kg", fields[10] == "unknown" else { continue }
      count += ["aggregate", "summary", "quote", "named"].contains(fields[13]) ? 1 : 0
    }
    return count
  }
}
