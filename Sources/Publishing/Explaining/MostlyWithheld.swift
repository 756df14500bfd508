import Diagnostics
import Disclosure
import Documents
import Narrative
import Query

/// Warns of tables and charts of which a reader would see less than half.
struct MostlyWithheld {
  private let site: PreparedSite
  private let release: Release
  /// For so many tables the best change is looked for, and so many changes are tried for each.
  private static let advisedCount = 4
  private static let trialCount = 6
  private static let noAdvice: DiagnosticText = "; ask for less detail here, or take it out"

  init(_ site: PreparedSite, _ release: Release) {
    self.site = site
    self.release = release
  }

  func check() -> Diagnostics {
    var found:
      [(page: PageDraft, request: TableRequest, kind: DiagnosticText, table: PublishedTable)] = []
    for page in site.draft.pages where page.text.asksForNumbers {
      for (request, kind) in page.text.blocks.flatMap(\.tables) {
        guard let table = release.table(request.query), table.withheldCount * 2 > table.valueCount
        else { continue }
        found.append((page, request, kind, table))
      }
    }
    let advice = advice(found.map(\.request.query))
    var diagnostics = Diagnostics()
    for (page, request, kind, table) in found {
      let pages: DiagnosticText = page.subject == .none ? .none : " on \(page.address)"
      diagnostics.warning(
        "mostly-withheld",
        "\(table.withheldCount) of \(table.valueCount) values of this \(kind) are withheld\(pages)\(advice[request.query] ?? Self.noAdvice)",
        at: request.location)
    }
    return diagnostics
  }

  /// The best change for each of the first tables.
  private func advice(_ tables: [TableQuery]) -> [TableQuery: DiagnosticText] {
    var advised: [TableQuery] = []
    for table in tables where advised.count < Self.advisedCount && !advised.contains(table) {
      advised.append(table)
    }
    let explained = Gate.explain(
      groups: advised.map { release.table($0)?.questions ?? [] }, site.draft.plan, site.input,
      trialCount: Self.trialCount)
    let words = ExplanationWords(codebook: site.draft.content.codebook)
    return Dictionary(
      zip(advised, explained).compactMap { table, explanation in
        explanation.changes.first.map {
          (table, "; the best single change: \(words.change($0))" as DiagnosticText)
        }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension PublishedTable {
  /// What its cells ask for, totals included.
  fileprivate var questions: [FigureQuery] {
    let columns: [Query.Category?] = [nil] + self.columns.map(Optional.some)
    return ([nil] + rows.map(Optional.some)).flatMap { row in
      columns.map { query.figure(row, $0) }
    }
  }
}

extension TextBlock {
  /// The tables and charts of the data in this block, and what each is.
  fileprivate var tables: [(request: TableRequest, kind: DiagnosticText)] {
    switch kind {
    case .table(let request): [(request, "table")]
    case .chart(let request): [(request.table, "chart")]
    default: children.flatMap(\.tables)
    }
  }
}
