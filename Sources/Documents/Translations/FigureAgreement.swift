import Codebook
import Diagnostics
import Narrative
import Query

/// Holds the figures, tables and charts of a translated page against those of its original: two
/// languages of one document that print other numbers say other things.
struct FigureAgreement {
  private let codebook: Codebook

  init(_ codebook: Codebook) {
    self.codebook = codebook
  }

  /// - Parameters:
  ///   - pages: all pages of the site.
  ///   - translations: which of their documents are translations.
  func check(
    _ pages: [PageDraft], _ index: PageIndex, _ translations: Translations
  ) -> Diagnostics {
    var diagnostics = Diagnostics()
    // A document with a page for each code asks the same at the same place of each.
    var seen: Set<SourceLocation> = []
    for page in pages {
      guard let translation = translations.of(page.path, in: page.language),
        let original = index.positions(of: page.path, in: translation.original)
          .map({ pages[$0] }).first(where: { $0.subject == page.subject })
      else { continue }
      let own = requests(of: page)
      let other = requests(of: original)
      let ownQuestions = Set(own.map(\.question))
      let otherQuestions = Set(other.map(\.question))
      for request in own where !otherQuestions.contains(request.question) {
        guard seen.insert(request.location).inserted else { continue }
        diagnostics.warning(
          "other-figures",
          "\(original.file) does not ask for '\(request.question)'; take it out here, or put it in "
            + "there", at: request.location)
      }
      for request in other where !ownQuestions.contains(request.question) {
        let place = SourceLocation(
          file: page.file, line: request.location.line, column: request.location.column)
        guard seen.insert(place).inserted else { continue }
        diagnostics.warning(
          "other-figures",
          "\(request.location) asks for '\(request.question)', and this translation does not; put it "
            + "in here, or take it out there", at: SourceLocation(file: page.file, line: 1))
      }
    }
    return diagnostics
  }

  private struct Request {
    let question: String
    let location: SourceLocation
  }

  /// What a page asks for, each question once.
  private func requests(of page: PageDraft) -> [Request] {
    var requests: [Request] = []
    var seen: Set<String> = []
    func add(_ question: String, _ location: SourceLocation) {
      if seen.insert(question).inserted {
        requests.append(Request(question: question, location: location))
      }
    }
    for request in page.text.figures {
      add(request.figure.query.text(in: codebook), request.location)
    }
    func visit(_ block: TextBlock) {
      switch block.kind {
      case .keyFigures(let figures):
        for figure in figures { add(figure.figure.query.text(in: codebook), figure.location) }
      case .table(let request): add(question(request.query, "table"), request.location)
      case .chart(let request): add(question(request.table.query, "chart"), request.table.location)
      case .register(let request): add(question(request.query), request.location)
      case .pairChart(let request):
        add(question(request.register.query), request.register.location)
      default: break
      }
      block.forEachChild(visit)
    }
    page.text.blocks.forEach(visit)
    return requests
  }

  private func question(_ query: TableQuery, _ kind: String) -> String {
    let dimensions = [query.rows, query.columns].compactMap { $0 }.map(name)
    return
      "\(kind) of \(query.whole.text(in: codebook)), rows and columns: "
      + dimensions.joined(separator: ", ")
  }

  private func name(_ dimension: Dimension) -> String {
    switch dimension.grouping {
    case .codes: dimension.name
    case .groups: "\(dimension.name) by group"
    case .periods(let unit): "\(dimension.name) by \(unit.rawValue)"
    }
  }

  private func question(_ query: RegisterQuery) -> String {
    let columns = codebook.dataSet(query.dataSet)?.columns ?? []
    let names = query.columns.filter(columns.indices.contains).map { columns[$0].name }
    let records = NumberQuery(dataSet: query.dataSet, filter: query.filter)
    return "register of \(records.text(in: codebook)) with \(names.joined(separator: ", "))"
  }
}
