public import Diagnostics
public import LocatedYAML

/// What an author says of a warning that is wrong at its place: which rule, and why.
public struct Allowance: Sendable, Equatable {
  /// The rule's identifier.
  public let rule: String
  /// Why it is to say nothing here.
  public let reason: String
  /// Where this is said.
  public let location: SourceLocation

  /// What an author says of a rule.
  public init(rule: String, reason: String, location: SourceLocation) {
    self.rule = rule
    self.reason = reason
    self.location = location
  }
}

extension Allowance {
  /// Reads `<!-- allow RULE: reason -->`; `nil` for any other comment.
  ///
  /// - Parameter location: where the comment begins.
  init?(comment: String, at location: SourceLocation) {
    let form = /<!--\s*allow\s+([a-z][a-z-]*)\s*:\s*(\S.*?)\s*-->\s*/
    guard let match = comment.wholeMatch(of: form) else { return nil }
    self.init(rule: String(match.1), reason: String(match.2), location: location)
  }
}

extension Allowance {
  /// Reads the mapping of rules to reasons of `key`.
  static func parse(_ key: String, of mapping: inout YAMLMapping) -> [Allowance] {
    guard var rules = mapping.mapping(key) else { return [] }
    let allowances = parse(&rules)
    rules.diagnostics.all.forEach { mapping.report($0) }
    return allowances
  }

  /// Reads a mapping of rules to reasons.
  public static func parse(_ mapping: inout YAMLMapping) -> [Allowance] {
    mapping.all.compactMap { entry in
      guard let reason = entry.value.text, !reason.allSatisfy(\.isWhitespace) else {
        mapping.report(
          .error(
            "missing-reason", "'\(entry.key)' is allowed without a reason; write why",
            at: entry.location))
        return nil
      }
      return Allowance(rule: entry.key, reason: reason, location: entry.location)
    }
  }
}
