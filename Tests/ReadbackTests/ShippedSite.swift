import Diagnostics
import Disclosure
import Documents
import Files
import Publishing
import Query
import Readback
import Site

/// The shipped site, built once.
enum ShippedSite {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")
  static let build = make { $0 }

  /// The site with other settings.
  static func make(settings change: (String) -> String) -> SiteBuild? {
    var content = FolderSnapshot.read("content", in: root).value.allBytes
    content["site.yml"] = content["site.yml"].map {
      Array(change(String(decoding: $0, as: UTF8.self)).utf8)
    }
    return SiteBuild.make(
      content: FolderSnapshot(files: content),
      templates: FolderSnapshot.read("templates", in: root).value
    ).value
  }

  static let files = Dictionary(
    uniqueKeysWithValues: (build?.files ?? []).map { ($0.address, $0.bytes) })
  static let outlines = build.map { $0.draft.outlines($0.release) } ?? []
}

extension SiteBuild {
  /// What each figure of the plan, cell of a table and total of a register is, by its question.
  var expected: [FigureQuery: (value: Int?, whole: Int?)] {
    var expected: [FigureQuery: (value: Int?, whole: Int?)] = [:]
    func set(_ query: FigureQuery, _ value: PublishedValue) {
      expected[query] = (value.value, value.whole)
    }
    for cell in release.cells where cell.less == nil {
      expected[.number(cell.query)] = (cell.value, nil)
    }
    for figure in draft.plan.figures { set(figure.query, release.value(figure)) }
    for query in draft.plan.tables {
      guard let table = release.table(query) else { continue }
      for (row, category) in table.rows.enumerated() {
        for (column, value) in table.cells[row].enumerated() {
          set(query.figure(category, query.columns.map { _ in table.columns[column] }), value)
        }
        if !table.rowTotals.isEmpty { set(query.figure(category, nil), table.rowTotals[row]) }
      }
      for (column, value) in table.columnTotals.enumerated() {
        set(query.figure(nil, query.columns.map { _ in table.columns[column] }), value)
      }
      set(query.figure(nil, nil), table.total)
    }
    for (name, records) in release.records { set(.leftOut(name), records.leftOut) }
    for query in draft.plan.registers {
      let totals = release.register(query)?.totals ?? []
      for (column, total) in zip(query.columns, totals) {
        let sum = NumberQuery(
          dataSet: query.dataSet, measure: .sum(column: column), filter: query.filter)
        switch total {
        case .integer(let value), .money(let value): expected[.number(sum)] = (value, nil)
        default: break
        }
      }
    }
    return expected
  }
}
