import Codebook
import Query
import TestSupport
import Testing

@Suite struct FilterTests {
  @Test(arguments: [
    ("country is one of by, ge", "country is one of ge, by, ge"),
    ("country is not ge", "country is not ge and country is not ge"),
    ("country is recorded and country is not ge", "country is one of by, kz, ru"),
    ("country is not by and country is not ge", "country is not ge and country is not by"),
    ("country is by and complaint is yes", "complaint is yes and country is by"),
    ("country is one of by, ge and country is not ge", "country is by"),
    ("kind is physical", "kind is one of torture, assault"),
    ("kind is not other_kinds and kind is recorded", "kind is physical"),
    ("violation is physical", "violation is one of torture, assault"),
    ("violation is physical and violation is torture", "violation is torture"),
    ("violation is torture and violation is recorded", "violation is torture"),
    (
      "violation is physical and violation is not torture",
      "violation is not torture and violation is assault"
    ),
    ("violation is not torture and violation is not assault", "violation is not physical"),
    ("violation is missing and violation is not theft", "violation is missing"),
    ("violation is missing and violation is theft", "violation is theft and violation is missing"),
    ("age in 5..20 and age in 10..30", "age in 10..20"),
    ("age is 7 and age is recorded", "age is 7"),
    ("age is missing and age is not 7", "age is missing"),
    ("age is 7 and age is 8", "age in 1..2 and age in 4..5"),
    ("date in 2014 and date is 2014-Q1", "date in 2014-01..2014-03"),
    ("date in 2014-Q1..2014-Q4", "date is 2014"),
    ("date is 2014-03 and date is recorded", "date in 2014-03-01..2014-03-31"),
  ])
  func theSameRecordsAreTheSameFilter(_ one: String, _ other: String) throws {
    #expect(try Fixture.filter(one) == Fixture.filter(other))
  }

  @Test(arguments: [
    ("country is not ge", "country is one of by, kz, ru"),
    ("country is missing", "complaint is missing"),
    ("violation is torture and violation is theft", "violation is one of torture, theft"),
    ("violation is not torture", "violation is one of assault, theft, threats"),
    ("age in 5..20", "age in 5..21"), ("date is 2014-03", "date is 2014-03-01"),
  ])
  func otherRecordsAreAnotherFilter(_ one: String, _ other: String) throws {
    #expect(try Fixture.filter(one) != Fixture.filter(other))
  }

  @Test func isTheSameInWhateverOrderItWasMade() throws {
    let (a, b) = (try Fixture.filter("country is by"), try Fixture.filter("age is 7"))
    #expect(a.and(b) == b.and(a))
    #expect(a.and(.all) == a && a.and(a) == a)
    #expect(b.conditions.reduce(a) { $0.and($1) } == a.and(b))
    #expect(a.and(b).conditions.map(\.column) == [1, 6])
  }

  // MARK: Canonical forms, by trying all values

  @Test func admitsWhatAllTestsOfAColumnAdmit() {
    let seed: UInt64 = 850
    var random = SeededGenerator(seed: seed)
    for kind in Kind.allCases {
      for _ in 0..<2000 {
        let tests = (0..<1 + random.below(4)).map { _ in kind.test(&random) }
        let filter = Filter(tests.map { Condition(column: 0, test: $0) })
        for value in kind.values {
          let isAdmitted = filter.conditions.allSatisfy { kind.admits($0.test, value) }
          guard isAdmitted == tests.allSatisfy({ kind.admits($0, value) }) else {
            Issue.record("\(tests) became \(filter), which differs on \(value), seed \(seed)")
            return
          }
        }
      }
    }
  }

  @Test func hasOneFormForEachSetOfCodesAndForEachRange() {
    let seed: UInt64 = 103
    var random = SeededGenerator(seed: seed)
    for kind in [Kind.code, .number, .date] {
      var forms: [[Int]: Filter] = [:]
      for _ in 0..<2000 {
        let tests = (0..<1 + random.below(4)).map { _ in kind.test(&random) }
        // Ranges that are left out have no one form.
        if tests.contains(where: \.isNegation) { continue }
        let filter = Filter(tests.map { Condition(column: 0, test: $0) })
        let admitted = kind.values.filter { value in tests.allSatisfy { kind.admits($0, value) } }
        let known = forms[admitted, default: filter]
        #expect(known == filter, "both admit \(admitted), seed \(seed)")
        forms[admitted] = filter
      }
      #expect(forms.count > 10)
    }
  }
}

/// A type of column with few values: 0 is not recorded.
private enum Kind: CaseIterable {
  case code, codes, number, date

  var values: [Int] { Array(0..<(self == .codes ? 16 : self == .code ? 5 : 9)) }

  func test(_ random: inout SeededGenerator) -> Query.Test {
    let bits = UInt64(1 + random.below(15))
    let first = random.below(6)
    let last = first + random.below(6 - first)
    let days = CalendarDay(number: first)...CalendarDay(number: last)
    let own: [Query.Test] =
      switch self {
      case .code: [.isIn(CodeSet(bits: UInt64(random.below(32))))]
      case .codes: [.names(bits), .namesNone(bits), .names(bits), .isMissing, .isRecorded]
      case .number: [.inRange(first...last), .notInRange(first...last), .isMissing, .isRecorded]
      case .date: [.during(days), .notDuring(days), .isMissing, .isRecorded, .coarserThan(.year)]
      }
    return own[random.below(own.count)]
  }

  func admits(_ test: Query.Test, _ value: Int) -> Bool {
    // Numbers and dates from 0 are kept one higher.
    let number = value - 1
    return switch test {
    case .isIn(let set): set.bits & (1 << UInt64(value)) != 0
    case .names(let bits): self == .codes && UInt64(value) & bits != 0
    case .namesNone(let bits): UInt64(value) & bits == 0
    case .inRange(let range): value > 0 && range.contains(number)
    case .notInRange(let range): value == 0 || !range.contains(number)
    case .during(let days): value > 0 && days.contains(CalendarDay(number: number))
    case .notDuring(let days): value == 0 || !days.contains(CalendarDay(number: number))
    case .isMissing, .coarserThan: value == 0
    case .isRecorded: value > 0
    }
  }
}

extension Query.Test {
  fileprivate var isNegation: Bool {
    switch self {
    case .namesNone, .notInRange, .notDuring: true
    default: false
    }
  }
}
