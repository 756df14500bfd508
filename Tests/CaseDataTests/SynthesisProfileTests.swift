import Codebook
import Diagnostics
import LocatedYAML
import Testing

@testable import CaseData

@Suite struct SynthesisProfileTests {
  /// The findings of the profile after one change.
  private func findings(_ old: String, _ new: String) throws -> [String] {
    let text = SynthesisFixture.profile.replacing(old, with: new, maxReplacements: 1)
    #expect(text != SynthesisFixture.profile)
    let outcome = try SynthesisFixture.parse(text)
    #expect(outcome.value == nil)
    return outcome.diagnostics.sorted.map(\.description)
  }

  @Test(arguments: [
    (
      "data: cases", "data: case",
      "p.yml:1:7: error: there is no data set 'case'; did you mean "
        + "'cases'? [unknown-data-set]"
    ),
    (
      "records: 300", "",
      "p.yml:1:1: error: the synthesis profile has no 'records'; say how many to make [missing-key]"
    ),
    (
      "records: 300", "records: 1000001",
      "p.yml:1:1: error: a profile asks for at most 1000000 records; ask for fewer [wrong-type]"
    ),
    (
      "records: 300", "records: many",
      "p.yml:2:10: error: 'records' of the synthesis profile is no whole number of at least 1; "
        + "write one [wrong-type]"
    ),
    (
      "below_consent", "below_consents",
      "p.yml:3:1: error: the synthesis profile has no key 'below_consents'; did you mean "
        + "'below_consent'? [unknown-key]"
    ),
    (
      "  id: {prefix: r}\n", "  id: {prefix: r}\n  contry: {}\n",
      "p.yml:6:3: error: 'cases' has no column 'contry'; did you mean 'country'? [unknown-column]"
    ),
    (
      "{by: 1", "{bi: 1",
      "p.yml:7:23: error: 'bi' is not in the list 'country'; did you mean 'by'? [unknown-code]"
    ),
    (
      "{by: 1", "{by: -1",
      "p.yml:7:27: error: a weight is a whole number from 0 to 1000000; correct it [wrong-type]"
    ),
    (
      "{by: 1, ge: 3, kz: 6}", "{by: 0}",
      "p.yml:7:22: error: no weight is more than 0; raise one [wrong-type]"
    ),
    (
      "country: {weights", "country: {missing: 1, weights",
      "p.yml:7:3: error: the column 'country' is required; take 'missing' and 'only_when' away "
        + "[wrong-type]"
    ),
    (
      "missing: 25", "missing: 101",
      "p.yml:6:3: error: 'missing' of the column 'consent' is a percentage of at most 100; lower "
        + "it [wrong-type]"
    ),
    (
      "aggregate: 5, named: 1", "aggregate: 0",
      "p.yml:6:35: error: the weights of 'consent' have no code at or above the least level that "
        + "the codebook counts; give one a weight [wrong-type]"
    ),
    (
      "none: 1, internal: 1", "none: 0",
      "p.yml:6:35: error: the weights of 'consent' have no code below the least level that the "
        + "codebook counts; give one a weight, or take 'below_consent' away [wrong-type]"
    ),
    (
      "when: {country", "when: {people",
      "p.yml:18:17: error: a condition names a column of codes that stands above it: 'people' does "
        + "not; move that column up, or name another [unknown-column]"
    ),
    (
      "to: 2014-06-30", "to: 2014-06-31",
      "p.yml:12:9: error: a period goes from one day such as 2014-03-08 to the same or a later "
        + "one; correct it [wrong-type]"
    ),
    (
      "from: 1, to: 3", "from: 3, to: 1",
      "p.yml:20:74: error: 'to' of the column 'people' is no whole number of at least 3; write one "
        + "[wrong-type]"
    ),
    (
      "    texts: [", "    texts: [] # [",
      "p.yml:21:3: error: the column 'note' has no 'texts' to choose from; add them [missing-key]"
    ),
    (
      "number: [5, 4, 1]", "number: 5",
      "p.yml:15:13: error: 'number' is a text, not a list; write weights such as [70, 20, 10] "
        + "[wrong-type]"
    ),
    (
      "id: {prefix: r}", "id: {}",
      "p.yml:5:7: error: the column 'id' has no 'prefix'; add it [missing-key]"
    ),
  ])
  func findsErrors(old: String, new: String, expected: String) throws {
    let findings = try findings(old, new)
    #expect(findings == [expected])
  }

  @Test func findsColumnsThatAreMissing() throws {
    #expect(
      try findings("  id: {prefix: r}\n", "") == [
        "p.yml:1:1: error: 'columns' of the synthesis profile has no 'id', a column of 'cases'; "
          + "add it [missing-key]"
      ])
  }
}
