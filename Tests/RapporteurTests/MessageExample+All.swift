import Foundation
import TestSupport

extension MessageExample {
  static let all = folders + outputs + certificates + records + programs + preview

  private static let folders = [
    MessageExample("folder-in-use") { try $0.run("new", "site", ".") },
    MessageExample("unreadable-folder") { try $0.run("check", "--root", "nowhere") },
    MessageExample("invalid-file-name") { site in
      try site.folder.write("x", to: "content/en/a\nb.md")
      return try site.run("check")
    },
    MessageExample("linked-folder") { site in
      try site.link("content/en/elsewhere", to: "/tmp")
      return try site.run("check")
    },
    MessageExample("unreadable-file") { try $0.run("import", "nothing.csv", "--as", "cases") },
    MessageExample("not-written") { site in
      try site.folder.write("id;date\n", to: "export.csv")
      return try site.run(
        "import", "export.csv", "--as", "cases", "--suggest", "--mapping", "export.csv/cases.yml")
    },
    MessageExample("no-names") { try $0.run("names") },
  ]

  private static let outputs = [
    MessageExample("changed-output") { site in
      try site.run("build")
      try site.folder.write("mine", to: "output/index.html")
      return try site.run("build")
    },
    MessageExample("foreign-file") { site in
      try site.folder.write("mine", to: "output/CNAME")
      return try site.run("build")
    },
    MessageExample("left-over") { site in
      try site.folder.write("a page", to: ".output.abc123/index.html")
      return try site.run("build")
    },
    MessageExample("output-in-the-way") { site in
      try site.folder.write("a text", to: "notes")
      return try site.run("build", "--output", "notes")
    },
    MessageExample("output-not-written") { try $0.run("build", "--output", "no/such/folder") },
    MessageExample("missing-output") { try $0.run("audit") },
    MessageExample("ledger-not-written") { site in
      try site.folder.write("", to: "content/ledger.json/file")
      return try site.run("release")
    },
  ]

  private static let certificates = [
    MessageExample("certificate-in-output") { site in
      try site.run("build")
      return try site.run("audit", "--certificate", "output/proof.json")
    },
    MessageExample("certificate-not-written") { site in
      try site.run("build")
      return try site.run("audit", "--certificate", "no/such/proof.json")
    },
  ]

  // MARK: Records

  private static let records = [
    MessageExample("mapping-there") { site in
      try site.folder.write("id;date\n", to: "export.csv")
      try site.folder.write("columns: {id: id}\n", to: "content/import/cases.yml")
      return try site.run("import", "export.csv", "--as", "cases", "--suggest")
    },
    MessageExample("no-workbook-program") { try importWorkbook($0) },
    MessageExample("broken-workbook") { site in
      try site.folder.script("exit 1", to: "programs/xlsx2csv")
      return try importWorkbook(site)
    },
    MessageExample("other-sheets") { site in
      try site.folder.script(
        #"printf '\0371 - Visits\nid;date\n1;2026\n\0372 - Older\nid;date\n2;2025\n'"#,
        to: "programs/xlsx2csv")
      return try importWorkbook(site)
    },
  ]

  private static func importWorkbook(_ site: ExampleSite) throws -> String {
    try site.folder.write("a workbook", to: "export.xlsx")
    return try site.run("import", "export.xlsx", "--as", "cases", "--suggest")
  }

  // MARK: WeasyPrint

  private static let programs = [
    MessageExample("no-pdf") { try $0.run("build", "--pdf") },
    MessageExample("missing-weasyprint") { try $0.buildPDF() },
    MessageExample("old-weasyprint") { site in
      try site.folder.weasyPrint(
        version: "WeasyPrint version 57.2", "exit 1", to: "programs/weasyprint")
      return try site.buildPDF()
    },
    MessageExample("broken-weasyprint") { site in
      try site.folder.weasyPrint(version: "4.2", "exit 1", to: "programs/weasyprint")
      return try site.buildPDF()
    },
    MessageExample("pdf-not-made") { site in
      try site.folder.weasyPrint("echo no luck >&2; exit 3", to: "programs/weasyprint")
      return try site.buildPDF()
    },
    MessageExample("incomplete-pdf") { site in
      try site.folder.weasyPrint(
        "echo 'ERROR: No image' >&2; echo %PDF-1.7; echo %%EOF", to: "programs/weasyprint")
      return try site.buildPDF()
    },
  ]

  // MARK: The preview

  private static let preview = [
    // The command only passes its options on, and has the language of its environment.
    MessageExample("missing-serve") { site in
      try site.folder.runAlone("serve", environment: ["LC_ALL": site.language]).error
    },
    MessageExample("no-port") { site in
      let port = try TakenPort()
      return try site.run("serve", "--port", "\(port.number)")
        .replacing("127.0.0.1:\(port.number)", with: "127.0.0.1:8000")
    },
    MessageExample("no-watch") { site in try site.run("serve", "--root", "nowhere") },
  ]
}
