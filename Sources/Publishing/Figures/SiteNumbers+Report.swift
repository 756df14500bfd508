public import Diagnostics
public import Reports

extension SiteNumbers {
  /// The list as lines for a terminal.
  public func lines(in say: Speaker) -> [String] {
    var lines: [String] = []
    for page in pages {
      lines.append(page.page)
      lines += ReportLines.aligned(
        page.figures.map {
          [$0.id ?? "", $0.shown(say), say($0.kind), $0.query, $0.place ?? ""]
        })
      for block in page.blocks {
        lines.append("  \(block.id) (\(say(block.name))): \(block.query), \(block.place)")
        lines += ReportLines.aligned(block.cells.map { [$0.shown(say), $0.query] })
          .map { "  " + $0 }
      }
      lines.append("")
    }
    return lines + [say(summary)]
  }

  /// The list as a page.
  public func report(in say: Speaker) -> ReportPage {
    ReportPage(
      language: say.language, title: say("The numbers of the site"), lines: [say(summary)],
      sections: pages.map { page in
        var tables: [ReportTable] = []
        if !page.figures.isEmpty { tables.append(Self.figures(of: page, say)) }
        tables += page.blocks.map { block in
          ReportTable(
            caption: say(
              "\(block.id) (\(block.name)) of \(page.page): \(block.query), \(block.place)"),
            head: ["Row", "Column", "Value", "What it counts"].map { say($0) }, numeric: [2],
            rows: block.cells.map { [$0.row ?? "", $0.column ?? "–", $0.shown(say), $0.query] })
        }
        return ReportPage.Section(page.page, tables: tables)
      })
  }

  private static func figures(of page: SiteNumbers.Page, _ say: Speaker) -> ReportTable {
    ReportTable(
      caption: say("Figures in the text of \(page.page)"),
      head: ["Id", "Printed", "Value", "Records", "Kind", "What it counts", "Asked for at"].map {
        say($0)
      },
      numeric: [2, 3],
      rows: page.figures.map {
        [
          $0.id ?? "", $0.printed ?? say("not shown"), $0.shown(say),
          $0.records.map(String.init) ?? "–", say($0.kind), $0.query, $0.place ?? "",
        ]
      })
  }

  private var summary: DiagnosticText {
    let all = all
    let (withheld, claimed) = (all.count { $0.isWithheld }, all.count { $0.isClaim })
    return pages.count == 1
      ? "\(all.count) numbers on \(pages.count) page, \(withheld) withheld, \(claimed) claimed"
      : "\(all.count) numbers on \(pages.count) pages, \(withheld) withheld, \(claimed) claimed"
  }
}

extension SiteNumbers.Number {
  fileprivate func shown(_ say: Speaker) -> String { value ?? say("withheld") }
  fileprivate var kind: DiagnosticText { isClaim ? "claim" : "figure" }
}

extension SiteNumbers.Block {
  /// What it is; programs read `kind`.
  fileprivate var name: DiagnosticText {
    switch kind {
    case "chart": "chart"
    case "register": "register"
    default: "table"
    }
  }
}
