import Codebook
import Diagnostics
import LocatedYAML
import TestSupport
import Testing

let codebookFile = Place(file: "content/codebook.yml")
let factsFile = Place(file: "content/facts.yml")

/// Reads a codebook whose data may be left away, and compares every finding.
@discardableResult
func expectCodebook(
  _ marked: String, finds expected: Expected...,
  location: Testing.SourceLocation = #_sourceLocation
) throws -> Codebook {
  let text = MarkedText(marked)
  let root = try #require(
    YAMLFile.parse(text.text, at: codebookFile).value, sourceLocation: location)
  let outcome = Codebook.parse(root, facts: nil)
  #expect(
    outcome.diagnostics.sorted
      == expected.map { $0.diagnostic(in: text, from: codebookFile) }.sorted(),
    sourceLocation: location)
  return outcome.value
}

/// The smallest data set, for codebooks that are about something else.
let someData = "data: {visits: {file: v.csv, unit: visit, columns: {id: {type: key}}}}"

/// Reads a facts file beside a codebook without errors, and compares every finding.
@discardableResult
func expectFacts(
  _ marked: String, finds expected: Expected...,
  location: Testing.SourceLocation = #_sourceLocation
) throws -> [StatedFact] {
  let text = MarkedText(marked)
  let book = try #require(YAMLFile.parse(someData, at: codebookFile).value)
  let facts = try #require(
    YAMLFile.parse(text.text, at: factsFile).value, sourceLocation: location)
  let outcome = Codebook.parse(book, facts: facts)
  #expect(
    outcome.diagnostics.sorted
      == expected.map { $0.diagnostic(in: text, from: factsFile) }.sorted(),
    sourceLocation: location)
  return outcome.value.facts
}

/// A codebook with whatever is wrong with it.
func codebook(_ yaml: String) throws -> Outcome<Codebook> {
  Codebook.parse(try #require(YAMLFile.parse(yaml, at: codebookFile).value), facts: nil)
}
