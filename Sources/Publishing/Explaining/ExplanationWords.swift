import Codebook
import Diagnostics
import Disclosure
import Query

/// The words in which authors are told why numbers are withheld.
struct ExplanationWords {
  let codebook: Codebook
  /// So many places are named; beyond, they are only counted.
  private static let namedCount = 4

  func name(_ name: Explanation.Name) -> DiagnosticText {
    func list(_ queries: [NumberQuery]) -> DiagnosticText {
      let names = queries.map { DiagnosticText(verbatim: "'\($0.text(in: codebook))'") }
      return names.dropFirst().reduce(names.first ?? .none) { "\($0) and \($1)" }
    }
    if name.added.isEmpty { return "a number that is asked for nowhere" }
    if name.taken.isEmpty { return list(name.added) }
    return "\(list(name.added)) less \(list(name.taken))"
  }

  /// `content/en/index.md:12, content/en/methods.md:101 and 3 more places`.
  func places(_ locations: [SourceLocation]) -> DiagnosticText {
    var seen: Set<String> = []
    let places = locations.map { SourceLocation(file: $0.file, line: $0.line).description }
      .filter { seen.insert($0).inserted }
    let more = places.count - Self.namedCount
    if more > 0 {
      let named = places.prefix(Self.namedCount).joined(separator: ", ")
      return more == 1 ? "\(named) and \(more) more place" : "\(named) and \(more) more places"
    }
    guard let last = places.last, places.count > 1 else {
      return DiagnosticText(verbatim: places.joined())
    }
    return "\(places.dropLast().joined(separator: ", ")) and \(last)"
  }

  func reason(_ reason: Explanation.Reason) -> DiagnosticText {
    switch reason {
    case .open: return "no person is counted"
    case .large(let threshold):
      return "it is at least \(threshold), and gives nothing away"
    case .zero: return "it is zero, and zeros are public"
    case .small(let threshold, let place):
      guard let place else {
        return "it is too small; \(threshold) is the least count that is printed"
      }
      return """
        it is too small; \(threshold) is the least count that is printed, because of the document at \
        \(places([place]))
        """
    case .sake(let other, let locations):
      if locations.isEmpty { return "it would help to work out \(name(other))" }
      return "it would help to work out \(name(other)), which is asked for at \(places(locations))"
    case .changed(let edition):
      return "it has changed by too little since edition '\(edition)'"
    case .codes: return "it would say that no record has one of the codes"
    case .unprovable: return "nothing could be proved about its data set"
    }
  }

  /// `without the table at content/en/methods.md:101, 5 numbers more could be printed`.
  func change(_ change: Explanation.Change) -> DiagnosticText {
    let what: DiagnosticText =
      change.isTable ? "the table" : change.locations.count == 1 ? "the figure" : "the figures"
    let place = places(change.locations)
    let gain: DiagnosticText =
      change.gain == 1
      ? "\(change.gain) number more could be printed"
      : "\(change.gain) numbers more could be printed"
    if let line = change.line { return "with '\(line)' in \(what) at \(place), \(gain)" }
    guard let threshold = change.threshold else {
      return "without \(what) at \(place), \(gain)"
    }
    return """
      without \(what) at \(place), whose document asks for counts of at least \(threshold), \(gain)
      """
  }

  func value(_ value: PublishedValue, of query: FigureQuery) -> DiagnosticText {
    guard let number = value.value else { return "withheld" }
    if let whole = value.whole { return "\(number) of \(whole)" }
    return DiagnosticText(verbatim: isMoney(query) ? Hundredths.plain(number) : String(number))
  }

  private func isMoney(_ query: FigureQuery) -> Bool {
    switch query {
    case .number(let number):
      guard case .sum(let column) = number.measure else { return false }
      return codebook.dataSet(number.dataSet)?.columns[column].type == .money
    case .fact(let name): return codebook.fact(name)?.isMoney ?? false
    case .share, .leftOut, .withheldCells, .leastCount: return false
    }
  }
}
