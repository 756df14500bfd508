import Diagnostics
import Localization
import LocatedYAML
import Narrative
import Parallel
import Query

/// Checks the blocks of the pages of one language that name something of the site: kinds of documents
/// and of call-outs.
struct BlockCheck: Sendable {
  private let kinds: [String]
  private let callouts: [String]
  private let catalogue: Catalogue
  private static let prefix = "interface.callout_"

  /// Checks all pages of a site.
  static func check(_ pages: [PageDraft], _ content: SiteContent) -> Diagnostics {
    var kinds: [String: Set<String>] = [:]
    for page in pages { kinds[page.language, default: []].insert(page.kind) }
    let checks = Dictionary(
      content.languages.map { ($0.tag, BlockCheck($0, kinds: kinds[$0.tag] ?? [])) },
      uniquingKeysWith: { first, _ in first })
    var diagnostics = Diagnostics()
    for found in pages.concurrentMap({ checks[$0.language]?.check($0) ?? Diagnostics() }) {
      diagnostics.add(found)
    }
    return diagnostics
  }

  init(_ language: SiteContent.Language, kinds: Set<String>) {
    self.kinds = kinds.sorted()
    catalogue = language.catalogue
    callouts = language.catalogue.keys.filter { $0.hasPrefix(Self.prefix) }
      .map { String($0.dropFirst(Self.prefix.count)) }
  }

  func check(_ page: PageDraft) -> Diagnostics {
    var diagnostics = Diagnostics()
    for block in page.text.blocks { visit(block, &diagnostics) }
    for request in page.text.figures { checkUnitText(request, &diagnostics) }
    return diagnostics
  }

  /// A number that is to stand in a text of the catalogue needs that text, and its place in it.
  private func checkUnitText(_ request: FigureRequest, _ diagnostics: inout Diagnostics) {
    guard let unit = request.figure.unitText else { return }
    let key = "units.\(unit)"
    let texts = catalogue.messages(of: key)
    if texts.isEmpty {
      diagnostics.error(
        "missing-word",
        "the catalogue has no '\(key)'"
          + Suggestion.didYouMean(
            unit, among: catalogue.children(of: "units").sorted(), otherwise: "; add it"),
        at: request.location)
    } else if !texts.allSatisfy({ $0.placeholders == ["count"] }) {
      diagnostics.error(
        "missing-placeholder",
        "each text of '\(key)' has to have '%{count}' and no other placeholder, for the number to "
          + "stand there; correct it in the catalogue", at: request.location)
    }
  }

  private func visit(_ block: TextBlock, _ diagnostics: inout Diagnostics) {
    switch block.kind {
    case .documents(let kind, let location) where !kinds.contains(kind):
      diagnostics.error(
        "unknown-kind",
        "no document is of the kind '\(kind)'\(Suggestion.choose(kind, among: kinds))",
        at: location)
    case .callout(let kind, _, let location) where !callouts.contains(kind):
      diagnostics.error(
        "unknown-callout",
        "the catalogue has no '\(Self.prefix)\(kind)'"
          + Suggestion.choose(kind, among: callouts.sorted()),
        at: location)
    case .chart(let request):
      checkCoverage(request.table.query.whole.dataSet, request.table.location, &diagnostics)
    case .pairChart(let request):
      checkCoverage(request.register.query.dataSet, request.register.location, &diagnostics)
      checkUnit(request.unit, &diagnostics)
    default: break
    }
    block.forEachChild { visit($0, &diagnostics) }
  }

  /// The line below a chart's title says which place and period its records cover.
  private func checkCoverage(
    _ dataSet: String, _ location: SourceLocation, _ diagnostics: inout Diagnostics
  ) {
    for key in [Coverage.place(dataSet), Coverage.period(dataSet)]
    where catalogue.label(key) == nil {
      diagnostics.error(
        "missing-word",
        "a chart says which records it is about; the catalogue has no '\(key)', add it",
        at: location)
    }
  }

  private func checkUnit(_ node: YAMLNode?, _ diagnostics: inout Diagnostics) {
    guard let node, let unit = node.text,
      catalogue.label("interface.unit_\(unit)") == nil
    else { return }
    diagnostics.error(
      "missing-word", "the catalogue has no 'interface.unit_\(unit)'; add it", at: node.location)
  }
}
