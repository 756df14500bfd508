import Codebook
import Diagnostics
import LocatedYAML

extension SynthesisColumnParser {
  func codes(
    _ list: CodeList, of column: Column, _ mapping: inout YAMLMapping,
    at location: SourceLocation
  ) -> SynthesisCodes? {
    guard let node = mapping.requiredNode("weights") else { return nil }
    let weights = numbers(node, list, default: 0, &mapping)
    var numbers = [1]
    if column.isMultiple, let node = mapping.node("number") {
      numbers = counts(node, &mapping)
    }
    if !weights.contains(where: { $0 > 0 }) {
      mapping.report(
        .error("wrong-type", "no weight is more than 0; raise one", at: node.location))
    }
    if let consent = schema.consent, consent.column == column.name {
      checkConsent(weights, consent, column, &mapping, at: node.location)
    }
    var adjustments: [SynthesisAdjustment] = []
    if let node = mapping.node("adjust") {
      guard case .sequence(let nodes) = node.content else {
        mapping.report(
          .error(
            "wrong-type",
            "'adjust' is \(node.kind), not a list; write a list of 'when' and 'percent'",
            at: node.location))
        return nil
      }
      for node in nodes {
        var adjustment = YAMLMapping(node, as: "an adjustment")
        if let when = adjustment.requiredNode("when"),
          let percent = adjustment.requiredNode("percent")
        {
          adjustments.append(
            SynthesisAdjustment(
              conditions: conditions(when, &mapping),
              percents: self.numbers(percent, list, default: 100, &mapping)))
        }
        adjustment.finish().all.forEach { mapping.report($0) }
      }
    }
    return SynthesisCodes(weights: weights, numbers: numbers, adjustments: adjustments)
  }

  /// What the columns before must hold: column names with lists of codes or groups.
  func conditions(_ node: YAMLNode, _ mapping: inout YAMLMapping) -> [SynthesisCondition] {
    var when = YAMLMapping(node, as: "a condition")
    var conditions: [SynthesisCondition] = []
    for entry in when.all {
      guard let position = schema.index(of: entry.key), drawn.contains(position),
        let list = schema.columns[position].list
      else {
        mapping.report(
          .error(
            "unknown-column",
            "a condition names a column of codes that stands above it: '\(entry.key)' does not; "
              + "move that column up, or name another",
            at: entry.location))
        continue
      }
      var codes: UInt64 = 0
      for node in when.texts(entry.key) {
        for member in members(node.text ?? "", list, at: node.location, &mapping) {
          codes |= 1 << UInt64(member)
        }
      }
      conditions.append(SynthesisCondition(column: position, codes: codes))
    }
    when.finish().all.forEach { if $0.id != "unknown-key" { mapping.report($0) } }
    return conditions
  }

  /// The numbers that `node` gives to codes and groups, by position in the list.
  private func numbers(
    _ node: YAMLNode, _ list: CodeList, default fallback: Int, _ mapping: inout YAMLMapping
  ) -> [Int] {
    var numbers = Array(repeating: fallback, count: list.codes.count)
    let entries = YAMLMapping(node, as: "the list of weights")
    entries.diagnostics.all.forEach { mapping.report($0) }
    for entry in entries.all {
      let members = members(entry.key, list, at: entry.location, &mapping)
      let number = number(entry.value, &mapping)
      for member in members { numbers[member] = number }
    }
    return numbers
  }

  private func counts(_ node: YAMLNode, _ mapping: inout YAMLMapping) -> [Int] {
    guard case .sequence(let nodes) = node.content else {
      mapping.report(
        .error(
          "wrong-type", "'number' is \(node.kind), not a list; write weights such as [70, 20, 10]",
          at: node.location))
      return [1]
    }
    return nodes.map { number($0, &mapping) }
  }

  private func number(_ node: YAMLNode, _ mapping: inout YAMLMapping) -> Int {
    if let text = node.text, let number = Int(text), (0...Self.largestWeight).contains(number) {
      return number
    }
    mapping.report(
      .error(
        "wrong-type", "a weight is a whole number from 0 to \(Self.largestWeight); correct it",
        at: node.location))
    return 0
  }

  private func members(
    _ name: String, _ list: CodeList, at location: SourceLocation, _ mapping: inout YAMLMapping
  ) -> [Int] {
    if let members = list.members(of: name) { return members }
    mapping.report(
      .error(
        "unknown-code",
        "'\(name)' is not in the list '\(list.name)'"
          + Suggestion.choose(name, among: list.names), at: location))
    return []
  }

  private func checkConsent(
    _ weights: [Int], _ consent: ConsentRule, _ column: Column, _ mapping: inout YAMLMapping,
    at location: SourceLocation
  ) {
    let hasEnough = weights[consent.least...].contains { $0 > 0 }
    let hasBelow = belowConsent == 0 || weights[..<consent.least].contains { $0 > 0 }
    if hasEnough, hasBelow { return }
    mapping.report(
      .error(
        "wrong-type",
        hasEnough
          ? "the weights of '\(column.name)' have no code below the least level that the codebook "
            + "counts; give one a weight, or take 'below_consent' away"
          : "the weights of '\(column.name)' have no code at or above the least level that the "
            + "codebook counts; give one a weight", at: location))
  }
}
