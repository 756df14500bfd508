import Codebook
import Disclosure
import Localization
import Narrative
import Query

/// The note below a page: how many records no number counts, and which figures are stated.
struct PageNote {
  private let context: PageContext
  private var words: Words { context.words }
  private static let leftOutKey = "interface.\(InterfaceWord.leftOut.rawValue)"

  init(_ context: PageContext) {
    self.context = context
  }

  var text: String {
    let leftOut = dataSets.compactMap { name in
      context.release.records[name]?.leftOut.value.flatMap {
        words.catalogue.plural(Self.leftOutKey, count: $0)
      }
    }
    let stated = sources.map { source in
      let figures = facts.filter { $0.source == source }.map { fact in
        fact.isMoney
          ? words.amount(fact.value, isMoney: true) : words.count(fact.value, fact.unit)
      }
      return words.word(
        .statedFacts,
        ["figures": words.format.list(figures), "source": words.label("sources.\(source)")])
    }
    return (leftOut + stated).joined(separator: " ")
  }

  /// The same, for reading it back.
  var lines: [PrintedLine] {
    // With several data sets the sentence does not say whose records it is about.
    let leftOut =
      dataSets.count == 1
      ? dataSets.map {
        PrintedLine(
          number: ExpectedNumber(
            .leftOut($0), unit: words.catalogue.messages(of: Self.leftOutKey)))
      } : []
    let stated = sources.map { source in
      let figures = facts.filter { $0.source == source }.map { fact in
        PrintedLine(
          number: ExpectedNumber(
            .fact(fact.name), isMoney: fact.isMoney,
            unit: fact.isMoney ? [] : words.unitForms(fact.unit)))
      }
      return PrintedLine(
        words.message(.statedFacts),
        [
          "figures": words.list(figures),
          "source": PrintedLine(words: words.label("sources.\(source)")),
        ])
    }
    return leftOut + stated
  }

  /// The sensitive data sets that can leave records out.
  private var dataSets: [String] {
    context.codebook.dataSets.filter { $0.isSensitive && $0.consent != nil }.map(\.name)
  }

  /// The stated figures of the page.
  private var facts: [StatedFact] {
    var names: [String] = []
    for case .fact(let name) in context.page.text.figures.map(\.figure.query)
    where !names.contains(name) {
      names.append(name)
    }
    return names.compactMap { context.codebook.fact($0) }
  }

  private var sources: [String] {
    var sources: [String] = []
    for fact in facts where !sources.contains(fact.source) { sources.append(fact.source) }
    return sources
  }
}
