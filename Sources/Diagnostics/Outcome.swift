/// What a stage hands on: its value, and what it found on the way.
public struct Outcome<Value: Sendable>: Sendable {
  /// The value, as whole as the input allowed.
  public let value: Value
  /// The findings.
  public let diagnostics: Diagnostics

  /// A value with the findings that were made on the way to it.
  public init(_ value: Value, _ diagnostics: Diagnostics = Diagnostics()) {
    self.value = value
    self.diagnostics = diagnostics
  }
}
