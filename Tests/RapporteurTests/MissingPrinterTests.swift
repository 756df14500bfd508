import Foundation
import TestSupport
import Testing

/// Without PDFs nothing is published, and the program says what to do.
@Suite struct MissingPrinterTests {
  private static let missing = """
    error: WeasyPrint, which makes the PDFs, is not here, or is no program; 'make pdf' installs it \
    [missing-weasyprint]
    """

  /// Runs a build that is to fail, and looks that the old output stands.
  private func expectFailure(
    _ expected: String, _ arguments: [String] = [], environment: [String: String] = [:],
    in campaign: CampaignFolder, location: SourceLocation = #_sourceLocation
  ) throws {
    try campaign.folder.write("<p>old</p>\n", to: "output/index.html")
    try campaign.folder.write(
      "84b9567e9ee1a61ade2a18e3cfed5b88f3af2a5d8d8ff4e2ae3fbf03ad3d5cf0  index.html\n",
      to: "output/SHA256SUMS")
    let before = campaign.folder.files(below: ".")
    let result = try Program.run(
      ["build", "--pdf"] + arguments, in: campaign.folder.path,
      environment: ["PATH": campaign.folder.path].merging(environment) { $1 })
    #expect(result.status == 1, sourceLocation: location)
    #expect(result.output == "", sourceLocation: location)
    let lines = result.error.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("[changed-output]") }
    #expect(
      lines.joined(separator: "\n") == expected + "\n1 error, 1 warning\n",
      sourceLocation: location)
    #expect(campaign.folder.files(below: ".") == before, sourceLocation: location)
  }

  @Test func isNotOnThePath() throws {
    try expectFailure(
      "weasyprint: \(Self.missing)", in: CampaignFolder())
  }

  @Test func isNotWhereTheOptionSays() throws {
    try expectFailure(
      "no/such/program: \(Self.missing)", ["--weasyprint", "no/such/program"],
      environment: ["WEASYPRINT": "/bin/true"], in: CampaignFolder())
  }

  @Test func isNotWhereTheEnvironmentSays() throws {
    try expectFailure(
      "/no/such/program: \(Self.missing)", environment: ["WEASYPRINT": "/no/such/program"],
      in: CampaignFolder())
  }

  @Test func isNoProgram() throws {
    let campaign = try CampaignFolder()
    try campaign.folder.write("a text", to: "weasyprint")
    try expectFailure(
      "./weasyprint: \(Self.missing)", ["--weasyprint", "./weasyprint"], in: campaign)
  }

  @Test func isTooOld() throws {
    let campaign = try CampaignFolder()
    let program = try campaign.standIn(version: "WeasyPrint version 57.2", "exit 1")
    try expectFailure(
      "stand-in: error: this is WeasyPrint 57.2, and the PDFs need 70 or later; 'make pdf' installs "
        + "it [old-weasyprint]", ["--weasyprint", program], in: campaign)
  }

  @Test func isSomethingElse() throws {
    let campaign = try CampaignFolder()
    let program = try campaign.standIn(version: "4.2", "exit 1")
    try expectFailure(
      "stand-in: error: this program doesn't say which version of WeasyPrint it is: it ended with "
        + "status 0; 'make pdf' installs it [broken-weasyprint]", ["--weasyprint", program],
      in: campaign)
  }

  @Test func failsOnAPage() throws {
    let campaign = try CampaignFolder()
    let program = try campaign.standIn("echo WARNING >&2; echo 'no\u{1B}[1m luck' >&2; exit 3")
    for _ in 0..<3 {
      try expectFailure(
        """
        WARNING
        no [1m luck
        output/en/briefing-by.html: error: stand-in makes no PDF of this page: it ended with status \
        3 and said 'no [1m luck'; change the page, or build without '--pdf' [pdf-not-made]
        """, ["--weasyprint", program], in: campaign)
    }
  }

  @Test func isEndedOnAPage() throws {
    let campaign = try CampaignFolder()
    let program = try campaign.standIn("kill -9 $$")
    try expectFailure(
      "output/en/briefing-by.html: error: stand-in makes no PDF of this page: signal 9 ended it; "
        + "change the page, or build without '--pdf' [pdf-not-made]",
      ["--weasyprint", program], in: campaign)
  }

  /// Every page but the first waits until that has begun to fail.
  @Test func failsOnALaterPage() throws {
    let campaign = try CampaignFolder()
    let program = try campaign.standIn(
      """
      page=$(/bin/cat)
      case $page in
        *'<h1>Belarus'*) /bin/sleep 0.3; echo %PDF-1.7; echo %%EOF;;
        *'<h1>Georgia'*) /bin/sleep 0.1; exit 2;;
        *) exit 3;;
      esac
      """)
    try expectFailure(
      "output/en/briefing-ge.html: error: stand-in makes no PDF of this page: it ended with status "
        + "2; change the page, or build without '--pdf' [pdf-not-made]",
      ["--weasyprint", program], in: campaign)
  }

  @Test(arguments: ["echo '<p>'", "true", "echo %PDF-1.7"])
  func makesNoWholePDF(_ body: String) throws {
    let campaign = try CampaignFolder()
    let program = try campaign.standIn(body)
    try expectFailure(
      "output/en/briefing-by.html: error: stand-in makes no PDF of this page: it ended with status "
        + "0; change the page, or build without '--pdf' [pdf-not-made]",
      ["--weasyprint", program], in: campaign)
  }
}
