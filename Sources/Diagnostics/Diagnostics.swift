/// The findings of a stage, collected so that one run reports them all.
public struct Diagnostics: Sendable, Equatable {
  /// The findings in the order in which they were made.
  public private(set) var all: [Diagnostic]

  /// A collection of findings, empty by default.
  public init(_ all: [Diagnostic] = []) {
    self.all = all
  }

  /// Whether one of the findings is an error.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }
  /// Whether nothing was found.
  public var isEmpty: Bool { all.isEmpty }

  /// Adds a finding.
  public mutating func add(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
  }

  /// Adds an error.
  public mutating func error(_ id: String, _ text: DiagnosticText, at location: SourceLocation) {
    all.append(.error(id, text, at: location))
  }

  /// Adds a warning.
  public mutating func warning(_ id: String, _ text: DiagnosticText, at location: SourceLocation) {
    all.append(.warning(id, text, at: location))
  }

  /// Adds all findings of another stage.
  public mutating func add(_ other: Diagnostics) {
    all.append(contentsOf: other.all)
  }

  /// The findings by place, each once.
  public var sorted: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return all.filter { seen.insert($0).inserted }.sorted()
  }

  /// The same findings with every warning made an error, for `--strict`.
  public var strict: Diagnostics {
    Diagnostics(all.map { Diagnostic(.error, $0.id, $0.text, at: $0.location) })
  }
}
