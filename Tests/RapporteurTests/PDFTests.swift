import Foundation
import TestSupport
import Testing

/// PDFs as far as the program itself goes, with scripts in the place of WeasyPrint.
@Suite struct PDFTests {
  @Test func standBesideTheirPagesAndAreListed() throws {
    let campaign = try CampaignFolder()
    try campaign.folder.write("p { margin: 1mm }\n", to: "templates/assets/pdf.css")
    #expect(try campaign.run("build").status == 0)
    let before = campaign.folder.files(below: "output")
    let program = try campaign.standInThatPrints()
    let result = try campaign.run("build", "--pdf", "--weasyprint", program)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.error.hasSuffix(" 25 pages and 16 PDFs written to output\n"))
    #expect(result.error.split(separator: "\n").count == 1)
    let after = campaign.folder.files(below: "output")
    let pdfs = Set(after.keys).subtracting(before.keys)
    #expect(pdfs.count == 16)
    for pdf in pdfs {
      #expect(pdf.hasSuffix(".pdf") && after["SHA256SUMS"]?.contains("  \(pdf)\n") == true)
      let page = String(pdf.dropLast(4)) + ".html"
      let name = pdf.dropFirst("en/".count)
      let link = "<a href=\"\(name)\" type=\"application/pdf\">Download this page as PDF</a>"
      let text = try #require(after[page])
      #expect(text.contains(link))
      // But for the link it is the page that stands there without PDFs, and so are all others.
      #expect(text.replacing("<p class=\"print-hint\">\(link)</p>\n", with: "") == before[page])
    }
    for (name, text) in before where name != "SHA256SUMS" && !name.hasSuffix(".html") {
      #expect(after[name] == text, "\(name)")
    }
    // The script was given the page, and told to read nothing else.
    let page = try #require(after["en/handout-ge.html"])
    let styles = "\np { margin: 1mm }"
    #expect(!page.contains(styles))
    #expect(
      after["en/handout-ge.pdf"] == """
        %PDF-1.7
        <--pdf-variant>
        <pdf/ua-1>
        <--encoding>
        <utf-8>
        <--base-url>
        <>
        <--allowed-protocols>
        <data>
        <->
        <->
        \(page.utf8.count + styles.utf8.count)
        %%EOF

        """)
  }

  @Test func areHeldByTheManifest() throws {
    let campaign = try CampaignFolder()
    let program = try campaign.standInThatPrints()
    #expect(try campaign.run("build", "--pdf", "--weasyprint", program).status == 0)
    let audit = try campaign.run("audit", "--strict")
    #expect(audit.status == 0 && audit.error == "")
    #expect(try campaign.run("check", "--strict").status == 0)
    try campaign.folder.write("%PDF-1.7 forged", to: "output/en/handout-ge.pdf")
    let forged = try campaign.run("audit", "--strict")
    #expect(forged.status == 1)
    #expect(forged.error.contains("output/en/handout-ge.pdf: error: this file was changed by hand"))
    try FileManager.default.removeItem(
      atPath: campaign.folder.path + "/output/en/handout-ge.pdf")
    let missing = try campaign.run("audit")
    #expect(missing.status == 1)
    #expect(missing.error.contains("output/en/handout-ge.pdf: error: a build made this file"))
  }

  @Test func areGoneAfterABuildWithoutThem() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("build").status == 0)
    let before = campaign.folder.files(below: "output")
    let program = try campaign.standInThatPrints()
    #expect(try campaign.run("build", "--pdf", "--weasyprint", program).status == 0)
    #expect(try campaign.run("build", "--strict").status == 0)
    #expect(campaign.folder.files(below: "output") == before)
  }

  @Test func areMadeForAReleaseToo() throws {
    let campaign = try CampaignFolder()
    let program = try campaign.standInThatPrints()
    let broken = try campaign.run("release", "--pdf", "--weasyprint", "no/such/program")
    #expect(broken.status == 1)
    #expect(campaign.folder.read("content/ledger.json") == nil)
    let result = try campaign.run("release", "--pdf", "--weasyprint", program)
    #expect(result.status == 0)
    #expect(
      result.error.contains(" 25 pages and 16 PDFs written to output; edition '2026-11' added"))
    #expect(campaign.folder.read("output/en/donor-report.pdf") != nil)
  }

  @Test func leadToThePublishedSiteWhereItsAddressIsKnown() throws {
    let campaign = try CampaignFolder()
    try campaign.replace(
      "demonstration: true", with: "demonstration: true\nbase_url: https://example.org/site",
      in: "content/site.yml")
    let program = try campaign.standInThatPrints()
    #expect(try campaign.run("build", "--pdf", "--weasyprint", program).status == 0)
    #expect(
      campaign.folder.read("output/en/handout-ge.pdf")?.contains(
        "<--base-url>\n<https://example.org/site/en/handout-ge.html>\n") == true)
  }

  @Test func areOfTheKindsThatTheSettingsName() throws {
    let campaign = try CampaignFolder()
    try campaign.replace(
      "pdf: [regional, briefing, handout, report]\n", with: "pdf: [report]\n",
      in: "content/site.yml")
    let program = try campaign.standInThatPrints()
    let one = try campaign.run("build", "--pdf", "--weasyprint", program)
    #expect(one.error.hasSuffix(" 25 pages and 1 PDF written to output\n"))
    try campaign.replace("pdf: [report]\n", with: "", in: "content/site.yml")
    let none = try campaign.run("build", "--pdf", "--weasyprint", program)
    #expect(none.status == 0)
    #expect(
      none.error.hasPrefix(
        "content/site.yml: warning: '--pdf' makes PDFs of the kinds that the key 'pdf' lists, and "
          + "it lists none; list some [no-pdf]\n"))
    #expect(!campaign.folder.files(below: "output").keys.contains { $0.hasSuffix(".pdf") })
  }

  /// Its page is more than a pipe holds.
  @Test func areTakenFromAProgramThatDoesNotReadToTheEnd() throws {
    let campaign = try CampaignFolder()
    let program = try campaign.standIn("echo %PDF-1.7; echo %%EOF")
    let result = try campaign.run("build", "--pdf", "--weasyprint", program)
    #expect(result.status == 0, "\(result.error)")
  }

  @Test func warnOfWhatTheyLack() throws {
    let campaign = try CampaignFolder()
    try campaign.replace(
      "pdf: [regional, briefing, handout, report]\n", with: "pdf: [report]\n",
      in: "content/site.yml")
    let program = try campaign.standIn(
      "echo 'WARNING: Ignored a style' >&2; echo 'ERROR: No image' >&2; echo %PDF-1.7; echo %%EOF")
    let result = try campaign.run("build", "--pdf", "--weasyprint", program)
    #expect(result.status == 0)
    let warning =
      "the PDF lacks something of this page: No image; compare the two [incomplete-pdf]\n"
    #expect(result.error.hasPrefix("output/en/donor-report.html: warning: " + warning))
    #expect(!result.error.contains("style"))
    let strict = try campaign.run("build", "--strict", "--pdf", "--weasyprint", program)
    #expect(strict.status == 1)
    #expect(strict.error.hasPrefix("output/en/donor-report.html: error: " + warning))
  }

  @Test func takeThePathOfTheirProgramOnlyWithPDF() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("build", "--weasyprint", "/usr/bin/true")
    #expect(result.status == 64)
    #expect(result.error.contains("give '--pdf' with it"))
  }
}
