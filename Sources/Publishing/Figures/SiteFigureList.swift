import Codebook
import Diagnostics
import Disclosure
import Documents
import Narrative
import Query

/// Collects the numbers of one page in the order of its text.
struct SiteFigureList {
  private let draft: SiteDraft
  private let release: Release
  private let counts: [NumberQuery: Int]
  private(set) var figures: [SiteFigure] = []
  private var seen: Set<String> = []
  private var numbering = BlockNumbering()

  init(draft: SiteDraft, release: Release) {
    self.draft = draft
    self.release = release
    counts = Dictionary(
      release.cells.compactMap { cell in
        cell.less == nil ? cell.value.map { (cell.query, $0) } : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  private var codebook: Codebook { draft.content.codebook }

  mutating func add(_ text: PageText) {
    for line in [text.title, text.summary, text.shortTitle] { add(line) }
    for block in text.blocks { add(block) }
  }

  private mutating func add(_ inlines: [TextInline]) {
    for request in inlines.figures {
      add(
        request.figure, FigureID.figure(request.ordinal), isClaim: request.claim != nil,
        at: request.location)
    }
  }

  private mutating func add(_ block: TextBlock) {
    let id = numbering.number(block)?.id ?? ""
    switch block.kind {
    case .table(let request): add(request, id)
    case .chart(let request): add(request.table, id)
    case .keyFigures(let figures):
      for figure in figures {
        add(figure.figure, FigureID.figure(figure.ordinal), isClaim: false, at: figure.location)
      }
    default: break
    }
    block.forEachLine { add($0) }
    block.forEachChild { add($0) }
  }

  private mutating func add(
    _ figure: Figure, _ id: String, isClaim: Bool, at location: SourceLocation
  ) {
    // The title may stand in several places of a page; it is one request.
    guard seen.insert(id).inserted else { return }
    let value = release.value(figure)
    figures.append(
      SiteFigure(
        id: id, query: figure.query.text(in: codebook), value: text(value, isMoney: figure.isMoney),
        records: records(figure.query, value), part: value.whole == nil ? nil : value.value,
        isWithheld: value.isWithheld, isClaim: isClaim, location: location))
  }

  private mutating func add(_ request: TableRequest, _ id: String) {
    let query = request.query
    let table = release.table(query)
    figures.append(
      SiteFigure(
        id: id, query: query.whole.text(in: codebook), value: nil,
        records: counts[Self.count(of: query.whole)], part: nil,
        isWithheld: table.map { $0.withheldCount == $0.valueCount } ?? true, isClaim: false,
        location: request.location))
  }

  private func text(_ value: PublishedValue, isMoney: Bool) -> String? {
    guard let number = value.value else { return nil }
    if let whole = value.whole { return "\(number)/\(whole)" }
    return isMoney ? Hundredths.plain(number) : String(number)
  }

  /// From how many records a number comes; what is printed nowhere stays unsaid.
  private func records(_ query: FigureQuery, _ value: PublishedValue) -> Int? {
    guard case .number(let number) = query else { return value.whole }
    if value.isWithheld { return nil }
    return number.measure == .count ? value.value : counts[Self.count(of: number)]
  }

  private static func count(of query: NumberQuery) -> NumberQuery {
    NumberQuery(dataSet: query.dataSet, filter: query.filter)
  }
}
