import Codebook
import Diagnostics
import LocatedYAML

/// Reads the columns of a synthesis profile in the order in which they are drawn.
struct SynthesisColumnParser {
  /// The largest weight, percentage or other number of a profile.
  static let largestWeight = 1_000_000

  let schema: DataSetSchema
  let belowConsent: Int
  /// The columns read so far: conditions may name these.
  var drawn: [Int] = []
  var diagnostics = Diagnostics()

  init(_ schema: DataSetSchema, belowConsent: Int) {
    self.schema = schema
    self.belowConsent = belowConsent
  }

  /// Reads one column; `nil` when it has an error.
  mutating func parse(_ entry: YAMLEntry) -> SynthesisColumn? {
    guard let position = schema.index(of: entry.key) else {
      let near = Suggestion.choose(entry.key, among: schema.columns.map(\.name))
      diagnostics.error(
        "unknown-column", "'\(schema.name)' has no column '\(entry.key)'\(near)",
        at: entry.location)
      return nil
    }
    let column = schema.columns[position]
    var mapping = YAMLMapping(entry.value, as: "the column '\(entry.key)'")
    var conditions: [SynthesisCondition] = []
    if let node = mapping.node("only_when") {
      conditions = self.conditions(node, &mapping)
    }
    drawn.append(position)
    let missing = mapping.integer("missing", atLeast: 0) ?? 0
    // The consent column may be blank in a record that is not counted.
    let isRequired = column.isRequired && (missing > 0 || !conditions.isEmpty)
    if missing > 100 || isRequired {
      mapping.report(
        .error(
          "wrong-type",
          isRequired
            ? "the column '\(entry.key)' is required; take 'missing' and 'only_when' away"
            : "'missing' of the column '\(entry.key)' is a percentage of at most 100; lower it",
          at: entry.location))
    }
    let content = content(column, &mapping, at: entry.location)
    diagnostics.add(mapping.finish())
    return content.map {
      SynthesisColumn(
        position: position, content: $0, missing: missing, conditions: conditions)
    }
  }

  private func content(
    _ column: Column, _ mapping: inout YAMLMapping, at location: SourceLocation
  ) -> SynthesisContent? {
    switch column.type {
    case .key:
      return mapping.requiredText("prefix").map { .key(prefix: $0.text ?? "") }
    case .code(let list), .codes(let list, _):
      return codes(list, of: column, &mapping, at: location).map { .codes($0) }
    case .date:
      return mapping.requiredNode("periods").map { .dates(periods($0, &mapping)) }
    case .integer, .money:
      return numbers(column, &mapping, at: location).map { .numbers($0) }
    case .text:
      let texts = mapping.texts("texts").compactMap(\.text)
      if texts.isEmpty {
        mapping.report(
          .error(
            "missing-key",
            "the column '\(column.name)' has no 'texts' to choose from; add them", at: location))
      }
      return texts.isEmpty ? nil : .texts(texts)
    }
  }

  private func numbers(
    _ column: Column, _ mapping: inout YAMLMapping, at location: SourceLocation
  ) -> ClosedRange<Int>? {
    let from = mapping.integer("from", atLeast: 0) ?? 0
    guard mapping.requiredNode("to") != nil, let to = mapping.integer("to", atLeast: from) else {
      return nil
    }
    if to <= Self.largestWeight { return from...to }
    mapping.report(
      .error(
        "wrong-type",
        "'to' of the column '\(column.name)' is at most \(Self.largestWeight); lower it",
        at: location))
    return nil
  }

  private func periods(_ node: YAMLNode, _ mapping: inout YAMLMapping) -> [SynthesisPeriod] {
    guard case .sequence(let nodes) = node.content else {
      mapping.report(
        .error(
          "wrong-type", "'periods' is \(node.kind), not a list; write a list of 'from' and 'to'",
          at: node.location))
      return []
    }
    return nodes.compactMap { node in
      var period = YAMLMapping(node, as: "a period")
      let from = period.requiredText("from")?.text.flatMap { CalendarDay(iso: $0) }
      let to = period.requiredText("to")?.text.flatMap { CalendarDay(iso: $0) }
      let weight = period.integer("weight", atLeast: 1) ?? 1
      period.finish().all.forEach { mapping.report($0) }
      guard let from, let to, from <= to, weight <= Self.largestWeight else {
        mapping.report(
          .error(
            "wrong-type",
            "a period goes from one day such as 2014-03-08 to the same or a later one; correct it",
            at: node.location))
        return nil
      }
      return SynthesisPeriod(days: from.number...to.number, weight: weight)
    }
  }
}
