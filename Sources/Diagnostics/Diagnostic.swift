/// One finding about the content: what is wrong, where, and what to do.
///
/// The message states the rule and leads with the thing that is wrong. It never echoes a value of a
/// case record, except a code that was checked against its list.
public struct Diagnostic: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, Sendable {
    /// Nothing is published while one stands.
    case error
    /// Published all the same, unless `--strict` is given.
    case warning
  }

  /// How much it matters.
  public let severity: Severity
  /// A stable kebab-case identifier of the rule, such as `unknown-code`.
  public let id: String
  /// What is wrong and what to do, in one or two sentences without a full stop at the end.
  public let text: DiagnosticText
  /// Where.
  public let location: SourceLocation

  /// A finding of the rule `id` at `location`.
  public init(
    _ severity: Severity, _ id: String, _ text: DiagnosticText, at location: SourceLocation
  ) {
    self.severity = severity
    self.id = id
    self.text = text
    self.location = location
  }

  /// An error of the rule `id` at `location`.
  public static func error(_ id: String, _ text: DiagnosticText, at location: SourceLocation)
    -> Self
  {
    Self(.error, id, text, at: location)
  }

  /// A warning of the rule `id` at `location`.
  public static func warning(_ id: String, _ text: DiagnosticText, at location: SourceLocation)
    -> Self
  {
    Self(.warning, id, text, at: location)
  }
}

extension Diagnostic {
  /// What is wrong and what to do, in English.
  public var message: String { text.english }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: severity: message [id]`.
  public var description: String {
    "\(location): \(severity.rawValue): \(message) [\(id)]"
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then errors first, then by rule and message.
  public static func < (a: Self, b: Self) -> Bool {
    if a.location != b.location { return a.location < b.location }
    return (a.severity.rawValue, a.id, a.message) < (b.severity.rawValue, b.id, b.message)
  }
}
