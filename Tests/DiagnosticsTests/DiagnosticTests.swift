import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticTests {
  @Test func describesItselfLikeACompiler() {
    let file = "content/data/cases.csv"
    let message: DiagnosticText = "country 'KX' is not in the codebook; did you mean 'kz'?"
    let place = Place(file: file, line: 41, column: 7)
    #expect(
      Diagnostic.error("unknown-code", message, at: place).description
        == "content/data/cases.csv:41:7: error: country 'KX' is not in the codebook; did you mean "
        + "'kz'? [unknown-code]")
    #expect(
      Diagnostic.warning("old", "is old", at: Place(file: file)).description
        == "content/data/cases.csv: warning: is old [old]")
  }

  @Test func ordersByPlaceThenSeverityThenRuleThenMessage() {
    func finding(
      _ file: String, _ line: Int?, _ column: Int?, _ severity: Diagnostic.Severity = .error,
      _ id: String = "a", _ message: DiagnosticText = "a"
    ) -> Diagnostic {
      Diagnostic(
        severity, id, message, at: Place(file: file, line: line, column: column))
    }
    let ordered = [
      finding("a", nil, nil, .warning),
      finding("a", 1, nil, .warning),
      finding("a", 1, 1, .warning),
      finding("a", 1, 2, .error, "a", "a"),
      finding("a", 1, 2, .error, "a", "b"),
      finding("a", 1, 2, .error, "b", "a"),
      finding("a", 1, 2, .warning, "a", "a"),
      finding("a", 1, 10),
      finding("a", 2, nil),
      finding("a", 10, 1),
      finding("b", nil, nil),
    ]
    for (i, first) in ordered.enumerated() {
      for (j, second) in ordered.enumerated() {
        #expect((first < second) == (i < j), "\(first) and \(second)")
      }
    }
  }
}
