import Codebook
import Diagnostics
import Foundation
import LocatedYAML
import Testing

@testable import CaseData

/// The demonstration records that the project ships are those of its generator.
@Suite struct ShippedCasesTests {
  static let seed: UInt64 = 20_141_125

  @Test func areWhatTheGeneratorMakes() throws {
    let book = Codebook.parse(try yaml("codebook.yml"), facts: nil)
    let outcome = SynthesisProfile.parse(try yaml("synthesis.yml"), codebook: book.value)
    #expect(outcome.diagnostics.sorted == [])
    let profile = try #require(outcome.value)
    let shipped = Array(try Data(contentsOf: content.appending(path: profile.schema.file)))
    let isSame = shipped == SyntheticCases.make(seed: Self.seed, profile: profile)
    #expect(isSame, "make content/\(profile.schema.file) again with the seed \(Self.seed)")
    let read = CaseFile.read(shipped, as: profile.schema, file: profile.schema.file)
    #expect(read.diagnostics.sorted == [])
    #expect(read.value.count == profile.records)
    #expect(read.value.leftOut == profile.belowConsent)
  }

  private var content: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
  }

  private func yaml(_ name: String) throws -> YAMLNode {
    let text = try String(contentsOf: content.appending(path: name), encoding: .utf8)
    return try #require(YAMLFile.parse(text, at: SourceLocation(file: name)).value)
  }
}
