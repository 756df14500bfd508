import Diagnostics
import LocatedYAML
import TestSupport
import Testing

let start = Place(file: "content/site.yml")

/// The value of `marked`, which has no errors, and the text whose markers give places.
func parse(
  _ marked: String, at origin: Place = start,
  location: Testing.SourceLocation = #_sourceLocation
) throws -> (node: YAMLNode, text: MarkedText) {
  let text = MarkedText(marked)
  let outcome = YAMLFile.parse(text.text, at: origin)
  #expect(outcome.diagnostics.all == [], sourceLocation: location)
  return (try #require(outcome.value, sourceLocation: location), text)
}

/// Expects that `marked` is refused, with that finding alone.
func expectRefused(
  _ marked: String, at origin: Place = start, _ expected: Expected,
  location: Testing.SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  let outcome = YAMLFile.parse(text.text, at: origin)
  #expect(outcome.value == nil, sourceLocation: location)
  #expect(
    outcome.diagnostics.all == [expected.diagnostic(in: text, from: origin)],
    sourceLocation: location)
}

extension YAMLNode {
  var entries: [YAMLEntry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  var items: [YAMLNode] {
    if case .sequence(let items) = content { items } else { [] }
  }

  subscript(_ key: String) -> YAMLNode? {
    entries.first { $0.key == key }?.value
  }
}
