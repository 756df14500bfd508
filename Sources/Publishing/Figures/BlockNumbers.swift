import Codebook
import Diagnostics
import Disclosure
import Documents
import Narrative
import Query

/// Lists the numbers of the tables, charts and registers of one page.
struct BlockNumbers {
  private let codebook: Codebook
  private let release: Release
  private let outlines: [String: BlockOutline]

  init(_ codebook: Codebook, _ release: Release, _ page: PageOutline?) {
    self.codebook = codebook
    self.release = release
    outlines = Dictionary(
      (page?.blocks ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The blocks in the order of the text.
  func blocks(of text: PageText) -> [SiteNumbers.Block] {
    var blocks: [SiteNumbers.Block] = []
    var numbering = BlockNumbering()
    func visit(_ block: TextBlock) {
      let id = numbering.number(block)?.id ?? ""
      let made: SiteNumbers.Block? =
        switch block.kind {
        case .table(let request): self.block(id, "table", request)
        case .chart(let request): self.block(id, "chart", request.table)
        case .register(let request): register(id, request)
        default: nil
        }
      blocks += [made].compactMap { $0 }
      block.forEachChild(visit)
    }
    text.blocks.forEach(visit)
    return blocks
  }

  private func block(
    _ id: String, _ kind: String, _ request: TableRequest
  ) -> SiteNumbers.Block? {
    guard let table = release.table(request.query), let outline = outline(id) else { return nil }
    let rows = table.cells.indices.map { row in
      table.cells[row] + (table.rowTotals.isEmpty ? [] : [table.rowTotals[row]])
    }
    let last = table.columnTotals + (table.rowTotals.isEmpty ? [] : [table.total])
    let cells = zip(outline.rows, rows + [last]).flatMap { row, values in
      zip(outline.columns, values).map { column, value in
        cell(
          value, request.query.figure(row.category, column.category),
          isMoney: request.query.isMoney, row: row.label, column: column.label)
      }
    }
    return SiteNumbers.Block(
      id: id, kind: kind, query: request.query.whole.text(in: codebook),
      place: request.location.description, cells: cells)
  }

  private func outline(_ id: String) -> TableOutline? {
    switch outlines[id]?.content {
    case .table(let outline), .chart(_, let outline): outline
    case .pairChart, .register, .written, nil: nil
    }
  }

  private func cell(
    _ value: PublishedValue, _ query: FigureQuery, isMoney: Bool, row: String, column: String
  ) -> SiteNumbers.Number {
    let text = value.value.map { number in
      value.whole.map { "\(number)/\($0)" }
        ?? (isMoney ? Hundredths.plain(number) : String(number))
    }
    var isCount = false
    if case .number(let number) = query, number.measure == .count { isCount = true }
    return SiteNumbers.Number(
      id: nil, row: row, column: column.isEmpty ? nil : column, query: query.text(in: codebook),
      value: text, printed: nil, records: value.whole ?? (isCount ? value.value : nil),
      isWithheld: value.isWithheld, isClaim: false, place: nil)
  }

  /// A register, if it adds something up.
  private func register(_ id: String, _ request: RegisterRequest) -> SiteNumbers.Block? {
    let query = request.query
    guard let register = release.register(query) else { return nil }
    let cells = zip(query.columns, register.totals).compactMap { column, total in
      total.flatMap { total -> SiteNumbers.Number? in
        let text: String
        switch total {
        case .integer(let number): text = String(number)
        case .money(let hundredths): text = Hundredths.plain(hundredths)
        default: return nil
        }
        let sum = NumberQuery(
          dataSet: query.dataSet, measure: .sum(column: column), filter: query.filter)
        return SiteNumbers.Number(
          id: nil, row: "total", column: register.schema.columns[column].name,
          query: sum.text(in: codebook), value: text, printed: nil, records: nil,
          isWithheld: false, isClaim: false, place: nil)
      }
    }
    guard !cells.isEmpty else { return nil }
    let all = NumberQuery(dataSet: query.dataSet, filter: query.filter)
    return SiteNumbers.Block(
      id: id, kind: "register", query: all.text(in: codebook),
      place: request.location.description, cells: cells)
  }
}
