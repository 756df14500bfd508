import CaseData
import Codebook
import Diagnostics
import Query
import TestSupport
import Testing

@testable import Disclosure

/// The inner cells against counting.
@Suite struct InnerCellsTests {
  @Test func numbersAreSumsOfInnerCells() throws {
    let seed: UInt64 = 812
    var random = SeededGenerator(seed: seed)
    var (numbers, nested, tables) = (0, 0, 0)
    for round in 0..<60 {
      let site = try Fixture(cases: RandomSite.records(&random))
      var plan = Plan()
      for _ in 0..<3 { plan.ask(try site.table(RandomSite.table(&random).yaml), threshold: 4) }
      let zeros: ZeroPolicy = random.happens(onceIn: 2) ? .public : .protected
      var pass = GatePass(plan, try site.input(threshold: 4, zeros: zeros))
      let model = try pass.model(of: site.cases)
      let values = model.problem.values(of: model.truth)
      for (number, value) in zip(model.problem.numbers, values) {
        #expect(number.value == value, "round \(round), seed \(seed)")
        numbers += 1
      }
      for known in model.problem.knowledge {
        let sum = known.column.entries.reduce(0) { $0 + $1.coefficient * model.truth[$1.cell] }
        #expect(known.bounds.contains(sum), "round \(round), seed \(seed)")
      }
      #expect(model.problem.empty.allSatisfy { model.truth[$0] == 0 })
      tables += model.inner.tables.count
      nested += model.inner.axes.values.count { if case .nested = $0 { true } else { false } }
    }
    // Every kind was tried.
    #expect(numbers > 1000 && nested > 10 && tables > 80)
  }

  @Test func columnsThatAreNotAskedAboutTogetherAreNotCrossed() throws {
    let site = try Fixture(cases: .records(30, ["country": "by", "complaint": "yes", "age": "30"]))
    var plan = Plan()
    plan.ask(try site.table("{of: cases, rows: country, columns: complaint}"), threshold: 5)
    plan.ask(try site.figure("cases where country is by and age in 5..40"), threshold: 5)
    var pass = GatePass(plan, try site.input(zeros: .protected))
    let inner = try pass.model(of: site.cases).inner
    let names = inner.tables.map { $0.columns.map { site.cases.schema.columns[$0].name } }
    #expect(Set(names) == [["country", "complaint"], ["country", "age"]])
    #expect(inner.links.map(\.shared) == [[0]])
  }

  @Test func aPlanThatCrossesTooMuchIsRefused() throws {
    let site = try Fixture(cases: .records(30, ["country": "by", "date": "2014-05"]))
    var plan = Plan()
    for number in 0..<240 {
      let day = "2014-\(10 + number % 3)-\(10 + number % 20)"
      plan.ask(
        try site.figure(
          "cases where country is by and complaint is yes and violation is assault "
            + "and date is \(day) and age is \(number)"), threshold: 5)
    }
    let outcome = Gate.release(plan, try site.input(zeros: .protected))
    #expect(outcome.diagnostics.all.map(\.id) == ["unprovable-plan"])
    #expect(plan.figures.allSatisfy { outcome.value.value($0).isWithheld })
  }
}
