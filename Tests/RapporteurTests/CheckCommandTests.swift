import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  @Test func namesThePlaceOfAFalseClaim() throws {
    let campaign = try CampaignFolder()
    let text = try #require(campaign.folder.read("content/en/index.md"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("`850 = cases`") })
    let column = try #require(lines[line].firstRange(of: "850 = cases"))
    let before = lines[line][..<column.lowerBound].utf8.count
    try campaign.replace("`850 = cases`", with: "`851 = cases`", in: "content/en/index.md")
    let result = try campaign.run("check")
    #expect(result.status == 1)
    #expect(
      result.error == """
        content/en/index.md:\(line + 1):\(before + 1): error: '851' is claimed, and the data give \
        850; correct the sentence [false-claim]
        1 error, 0 warnings

        """)
    #expect(!FileManager.default.fileExists(atPath: campaign.folder.path + "/output"))
  }

  @Test func findsAllErrorsOfAllFilesInOneRun() throws {
    let campaign = try CampaignFolder()
    try campaign.replace("demo-0001,", with: "demo-0001,x,", in: "content/data/cases.csv")
    try campaign.replace("kind:", with: "knid:", in: "content/en/safety.md")
    try campaign.replace("{{title}}", with: "{{titel}}", in: "templates/layouts/page.mustache")
    let result = try campaign.run("check", "--format", "json")
    #expect(result.status == 1)
    for part in [
      "\"file\":\"content/data/cases.csv\",\"line\":2", "\"file\":\"content/en/safety.md\"",
      "\"file\":\"templates/layouts/page.mustache\"",
    ] { #expect(result.output.contains(part)) }
    #expect(result.error == "")
  }

  @Test func printsJSONThatIsWhole() throws {
    let campaign = try CampaignFolder()
    let clean = try campaign.run("check", "--format", "json")
    #expect(clean.status == 0)
    #expect(clean.output == "{\"errors\":0,\"warnings\":0,\"diagnostics\":[]}\n")
    try campaign.replace("demonstration: true", with: "demo: \"a\\\"b\"", in: "content/site.yml")
    let result = try campaign.run("check", "--format", "json")
    #expect(result.status == 1)
    struct Report: Decodable {
      struct Finding: Decodable {
        let file: String
        let line: Int?
        let column: Int?
        let severity: String
        let id: String
        let message: String
      }
      let errors: Int
      let warnings: Int
      let diagnostics: [Finding]
    }
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    #expect(report.errors == 1)
    #expect(report.diagnostics.map(\.id) == ["unknown-key"])
    #expect(report.diagnostics.first?.file == "content/site.yml")
  }

  @Test func annotatesForGitHub() throws {
    let campaign = try CampaignFolder()
    try campaign.replace("`850 = cases`", with: "`851 = cases`", in: "content/en/index.md")
    let result = try campaign.run("check", "--format", "github")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("::error file=content/en/index.md,line="))
    #expect(
      result.output.hasSuffix(
        ",title=false-claim::'851' is claimed, and the data give 850; correct the sentence\n"))
  }

  @Test func endsWith64ForAMisuse() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("check", "--no-such-option").status == 64)
    #expect(try campaign.run("check", "--format", "xml").status == 64)
    #expect(try campaign.run("publish").status == 64)
    #expect(try campaign.run("--help").status == 0)
  }

  @Test func saysThatAFolderIsMissing() throws {
    let empty = try ScratchFolder()
    let result = try Program.run(["check"], in: empty.path)
    #expect(result.status == 1)
    #expect(
      result.error == """
        content: error: the folder can't be read; is it there? [unreadable-folder]
        templates: error: the folder can't be read; is it there? [unreadable-folder]
        2 errors, 0 warnings

        """)
  }

  @Test func echoesNothingOfARecord() throws {
    let campaign = try CampaignFolder()
    let cases = try #require(campaign.folder.read("content/data/cases.csv"))
    let first = try #require(cases.split(whereSeparator: \.isNewline).dropFirst().first)
    let secret = "Qvzzxw Person 12"
    for column in 0..<12 {
      var cells = first.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells[min(column, cells.count - 1)] = secret
      try campaign.folder.write(
        cases.replacing(first, with: cells.joined(separator: ","), maxReplacements: 1),
        to: "content/data/cases.csv")
      let result = try campaign.run("check")
      #expect(!(result.error + result.output).contains("Qvzzxw"), "column \(column)")
    }
  }
}
