import Foundation
import TestSupport
import Testing

@Suite struct ReleaseCommandTests {
  private let ledger = "content/ledger.json"

  @Test func publishesTheSiteAndRemembersItsNumbers() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("release")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(
      result.error.hasSuffix(
        " pages written to output; edition '2026-11' added to content/ledger.json\n"))
    #expect(result.error.split(separator: "\n").count == 1)
    let text = try #require(campaign.folder.read(ledger))
    #expect(text.hasPrefix("{\"editions\":[\n{\"id\":\"2026-11\",\n\"date\":\"2026-11-24\",\n"))
    #expect(!text.contains("\"files\"") && !text.contains("\"round-tables\""))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: campaign.folder.path + "/content")
        .filter { $0.contains("ledger") } == ["ledger.json"])
    // The site is what a build makes, and the ledger is read without findings.
    let site = campaign.folder.files(below: "output")
    let build = try campaign.run("build", "--strict")
    #expect(build.status == 0)
    #expect(campaign.folder.files(below: "output") == site)
  }

  @Test func saysThatNothingHasChanged() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("release").status == 0)
    let before = campaign.folder.read(ledger)
    let result = try campaign.run("release")
    #expect(result.status == 0)
    #expect(
      result.error.hasSuffix(
        "; nothing has changed since edition '2026-11' was added to content/ledger.json\n"))
    #expect(campaign.folder.read(ledger) == before)
  }

  @Test func refusesOtherNumbersUnderTheSameEdition() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("release").status == 0)
    let (site, before) = (campaign.folder.files(below: "output"), campaign.folder.read(ledger))
    try campaign.replace(
      "`850 = cases`", with: "`= cases where age is missing and place is home`",
      in: "content/en/index.md")
    let result = try campaign.run("release")
    #expect(result.status == 1)
    #expect(
      result.error == """
        content/site.yml: error: the edition '2026-11' of 2026-11-24 was released with other \
        numbers; give this one a new 'id' [edition-exists]
        1 error, 0 warnings

        """)
    #expect(campaign.folder.files(below: "output") == site)
    #expect(campaign.folder.read(ledger) == before)
  }

  @Test func addsTheNextEdition() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("release").status == 0)
    let before = try #require(campaign.folder.read(ledger))
    try campaign.replace("id: \"2026-11\"", with: "id: \"2027-05\"", in: "content/site.yml")
    #expect(try campaign.run("release").status == 0)
    let after = try #require(campaign.folder.read(ledger))
    #expect(after.hasPrefix(before.dropLast(4)))
    #expect(after.contains("{\"id\":\"2027-05\",\n"))
  }

  @Test func leavesTheLedgerWhenTheContentHasAnError() throws {
    let campaign = try CampaignFolder()
    try campaign.replace("`850 = cases`", with: "`851 = cases`", in: "content/en/index.md")
    let result = try campaign.run("release")
    #expect(result.status == 1)
    #expect(result.error.contains("[false-claim]\n"))
    #expect(campaign.folder.read(ledger) == nil)
  }

  @Test func leavesTheLedgerWhenTheOutputCannotBeWritten() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("release", "--output", "no/such/folder")
    #expect(result.status == 1)
    #expect(result.error.contains("[output-not-written]\n"))
    #expect(campaign.folder.read(ledger) == nil)
    #expect(
      !campaign.folder.files(below: "content").keys.contains { $0.contains(".ledger") })
  }

  @Test func publishesNothingThatItCannotRemember() throws {
    let campaign = try CampaignFolder()
    try FileManager.default.createDirectory(
      atPath: "\(campaign.folder.path)/\(ledger)", withIntermediateDirectories: true)
    let result = try campaign.run("release")
    #expect(result.status == 1)
    #expect(
      result.error == """
        content/ledger.json: error: the ledger can't be written: Is a directory; mend this, and run \
        it again [ledger-not-written]
        1 error, 0 warnings

        """)
    #expect(campaign.folder.files(below: "output").isEmpty)
  }

  @Test func takesAnotherRoot() throws {
    let campaign = try CampaignFolder()
    let result = try Program.run(["release", "--root", campaign.folder.path], in: "/")
    #expect(result.status == 0)
    #expect(campaign.folder.read(ledger) != nil)
  }
}
