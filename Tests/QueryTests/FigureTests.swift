import Codebook
import Query
import Testing

@Suite struct FigureTests {
  private let complaint = Filter([Condition(column: 2, test: .isIn(CodeSet(positions: [0])))])

  @Test func countsADataSet() throws {
    let figure = try Fixture.figure("cases")
    #expect(figure.query == .number(NumberQuery(dataSet: "cases")))
    #expect(figure.unit == "case")
    #expect((figure.isMoney, figure.format, figure.name) == (false, .number, nil))
  }

  @Test func countsWhatPasses() throws {
    let figure = try Fixture.figure(" cases\twhere complaint is yes\n")
    #expect(figure.query == .number(NumberQuery(dataSet: "cases", filter: complaint)))
  }

  @Test func sharesOfAll() throws {
    let figure = try Fixture.figure("share of cases where complaint is yes")
    #expect(
      figure.query
        == .share(
          part: NumberQuery(dataSet: "cases", filter: complaint),
          whole: NumberQuery(dataSet: "cases")))
    #expect((figure.unit, figure.format) == ("case", .share))
  }

  @Test func sharesAmongSome() throws {
    let figure = try Fixture.figure(
      "share of cases where complaint is yes among country is ge and complaint is recorded")
    let country = Condition(column: 1, test: .isIn(CodeSet(positions: [1])))
    let recorded = Condition(column: 2, test: .isIn(CodeSet(positions: [0, 1, 2])))
    #expect(
      figure.query
        == .share(
          part: NumberQuery(dataSet: "cases", filter: complaint.and(country)),
          whole: NumberQuery(dataSet: "cases", filter: Filter([country, recorded]))))
  }

  @Test func addsUpARegister() throws {
    let people = try Fixture.figure("sum of participants in round-tables where country is kz")
    let country = Condition(column: 0, test: .isIn(CodeSet(positions: [2])))
    #expect(
      people.query
        == .number(
          NumberQuery(
            dataSet: "round-tables", measure: .sum(column: 3), filter: Filter([country]))))
    #expect((people.unit, people.isMoney) == (nil, false))
    let spent = try Fixture.figure("sum of spent in round-tables")
    #expect(
      spent.query
        == .number(NumberQuery(dataSet: "round-tables", measure: .sum(column: 4))))
    #expect(spent.isMoney)
  }

  @Test func sharesOfASum() throws {
    let figure = try Fixture.figure("share of sum of spent in round-tables where country is by")
    let country = Condition(column: 0, test: .isIn(CodeSet(positions: [0])))
    let whole = NumberQuery(dataSet: "round-tables", measure: .sum(column: 4))
    #expect(figure.query == .share(part: whole.and(country), whole: whole))
    #expect((figure.isMoney, figure.format) == (true, .share))
  }

  @Test func countsDifferentCodes() throws {
    let topics = try Fixture.figure("distinct topics in round-tables where country is by")
    let country = Condition(column: 0, test: .isIn(CodeSet(positions: [0])))
    #expect(
      topics.query
        == .number(
          NumberQuery(
            dataSet: "round-tables", measure: .distinct(column: 1), filter: Filter([country]))))
    #expect(topics.unit == nil)
    let countries = try Fixture.figure("distinct country in cases")
    #expect(
      countries.query == .number(NumberQuery(dataSet: "cases", measure: .distinct(column: 1))))
  }

  @Test func countsWhatIsLeftOut() throws {
    let figure = try Fixture.figure("left out of cases")
    #expect(figure.query == .leftOut("cases"))
    #expect((figure.unit, figure.format) == ("case", .number))
  }

  @Test func asksTheGateAboutItself() throws {
    #expect(try Fixture.figure("withheld cells").query == .withheldCells)
    #expect(try Fixture.figure("withheld cells").format == .share)
    #expect(try Fixture.figure("least count").query == .leastCount)
  }

  @Test func statesFacts() throws {
    let money = try Fixture.figure("fact total-budget")
    #expect(money.query == .fact("total-budget"))
    #expect((money.unit, money.isMoney) == (nil, true))
    let people = try Fixture.figure("fact people")
    #expect((people.unit, people.isMoney) == ("participant", false))
  }

  @Test func usesNamedFigures() throws {
    let documented = try Fixture.figure("documented")
    let recorded = Condition(column: 2, test: .isIn(CodeSet(positions: [0, 1, 2])))
    #expect(
      documented.query == .number(NumberQuery(dataSet: "cases", filter: Filter([recorded]))))
    #expect((documented.unit, documented.format) == ("report", .number))
    #expect(documented.name == "documented")
    let share = try Fixture.figure("complaint-share")
    let counts = try Fixture.figure("complaint-counts")
    #expect((share.format, counts.format) == (.share, .counts))
    #expect(share.query == counts.query && share != counts)
    let budget = try Fixture.figure("budget")
    #expect((budget.isMoney, budget.format, budget.name) == (true, .number, "budget"))
  }
}
