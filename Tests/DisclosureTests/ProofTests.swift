import Codebook
import Diagnostics
import Foundation
import Ledger
import LocatedYAML
import Query
import TestSupport
import Testing

@testable import Disclosure

/// Random sites of every kind: nothing small can be computed from what they print, and of every
/// small number there is a proof that anybody can check.
@Suite struct ProofTests {
  @Test(arguments: [ZeroPolicy.public, .protected])
  func everySmallNumberIsProvedToBeSafe(_ zeros: ZeroPolicy) throws {
    let seed: UInt64 = zeros == .public ? 7101 : 7102
    var random = SeededGenerator(seed: seed)
    var (numbers, withheld, printed) = (0, 0, 0)
    for round in 0..<100 {
      let asked = RandomPlan(&random, tables: random.below(4), figures: 1 + random.below(5))
      let site = try Fixture(cases: asked.records)
      let plan = try asked.plan(site)
      let input = Gate.Input(
        datasets: [site.cases, site.events], facts: [],
        policy: DisclosurePolicy(threshold: 4, zeros: zeros))
      let place = "round \(round), seed \(seed): \(asked.tables) \(asked.figures)"
      let gate = Gate.release(plan, input)
      #expect(gate.diagnostics.all == [], "\(place)")
      let release = gate.value
      let pass = GatePass(plan, input)
      let crossing = Crossing(
        pass.requested.keys.flatMap(\.queries)
          + pass.requested.remainders.flatMap { $0.part.queries + $0.whole.queries },
        of: site.cases, zerosArePublic: zeros == .public)
      #expect(computable(release, pass, crossing) == [], "\(place)")

      let proof = Gate.certificate(release.printed(plan), plan, input)
      #expect(proof.diagnostics.all == [], "\(place)")
      #expect(unproved(proof.value, pass, crossing) == [], "\(place)")
      let index = PublishedIndex(
        release, printed: [], codebook: site.codebook, settings: try settings(zeros))
      let faults = try CertificateCheck.faults(
        certificate: Data(CertificateFile(proof.value).bytes), published: Data(index.bytes))
      #expect(faults == [], "\(place)")
      numbers += proof.value.parts.first?.numbers.count ?? 0
      withheld += release.cells.count { $0.value == nil }
      printed += release.cells.count { $0.value != nil }
    }
    #expect(
      numbers > 300 && withheld > 300 && printed > 300, "\(numbers) \(withheld) \(printed)")
  }

  /// What a first edition printed stays printed: the proof of the second reproduces both.
  @Test(arguments: [ZeroPolicy.public, .protected])
  func twoEditionsAreProvedToBeSafeTogether(_ zeros: ZeroPolicy) throws {
    let seed: UInt64 = zeros == .public ? 7201 : 7202
    var random = SeededGenerator(seed: seed)
    var (proved, remembered, refused) = (0, 0, 0)
    for round in 0..<40 {
      let first = RandomPlan(&random, tables: random.below(3), figures: 1 + random.below(4))
      let second = RandomPlan(&random, tables: random.below(3), figures: 1 + random.below(4))
      let site = try Fixture(cases: first.records)
      let before = Gate.release(
        try first.plan(site), try site.input(threshold: 4, zeros: zeros)
      ).value.cells.filter { $0.threshold != nil }
      let plan = try second.plan(site)
      let input = try site.input(
        threshold: 4, zeros: zeros,
        earlier: before.map {
          EarlierCell(query: $0.query, less: $0.less, value: $0.value, edition: "1")
        })
      let place = "round \(round), seed \(seed): \(first.tables) \(second.tables)"
      let gate = Gate.release(plan, input)
      // The second edition asks for a small number that the first gave away without being asked.
      if !gate.diagnostics.isEmpty {
        #expect(gate.diagnostics.all.allSatisfy { $0.id == "unprotected-number" }, "\(place)")
        refused += 1
        continue
      }
      let proof = Gate.certificate(gate.value.printed(plan), plan, input)
      #expect(proof.diagnostics.all == [], "\(place)")
      let index = PublishedIndex(
        gate.value, printed: [], codebook: site.codebook, settings: try settings(zeros))
      let faults = try CertificateCheck.faults(
        certificate: Data(CertificateFile(proof.value).bytes), published: Data(index.bytes))
      #expect(faults == [], "\(place)")
      let numbers = proof.value.parts.flatMap(\.printed).map(\.query)
      let kept = before.filter { $0.less == nil && $0.value != nil }.map(\.query)
      #expect(Set(kept).isSubset(of: numbers), "\(place)")
      proved += proof.value.parts.first?.numbers.count ?? 0
      remembered += kept.count
    }
    #expect(proved > 50 && remembered > 100 && refused < 20, "\(proved) \(remembered) \(refused)")
  }

  /// Small numbers that are sums and differences of what is printed.
  private func computable(
    _ release: Release, _ pass: GatePass, _ crossing: Crossing
  ) -> [String] {
    let cells = release.cells.filter { $0.less == nil && $0.value != nil && $0.threshold != nil }
    let sensitive =
      pass.requested.keys.filter(pass.isSmall).map { ("\($0)", crossing.vector($0)) }
      + pass.requested.remainders.map { ("\($0)", crossing.vector($0)) }
    var span = ModularSpan()
    for cell in cells { span.insert(crossing.vector(cell.query)) }
    return sensitive.filter { _, vector in
      vector.contains { $0 != 0 } && span.contains(vector)
    }.map(\.0)
  }

  /// Small numbers that the certificate does not speak of, those left out that are always zero.
  private func unproved(
    _ certificate: Certificate, _ pass: GatePass, _ crossing: Crossing
  ) -> [String] {
    let proved = Set(certificate.parts.flatMap(\.numbers).map { $0.counts + $0.less })
    return pass.requested.keys.filter { key in
      pass.isSmall(key) && !proved.contains(key.queries)
        && crossing.vector(key).contains { $0 != 0 }
    }.map { "\($0)" }
  }

  private func settings(_ zeros: ZeroPolicy) throws -> SiteSettings {
    let text = """
      languages: [en]
      edition: {id: x, date: 2026-11-24}
      disclosure: {threshold: 4, zeros: \(zeros.rawValue)}
      """
    let root = try #require(YAMLFile.parse(text, at: Place(file: "content/site.yml")).value)
    return try #require(SiteSettings.parse(root).value)
  }
}
