import Codebook
import Diagnostics
import LocatedYAML
import Testing

@testable import CaseData

/// A small codebook and a profile for it.
enum SynthesisFixture {
  static let codebook = Codebook(dataSets: [
    Fixture.schema(
      Fixture.id, Column(name: "country", type: .code(Fixture.country), isRequired: true),
      Fixture.acts, Column(name: "date", type: .date(precision: "date_precision")),
      Column(name: "date_precision", type: .code(Fixture.precision)), Fixture.people,
      Fixture.note, Fixture.level, least: 2)
  ])

  static let profile = """
    data: cases
    records: 300
    below_consent: 40
    columns:
      id: {prefix: r}
      consent: {missing: 25, weights: {none: 1, internal: 1, aggregate: 5, named: 1}}
      country: {weights: {by: 1, ge: 3, kz: 6}}
      date_precision: {missing: 10, weights: {day: 5, month: 3, year: 1, unknown: 1}}
      date:
        missing: 50
        periods:
          - {from: 2014-03-08, to: 2014-06-30, weight: 1}
          - {from: 2015-03-07, to: 2015-03-07}
      acts:
        number: [5, 4, 1]
        weights: {torture: 1, threats: 4, theft: 2}
        adjust:
          - {when: {country: [by]}, percent: {theft: 0}}
          - {when: {acts: [torture]}, percent: {theft: 0}}
      people: {only_when: {acts: [threats], country: [ge, kz]}, from: 1, to: 3}
      note:
        missing: 40
        texts: ["Demonstration record", "a, \\"b\\"\\nc", "запись"]
    """

  static func parse(_ text: String) throws -> Outcome<SynthesisProfile?> {
    let yaml = YAMLFile.parse(text, at: SourceLocation(file: "p.yml", line: 1, column: 1))
    let root = try #require(yaml.value, "\(yaml.diagnostics.all)")
    return SynthesisProfile.parse(root, codebook: codebook)
  }

  static func valid() throws -> SynthesisProfile {
    let outcome = try parse(profile)
    #expect(outcome.diagnostics.sorted == [])
    return try #require(outcome.value)
  }
}
