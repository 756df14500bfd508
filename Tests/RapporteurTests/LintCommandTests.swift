import Foundation
import TestSupport
import Testing

/// The rules on texts and files, from the author's side.
@Suite struct LintCommandTests {
  private let campaign: CampaignFolder

  init() throws { campaign = try CampaignFolder() }

  private func add(_ text: String, to name: String = "content/en/index.md") throws {
    try campaign.folder.write((campaign.folder.read(name) ?? "") + "\n\(text)\n", to: name)
  }

  private func errors(of result: Program.Result) -> [String] {
    result.error.split(separator: "\n").filter { $0.contains("warning:") }
      .map { line in
        "\(line.split(separator: ":")[0]) \(line.split(separator: "[").last?.dropLast() ?? "")"
      }
  }

  @Test func styleIsForCheckAndPrivacyForAll() throws {
    try add("The OAT was at 41.71513, 44.82712.")
    let check = try campaign.run("check")
    #expect(
      errors(of: check) == [
        "content/en/index.md undefined-abbreviation", "content/en/index.md coordinates",
      ])
    let build = try campaign.run("build")
    #expect(errors(of: build) == ["content/en/index.md coordinates"] && build.status == 0)
    #expect(try campaign.run("check", "--strict").status == 1)
  }

  @Test func whatIsAllowedIsNotSaidNorPrinted() throws {
    try add("<!-- allow coordinates: a public square -->\nAt 41.71513, 44.82712.")
    let build = try campaign.run("build")
    #expect(errors(of: build) == [])
    let page = try #require(campaign.folder.read("output/en/index.html"))
    #expect(page.contains("44.82712") && !page.contains("public square"))
  }

  @Test func aWholeDocumentAndTheContactsOfTheSite() throws {
    try add("The OAT. Write to info@group.example.")
    try campaign.replace(
      "---\n", with: "---\nallow: {undefined-abbreviation: known}\n", in: "content/en/index.md")
    try add("contacts: [info@group.example]", to: "content/site.yml")
    #expect(errors(of: try campaign.run("check")) == [])
  }

  @Test func aFileWithMetadata() throws {
    try add("[The form](form.pdf)")
    try campaign.folder.write("%PDF-1.4\n<</Author (x)>>\n", to: "content/en/form.pdf")
    #expect(errors(of: try campaign.run("check")) == ["content/en/form.pdf file-metadata"])
    try add(
      "allow: {en/form.pdf: {file-metadata: the name of the group}}", to: "content/site.yml")
    #expect(errors(of: try campaign.run("check")) == [])
  }

  /// Words of the interface and cells of registers are printed as well.
  @Test func wordsThatStandInNoDocument() throws {
    try campaign.replace(
      "Choose a language", with: "Write to anna@mail.example", in: "content/i18n/en.yml")
    try campaign.replace("\nf1,", with: "\n+77011234567,", in: "content/data/forums.csv")
    #expect(
      errors(of: try campaign.run("build")) == [
        "content/data/forums.csv contact-detail", "content/i18n/en.yml contact-detail",
      ])
  }

  @Test func faultsOfTheGlossaryAreLocated() throws {
    try campaign.folder.write(
      "en:\n  avoid:\n    - {term: x}\nxx: {}\n", to: "content/glossary/en.yml")
    let result = try campaign.run("check")
    #expect(result.status == 1)
    #expect(
      result.error.contains(
        "content/glossary/en.yml:3:7: error: a term to avoid has no 'use'; add it")
    )
    #expect(result.error.contains("content/glossary/en.yml:4:1: error:"))
  }

  // MARK: Names

  private func names(_ text: String) throws -> Program.Result {
    try Program.run(["names"], in: campaign.folder.path, input: text)
  }

  @Test func namesAreNotedAndFound() throws {
    let noted = try names("Anna Example\n\nO'Neil\n")
    #expect(noted.error == "2 names noted in content/names.hashes\n" && noted.status == 0)
    let file = campaign.folder.path + "/content/names.hashes"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(
      try names("Third Name\nAnna Example\n").error
        == "1 name noted in content/names.hashes\n1 name was there already\n")
    try add("Then Example Anna met Third Name.")
    let check = try campaign.run("build")
    #expect(
      errors(of: check) == ["content/en/index.md known-name", "content/en/index.md known-name"])
    #expect(!check.error.contains("Anna") && !check.error.contains("Third"))
    #expect(campaign.folder.files(below: "output").keys.allSatisfy { !$0.contains("names") })
  }

  @Test func faultyNamesWriteNothing() throws {
    #expect(
      try names("Anna\nAnna; 5 May\n").error.hasPrefix(
        "standard input:2: error: this is no name: it has digits or other signs, or more than six words; "
          + "give one name a line; nothing was written [invalid-name]\n"))
    #expect(try names("").status == 1)
    #expect(campaign.folder.read("content/names.hashes") == nil)
    try campaign.folder.write("Anna\n", to: "content/names.hashes")
    let refused = try names("Anna\n")
    #expect(refused.status == 1 && refused.error.contains("[invalid-names]"))
    #expect(campaign.folder.read("content/names.hashes") == "Anna\n")
  }
}
