import Foundation
import TestSupport
import Testing

/// `rapporteur import`, with the shipped demonstration records as another program would export them.
@Suite struct ImportCommandTests {
  private let campaign: CampaignFolder

  init() throws { campaign = try CampaignFolder() }

  private var cases: String { campaign.folder.read("content/data/cases.csv") ?? "" }

  /// The first records, in the layout of KoboToolbox; none of them has a note.
  private func export(_ rows: [String], to name: String = "export.csv") throws {
    let head = [
      "start", "about/country", "about/date", "about/violation", "about/consent", "about/source",
      "_id", "_uuid", "_index",
    ]
    let lines = [head.map { "\"\($0)\"" }.joined(separator: ";")] + rows
    try campaign.folder.write(lines.map { $0 + "\r\n" }.joined(), to: name)
  }

  private func row(
    _ number: Int, country: String = "ge", date: String = "2014-03-08", violation: String = "insult"
  ) -> String {
    let cells = [
      "2014-04-01T10:00:00.000+04:00", country, date, violation, "aggregate", "herself",
      "\(number)",
      "demo-\(number)", "\(number)",
    ]
    return cells.map { "\"\($0)\"" }.joined(separator: ";")
  }

  private func suggest() throws {
    try #require(campaign.run("import", "export.csv", "--as", "cases", "--suggest").status == 0)
  }

