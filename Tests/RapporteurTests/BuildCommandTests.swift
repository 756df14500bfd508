import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct BuildCommandTests {
  @Test func doesNotSayHowFewAreLeftOut() throws {
    let campaign = try CampaignFolder()
    // At a threshold above their number, the 24 records without consent are a withheld number.
    try campaign.replace("threshold: 5,", with: "threshold: 30,", in: "content/site.yml")
    let result = try campaign.run("check")
    #expect(!result.error.contains("874"))
    #expect(result.error.contains("cases: 16 columns; "))
  }

  @Test func publishesTheSiteAndSaysWhatItChecked() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("build")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.error.hasPrefix("cases: 874 records, 16 columns; "))
    #expect(result.error.hasSuffix(" pages written to output\n"))
    #expect(campaign.folder.files(below: "output")["en/index.html"] != nil)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: campaign.folder.path).sorted()
        == ["content", "output", "templates"])
  }

  @Test func leavesTheOldOutputWhenTheContentHasAnError() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    let before = campaign.folder.files(below: "output")
    try campaign.replace("`850 = cases`", with: "`851 = cases`", in: "content/en/index.md")
    let result = try campaign.run("build")
    #expect(result.status == 1)
    #expect(
      result.error.contains(
        ": error: '851' is claimed, and the data give 850; correct the sentence [false-claim]\n"))
    #expect(result.error.hasSuffix("1 error, 0 warnings\n"))
    #expect(campaign.folder.files(below: "output") == before)
  }

  @Test func neverTakesAwayAForeignFile() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    try campaign.folder.write("mine", to: "output/CNAME")
    let result = try campaign.run("build")
    #expect(result.status == 1)
    #expect(
      result.error == """
        output/CNAME: error: no build made this file, and the output folder is replaced as a whole; \
        move it away [foreign-file]
        1 error, 0 warnings

        """)
    #expect(campaign.folder.read("output/CNAME") == "mine")
  }

  @Test func warnsOfAnOutputChangedByHand() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    try campaign.folder.write("mine", to: "output/index.html")
    let strict = try campaign.run("build", "--strict")
    #expect(strict.status == 1)
    #expect(campaign.folder.read("output/index.html") == "mine")
    let result = try campaign.run("build")
    #expect(result.status == 0)
    #expect(
      result.error.hasPrefix(
        "output/index.html: warning: this file was changed by hand; the change is lost, make it in "
          + "the content [changed-output]\n"))
    #expect(campaign.folder.read("output/index.html") != "mine")
  }

  @Test func saysWhenTheOutputCannotBeWritten() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("build", "--output", "no/such/folder")
    #expect(result.status == 1)
    #expect(
      result.error == """
        no/such/folder: error: a folder can't be made beside 'no/such/folder': No such file or \
        directory; mend this, and run it again [output-not-written]
        1 error, 0 warnings

        """)
    try campaign.folder.write("a file", to: "taken")
    let taken = try campaign.run("build", "--output", "taken")
    #expect(taken.status == 1)
    #expect(
      taken.error == """
        taken: error: this is a file; the output needs a folder, name one with \
        '--output' [output-in-the-way]
        1 error, 0 warnings

        """)
    #expect(campaign.folder.read("taken") == "a file")
  }

  @Test func namesWhatABuildLeftThatWasCutOff() throws {
    let campaign = try CampaignFolder()
    try campaign.folder.write("a page", to: ".output.abc123/index.html")
    let result = try campaign.run("build")
    #expect(result.status == 0)
    #expect(
      result.error.hasPrefix(
        ".output.abc123: warning: a build that was cut off left this folder; take it away "
          + "[left-over]\n"))
  }

  @Test func keepsALinkAndReplacesWhatItLeadsTo() throws {
    let campaign = try CampaignFolder()
    let real = campaign.folder.path + "/real"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: campaign.folder.path + "/link", withDestinationPath: real)
    #expect(try campaign.run("build", "--output", "link").status == 0)
    #expect(campaign.folder.read("real/index.html") != nil)
    let link = try FileManager.default.attributesOfItem(atPath: campaign.folder.path + "/link")
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  @Test(arguments: ["/", "", "content", "."])
  func refusesAFolderThatIsNotItsOwn(_ output: String) throws {
    let campaign = try CampaignFolder()
    let before = campaign.folder.files(below: "content")
    #expect(try campaign.run("build", "--output", output).status == 1)
    #expect(campaign.folder.files(below: "content") == before)
  }

  @Test func givesTheSameBytesFromAnotherPlace() throws {
    let (one, two) = (try CampaignFolder(), try CampaignFolder())
    #expect(try one.run("build").status == 0)
    let result = try Program.run(
      ["build", "--root", two.folder.path, "--output", two.folder.path + "/public"], in: "/")
    #expect(result.status == 0)
    #expect(one.folder.files(below: "output") == two.folder.files(below: "public"))
  }
}
