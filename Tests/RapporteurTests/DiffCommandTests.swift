import Foundation
import TestSupport
import Testing

@Suite struct DiffCommandTests {
  private static let shipped =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/") + "/output"

  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for name in ["old", "new"] {
      try FileManager.default.copyItem(atPath: Self.shipped, toPath: "\(folder.path)/\(name)")
    }
    return folder
  }

  @Test func nothingChanged() throws {
    let folder = try folder()
    let result = try Program.run(["diff", "old", "new", "--exit-code"], in: folder.path)
    #expect(result.status == 0 && result.error == "")
    #expect(result.output == "old and new print the same numbers\n")
  }

  @Test func exitsAsGitDoes() throws {
    let folder = try folder()
    let list = try #require(folder.read("new/data/published.json"))
    try folder.write(
      list.replacing("\"value\":850,", with: "\"value\":851,"), to: "new/data/published.json")
    let quiet = try Program.run(["diff", "old", "new"], in: folder.path)
    #expect(quiet.status == 0 && quiet.output.contains("\n  850  851  +1 (+0.1%)  cases (be/"))
    let loud = try Program.run(
      ["diff", "old", "new", "--exit-code", "--format", "json"], in: folder.path)
    #expect(loud.status == 1 && loud.error == "" && loud.output.contains("\"difference\" : 1,"))
    let page = try Program.run(["diff", "old", "new", "--format", "html"], in: folder.path)
    #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.status == 0)
  }

  @Test(arguments: [
    (["diff", "old"], Int32(64), "Two sides are compared"),
    (["diff", "old", "new", "more"], 64, "Two sides are compared"),
    (
      ["diff", "old", "nowhere"], 1,
      "nowhere: error: the folder can't be read; is it there? [unreadable-folder]"
    ),
    (["diff", "old", "empty"], 1, "empty/data/published.json: error: this file is not there"),
  ])
  func saysWhatIsWrong(arguments: [String], status: Int32, message: String) throws {
    let folder = try folder()
    try folder.write("", to: "empty/readme.txt")
    let result = try Program.run(arguments, in: folder.path)
    #expect(result.status == status && result.output == "")
    #expect(result.error.contains(message), "\(result.error)")
  }
}

@Suite struct FiguresCommandTests {
  @Test func listsAPage() throws {
    let campaign = try CampaignFolder()
    let before = campaign.folder.files(below: ".")
    let result = try campaign.run("figures", "--page", "en/briefing-md.html")
    #expect(result.status == 0 && result.error == "")
    #expect(result.output.hasPrefix("en/briefing-md.html\n  n1 "))
    #expect(result.output.contains(" numbers on 1 page, "))
    let json = try campaign.run("figures", "--format", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
    #expect(campaign.folder.files(below: ".") == before)
    let unknown = try campaign.run("figures", "--page", "en/nowhere.html")
    #expect(unknown.status == 1 && unknown.output == "" && unknown.error.contains("[unknown-page]"))
  }
}