  @Test func fromTheExportToTheSite() throws {
    try export((1...300).map { row($0, country: $0.isMultiple(of: 2) ? "ge" : "kz") })
    let none = try campaign.run("import", "export.csv", "--as", "cases")
    #expect(none.status == 1)
    #expect(
      none.error.hasPrefix(
        "content/import/cases.yml: error: there is no mapping yet; 'rapporteur import export.csv --as "
          + "cases --suggest' drafts one [missing-mapping]\n"))
    let draft = try campaign.run("import", "export.csv", "--as", "cases", "--suggest")
    #expect(draft.status == 0)
    #expect(
      draft.error.hasPrefix(
        "content/import/cases.yml drafted: 6 of 16 columns found; none found for "))
    let dry = try campaign.run("import", "export.csv", "--as", "cases", "--dry-run")
    #expect(
      dry.error == """
        300 added, 0 changed, 874 no longer there
        300 records would be written to content/data/cases.csv; nothing was written

        """)
    #expect(cases.hasPrefix("id,country,date,date_precision,violation"))
    let part = try campaign.run("import", "export.csv", "--as", "cases")
    #expect(
      part.status == 1
        && part.error.hasPrefix(
          "export.csv: error: 874 of the 874 records in 'data/cases.csv' are not in this export; is it the "
            + "whole one? If they are to go, give '--replace' [many-vanished]\n")
    )
    #expect(cases.utf8.count > 50_000)
    let taken = try campaign.run("import", "export.csv", "--as", "cases", "--replace")
    #expect(
      taken.status == 0 && taken.error.contains("300 records written to content/data/cases.csv"))
    #expect(
      cases.hasPrefix(
        "id,country,date,date_precision,violation,perpetrator,place,age,medical_need,medical_help,"
          + "complaint,outcome,referral,consent,source,note\n"
          + "demo-1,kz,2014-03-08,day,insult,,,,,,,,,aggregate,herself,\n"))
    let file = campaign.folder.path + "/content/data/cases.csv"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // The mapping is read by the import alone, and published by nobody.
    #expect(!(try campaign.run("check").error.contains("content/import")))
  }

  @Test func twiceChangesNothingAndANewerExportSaysWhatDid() throws {
    try export((1...20).map { row($0) })
    try suggest()
    #expect(try campaign.run("import", "export.csv", "--as", "cases", "--replace").status == 0)
    let before = cases
    #expect(
      try campaign.run("import", "export.csv", "--as", "cases").error
        == "nothing has changed: content/data/cases.csv holds these 20 records already\n")
    #expect(cases == before)
    try export(
      (3...22).map {
        row($0, country: $0 == 5 ? "kz" : "ge", violation: $0 < 6 ? "theft" : "insult")
      })
    #expect(
      try campaign.run("import", "export.csv", "--as", "cases").error == """
        2 added, 3 changed (violation 3, country 1), 2 no longer there
        20 records written to content/data/cases.csv

        """)
  }

  @Test func recordsThatCantBeTakenAreNamedAndNothingIsWritten() throws {
    try export((1...10).map { row($0) })
    try suggest()
    let before = cases
    try export([
      row(1), row(2, country: "Canarystan"), row(3, date: "8 of canary"), "\"a\";\"canary\"",
      row(5),
      row(1),
    ])
    let refused = try campaign.run("import", "export.csv", "--as", "cases")
    #expect(refused.status == 1 && cases == before)
    #expect(
      refused.error == """
        export.csv:3: error: record 2, column 'about/country': the mapping has no code for this value; \
        add it to 'values' of 'country' [unmapped-value]
        export.csv:4: error: record 3, column 'about/date': this is no date of the order iso; correct \
        it, or add its order to 'dates' of 'date' in the mapping [unread-date]
        export.csv:5: error: record 4 has 2 cells, and the header has 9; is there a ';' or a quotation \
        mark too many in a text? [wrong-cell-count]
        export.csv:7: error: record 6 has the key of record 1; delete one of them where they were \
        collected, or name a column of its own for each [duplicate-id]
        4 errors, 0 warnings

        """)
    let skipping = try campaign.run("import", "export.csv", "--as", "cases", "--skip-faulty")
    // A key that stands there twice is no fault of a single record: which of the two is right?
    #expect(skipping.status == 1 && skipping.error.contains("[duplicate-id]"))
    try export([row(1), row(2, country: "Canarystan"), row(3, date: "8 of canary"), row(5)])
    let skipped = try campaign.run(
      "import", "export.csv", "--as", "cases", "--skip-faulty", "--replace")
    #expect(skipped.status == 0 && !skipped.error.lowercased().contains("canary"))
    #expect(skipped.error.hasSuffix("2 records of the export were left out, named above\n"))
  }

  @Test func faultsThatOnlyABuildWouldFindAreNamedByRecord() throws {
    try export([row(1), row(2, date: "2014-02-31")])
    try suggest()
    let refused = try campaign.run("import", "export.csv", "--as", "cases")
    #expect(refused.status == 1)
    #expect(
      refused.error.contains("export.csv:3: error: record 2: date is no date of the calendar"))
  }

  /// Records may be kept on a disk of their own, with a link to them.
  @Test func aLinkIsWrittenThrough() throws {
    try export([row(1)])
    try suggest()
    let (link, target) = (
      campaign.folder.path + "/content/data/cases.csv", campaign.folder.path + "/vault.csv"
    )
    try FileManager.default.moveItem(atPath: link, toPath: target)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(try campaign.run("import", "export.csv", "--as", "cases", "--replace").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    #expect(campaign.folder.read("vault.csv")?.contains("\ndemo-1,ge,") == true)
    try FileManager.default.removeItem(atPath: target)
    let lost = try campaign.run("import", "export.csv", "--as", "cases", "--replace")
    #expect(lost.status == 1 && FileManager.default.fileExists(atPath: target) == false)
  }

  @Test func anotherEncodingOfTheCodebookIsSaid() throws {
    try export([row(1)])
    try suggest()
    let codebook = try #require(campaign.folder.read("content/codebook.yml"))
    let file = "file: data/cases.csv\n"
    try #require(codebook.contains(file))
    let indent = String(
      codebook[..<codebook.firstRange(of: file)!.lowerBound].reversed().prefix { $0 == " " })
    try campaign.folder.write(
      codebook.replacing(file, with: "\(file)\(indent)encoding: windows-1251\n"),
      to: "content/codebook.yml")
    let refused = try campaign.run("import", "export.csv", "--as", "cases")
    #expect(refused.status == 1 && refused.error.contains("[other-encoding]"))
  }

  @Test func aFirstLineThatIsARecordIsNotDrafted() throws {
    try campaign.folder.write("k1;ge;canary\nk2;kz;else\n", to: "export.csv")
    let refused = try campaign.run("import", "export.csv", "--as", "cases", "--suggest")
    #expect(refused.status == 1 && refused.error.contains("[no-header]"))
    try campaign.folder.write("Canary B,hit,Town\nGio M,text,Other\n", to: "export.csv")
    let names = try campaign.run("import", "export.csv", "--as", "cases", "--suggest")
    #expect(names.status == 1 && names.error.contains("[no-header]"))
    #expect(!names.error.contains("Canary"))
    #expect(campaign.folder.read("content/import/cases.yml") == nil)
  }

  /// What the author is to run next can be run, whatever the file is called.
  @Test func theNameOfTheFileIsQuoted() throws {
    try export([row(1)], to: "my $HOME's\nexport.csv")
    let draft = try campaign.run("import", "my $HOME's\nexport.csv", "--as", "cases", "--suggest")
    #expect(draft.status == 0)
    let text = try #require(campaign.folder.read("content/import/cases.yml"))
    #expect(text.contains("\n#   rapporteur import 'my $HOME'\\''s?export.csv' --as cases\n"))
  }

  @Test func theOldMappingIsNotOverwritten() throws {
    try export([row(1)])
    try campaign.folder.write("columns: {id: _uuid}\n", to: "content/import/cases.yml")
    let refused = try campaign.run("import", "export.csv", "--as", "cases", "--suggest")
    #expect(refused.status == 1 && refused.error.contains("[mapping-there]"))
    #expect(campaign.folder.read("content/import/cases.yml") == "columns: {id: _uuid}\n")
  }

  @Test(arguments: [
    ("", "empty-export"), ("\0\u{1}\u{2}", "invalid-encoding"), ("\n\n", "missing-column"),
    ("\"", "open-quote"), ("a;a\n", "duplicate-column"), ("PK\u{3}\u{4}", "packed-export"),
  ])
  func theWorstFiles(_ text: String, _ id: String) throws {
    try campaign.folder.write(text, to: "export.csv")
    try campaign.folder.write("columns: {id: _uuid}\n", to: "content/import/cases.yml")
    let before = cases
    let result = try campaign.run("import", "export.csv", "--as", "cases")
    #expect(result.status == 1 && cases == before)
    #expect(
      result.error.contains("error:")
        && (id == "missing-column" || result.error.contains("[\(id)]")))
  }

  @Test func whatIsNotThereIsSaid() throws {
    #expect(
      try campaign.run("import", "nothing.csv", "--as", "cases").error.contains(
        "nothing.csv: error: there is no such file that can be read"))
    try export([row(1)])
    #expect(
      try campaign.run("import", "export.csv", "--as", "case").error.contains(
        "the codebook has no data set 'case'; did you mean 'cases'?"))
    #expect(
      try campaign.run("import", "export.csv", "--as", "cases", "--mapping", "no.yml").error
        .contains(
          "no.yml: error: there is no such file"))
    #expect(try campaign.run("import", "export.csv").status == 64)
  }

  // MARK: Workbooks

  /// A workbook as small as Excel's format allows: a hidden sheet, an empty one, the records, others.
  private func workbook() throws {
    let script = """
      import zipfile
      main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
      rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      pack = "http://schemas.openxmlformats.org/package/2006"
      type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
      def sheet(rows):
          text = f'<worksheet xmlns="{main}"><sheetData>'
          for number, row in enumerate(rows, 1):
              cells = "".join(f'<c r="{name}{number}" t="inlineStr"><is><t>{cell}</t></is></c>' for name, cell in zip("ABCD", row))
              text += f'<row r="{number}">{cells}</row>'
          return text + "</sheetData></worksheet>"
      head = ["_uuid", "country", "date", "violation"]
      sheets = [("Lists", "hidden", [["canary"]]), ("Empty", "visible", []),
        ("Cases", "visible", [head, ["demo-1", "ge", "2014-03-08", "insult"]]),
        ("More", "visible", [head, ["demo-2", "ge", "2014-03-08", "insult"]])]
      with zipfile.ZipFile("export.xlsx", "w") as book:
          parts = "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{type}.worksheet+xml"/>' for n in range(1, 5))
          book.writestr("[Content_Types].xml", f'<Types xmlns="{pack}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{type}.sheet.main+xml"/>{parts}</Types>')
          book.writestr("_rels/.rels", f'<Relationships xmlns="{pack}/relationships"><Relationship Id="r1" Type="{rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
          named = "".join(f'<sheet name="{name}" sheetId="{n}" state="{state}" r:id="r{n}"/>' for n, (name, state, _) in enumerate(sheets, 1))
          book.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{rels}"><sheets>{named}</sheets></workbook>')
          links = "".join(f'<Relationship Id="r{n}" Type="{rels}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in range(1, 5))
          book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{pack}/relationships">{links}</Relationships>')
          for n, (_, _, rows) in enumerate(sheets, 1):
              book.writestr(f"xl/worksheets/sheet{n}.xml", sheet(rows))
      """
    let made = try Program.run(
      ["-c", script], in: campaign.folder.path, program: "/usr/bin/python3")
    try #require(made.status == 0)
  }

  @Test func aWorkbookIsRead() throws {
    try workbook()
    let draft = try campaign.run("import", "export.xlsx", "--as", "cases", "--suggest")
    #expect(draft.status == 0, "\(draft.error)")
    let taken = try campaign.run("import", "export.xlsx", "--as", "cases", "--replace")
    #expect(taken.status == 0, "\(taken.error)")
    #expect(
      taken.error.hasPrefix(
        "export.xlsx: warning: only the sheet 'Cases' is read; if records are in 'More', save that sheet "
          + "as a workbook of its own and import it [other-sheets]\n"))
    #expect(cases.contains("\ndemo-1,ge,2014-03-08,day,insult,"))
  }

  @Test func withoutTheProgramTheMessageSaysHowToSaveIt() throws {
    try workbook()
    let refused = try campaign.run(
      "import", "export.xlsx", "--as", "cases", "--suggest", environment: ["PATH": "/nowhere"])
    #expect(refused.status == 1 && refused.error.contains("in Excel 'File, Save As, CSV UTF-8'"))
  }

  @Test func aBrokenWorkbookIsSaid() throws {
    try campaign.folder.write("no workbook", to: "export.xlsx")
    let refused = try campaign.run("import", "export.xlsx", "--as", "cases", "--suggest")
    #expect(refused.status == 1 && refused.error.contains("[broken-workbook]"))
  }
}
