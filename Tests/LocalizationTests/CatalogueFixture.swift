import Diagnostics
import Localization
import LocatedYAML
import TestSupport
import Testing

let file = Place(file: "content/i18n/x.yml")

/// The catalogue of `marked`, whose findings are the expected ones in their order.
func catalogue(
  _ marked: String, language: String = "en", finds expected: Expected...,
  location: Testing.SourceLocation = #_sourceLocation
) throws -> (catalogue: Catalogue, text: MarkedText) {
  let text = MarkedText(marked)
  let yaml = YAMLFile.parse(text.text, at: file)
  #expect(yaml.diagnostics.all == [], sourceLocation: location)
  let root = try #require(yaml.value, sourceLocation: location)
  let outcome = Catalogue.parse(root, language: language)
  #expect(
    outcome.diagnostics.all == expected.map { $0.diagnostic(in: text, from: file) },
    sourceLocation: location)
  return (outcome.value, text)
}
