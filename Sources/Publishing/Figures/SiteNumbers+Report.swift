public import Reports

extension SiteNumbers {
  /// The list as lines for a terminal.
  public var lines: [String] {
    var lines: [String] = []
    for page in pages {
      lines.append(page.page)
      lines += ReportLines.aligned(
        page.figures.map { [$0.id ?? "", $0.shown, $0.kind, $0.query, $0.place ?? ""] })
      for block in page.blocks {
        lines.append("  \(block.id) (\(block.kind)): \(block.query), \(block.place)")
        lines += ReportLines.aligned(block.cells.map { [$0.shown, $0.query] }).map { "  " + $0 }
      }
      lines.append("")
    }
    return lines + [summary]
  }

  /// The list as a page.
  public var report: ReportPage {
    ReportPage(
      title: "The numbers of the site", lines: [summary],
      sections: pages.map { page in
        var tables: [ReportTable] = []
        if !page.figures.isEmpty {
          tables.append(
            ReportTable(
              caption: "Figures in the text of \(page.page)",
              head: [
                "Id", "Printed", "Value", "Records", "Kind", "What it counts", "Asked for at",
              ],
              numeric: [2, 3],
              rows: page.figures.map {
                [
                  $0.id ?? "", $0.printed ?? "not shown", $0.shown,
                  $0.records.map(String.init) ?? "–", $0.kind, $0.query, $0.place ?? "",
                ]
              }))
        }
        tables += page.blocks.map { block in
          ReportTable(
            caption: "\(block.id) (\(block.kind)) of \(page.page): \(block.query), \(block.place)",
            head: ["Row", "Column", "Value", "What it counts"], numeric: [2],
            rows: block.cells.map { [$0.row ?? "", $0.column ?? "–", $0.shown, $0.query] })
        }
        return ReportPage.Section(page.page, tables: tables)
      })
  }

  private var summary: String {
    let all = all
    return "\(all.count) numbers on \(pages.count) page\(pages.count == 1 ? "" : "s"), "
      + "\(all.count { $0.isWithheld }) withheld, \(all.count { $0.isClaim }) claimed"
  }
}

extension SiteNumbers.Number {
  fileprivate var shown: String { value ?? "withheld" }
  fileprivate var kind: String { isClaim ? "claim" : "figure" }
}
