import TestSupport
import Testing

@Suite struct SynthesizeCommandTests {
  @Test func makesTheShippedRecords() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("synthesize", "--seed", "20141125")
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(result.output == campaign.folder.read("content/data/cases.csv"))
  }

  @Test func makesOthersForAnotherSeed() throws {
    let campaign = try CampaignFolder()
    let (one, two) = (
      try campaign.run("synthesize", "--seed", "1"), try campaign.run("synthesize", "--seed", "2")
    )
    #expect(one.status == 0 && two.status == 0)
    #expect(one.output != two.output)
  }

  @Test func saysWhenThereIsNoProfile() throws {
    let empty = try ScratchFolder()
    try empty.write("lists: {}\n", to: "content/codebook.yml")
    let result = try Program.run(["synthesize", "--seed", "1"], in: empty.path)
    #expect(result.status == 1)
    #expect(result.error.contains("content/synthesis.yml: error: there is no such file"))
  }
}
