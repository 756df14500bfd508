import Codebook
import Diagnostics
import Disclosure
import Query
import TestSupport
import Testing

/// Two editions of random data and plans: what both print together gives nobody away.
@Suite struct RandomEditionTests {
  private static let countries = ["by", "ge", "kz", "missing"]
  private static let answers = ["yes", "no", "missing"]
  private let threshold = 4

  /// Conditions of a country and of a complaint, by their positions; 0 is no condition.
  private struct Asked: Hashable {
    let country: Int
    let complaint: Int

    var text: String {
      let conditions =
        (country > 0 ? ["country is \(countries[country - 1])"] : [])
        + (complaint > 0 ? ["complaint is \(answers[complaint - 1])"] : [])
      return conditions.isEmpty ? "cases" : "cases where " + conditions.joined(separator: " and ")
    }

    /// The number as a sum of the twelve inner cells.
    var vector: [Int] {
      (0..<12).map { cell in
        (country == 0 || country - 1 == cell / 3) && (complaint == 0 || complaint - 1 == cell % 3)
          ? 1 : 0
      }
    }

    func value(_ counts: [Int]) -> Int { zip(vector, counts).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// An edition: what it asks for, and what of it it prints.
  private func edition(
    _ counts: [Int], _ asked: [Asked], after earlier: [EarlierCell]
  ) throws -> (printed: [Asked], cells: [EarlierCell], diagnostics: [Diagnostic]) {
    var records: [[String: String]] = []
    for (cell, count) in counts.enumerated() {
      let values = [Self.countries[cell / 3], Self.answers[cell % 3]]
        .map { $0 == "missing" ? "" : $0 }
      records += .records(count, ["country": values[0], "complaint": values[1]])
    }
    let site = try Fixture(cases: records)
    var plan = Plan()
    for number in asked { plan.ask(try site.figure(number.text), threshold: threshold) }
    let outcome = Gate.release(
      plan, try site.input(threshold: threshold, changes: .withhold, earlier: earlier))
    var printed: [Asked] = []
    var cells: [EarlierCell] = []
    for number in asked {
      let value = outcome.value.value(try site.figure(number.text)).value
      if let value {
        #expect(value == number.value(counts))
        printed.append(number)
      }
      cells.append(
        EarlierCell(query: try site.query(number.text), less: nil, value: value, edition: "1"))
    }
    return (printed, cells, outcome.diagnostics.all)
  }

  private func asked(_ random: inout SeededGenerator) -> [Asked] {
    let all = (0...4).flatMap { a in (0...3).map { Asked(country: a, complaint: $0) } }
    return all.filter { _ in random.happens(onceIn: 2) }
  }

  @Test func togetherTheyGiveNothingSmallAway() throws {
    let seed: UInt64 = 1991
    var random = SeededGenerator(seed: seed)
    var (hidden, changed, refused) = (0, 0, 0)
    for round in 0..<200 {
      let before = (0..<12).map { _ in
        random.happens(onceIn: 3) ? random.below(5) : random.below(30)
      }
      let sooner = asked(&random)
      let first = try edition(before, sooner, after: [])
      #expect(first.diagnostics == [], "round \(round), seed \(seed)")
      let isSame = random.happens(onceIn: 2)
      let now = before.map { isSame || random.happens(onceIn: 2) ? $0 : $0 + random.below(9) }
      let later = asked(&random).filter {
        !isSame || sooner.contains($0) || random.happens(onceIn: 3)
      }
      let second = try edition(now, later, after: first.cells)
      // What a first edition printed can't be taken back: where it gives a number away that only the
      // second asks for, or that is small only now, the second is not published.
      if !second.diagnostics.isEmpty {
        #expect(second.diagnostics.allSatisfy { $0.id == "unprotected-number" })
        #expect(
          !isSame || !later.allSatisfy(sooner.contains), "round \(round), seed \(seed)")
        refused += 1
        continue
      }
      var span = ModularSpan()
      for number in first.printed where number.value(before) == number.value(now) {
        span.insert(number.vector)
      }
      for number in second.printed { span.insert(number.vector) }
      for number in later where (1..<threshold).contains(number.value(now)) {
        hidden += 1
        #expect(!span.contains(number.vector), "\(number.text), round \(round), seed \(seed)")
      }
      for number in first.printed {
        let change = abs(number.value(now) - number.value(before))
        guard (1..<threshold).contains(change) else { continue }
        changed += 1
        #expect(!span.contains(number.vector), "\(number.text), round \(round), seed \(seed)")
      }
    }
    #expect(hidden > 100 && changed > 100 && refused < 100)
  }
}
