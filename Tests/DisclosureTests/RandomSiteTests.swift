import Codebook
import Disclosure
import Query
import TestSupport
import Testing

/// Random records and random tables: all counts are right, and no small one can be computed.
@Suite struct RandomSiteTests {
  @Test(arguments: [ZeroPolicy.public, .protected])
  func countsRightAndGivesNothingSmallAway(_ zeros: ZeroPolicy) throws {
    let seed: UInt64 = zeros == .public ? 2015 : 1124
    var random = SeededGenerator(seed: seed)
    var (withheld, printed) = (0, 0)
    for round in 0..<120 {
      let records = RandomSite.records(&random)
      let site = try Fixture(cases: records)
      let requests = (0..<1 + random.below(3)).map { _ in RandomSite.table(&random) }
      var plan = Plan()
      for request in requests {
        plan.ask(try site.table(request.yaml), threshold: request.threshold)
      }
      let release = try site.release(plan, threshold: 4, zeros: zeros)
      for request in requests {
        let table = try #require(release.table(try site.table(request.yaml)))
        // A table that is asked for twice obeys the stricter document.
        let threshold = requests.filter { $0.yaml == request.yaml }.map(\.threshold).max() ?? 0
        let check = TableCheck(
          request: request, table: table, count: NaiveCount(records),
          threshold: max(4, threshold), zerosArePublic: zeros == .public)
        let faults = check.faults(isAlone: requests.count == 1)
        #expect(faults == [], "\(request.yaml), round \(round), seed \(seed)")
        withheld += table.withheldCount
        printed += table.valueCount - table.withheldCount
      }
    }
    // Neither all nor nothing was withheld, so that both sides were tried.
    #expect(withheld > 300 && printed > 300)
  }

  @Test func theSameRecordsHaveOneFate() throws {
    let seed: UInt64 = 41
    var random = SeededGenerator(seed: seed)
    var shared = 0
    for round in 0..<150 {
      let site = try Fixture(cases: RandomSite.records(&random))
      var plan = Plan()
      var tables: [TableQuery] = []
      for _ in 0..<4 {
        let request = RandomSite.table(&random)
        if request.share != nil { continue }
        tables.append(try site.table(request.yaml))
        plan.ask(tables[tables.count - 1], threshold: request.threshold)
      }
      let release = try site.release(plan)
      var fates: [NumberQuery: PublishedValue] = [:]
      for query in tables {
        let table = try #require(release.table(query))
        for (category, values) in zip(table.rows, table.cells) {
          let row = query.whole.and(query.rows.condition(category))
          for (index, value) in values.enumerated() {
            let cell = query.columns.map { row.and($0.condition(table.columns[index])) } ?? row
            if let known = fates[cell] { shared += known == value ? 1 : 0 }
            #expect(fates[cell, default: value] == value, "round \(round), seed \(seed)")
            fates[cell] = value
          }
        }
      }
    }
    #expect(shared > 100)
  }
}

/// Random input.
enum RandomSite {
  /// A table as asked for: `where` and `share` are positions among the known conditions.
  struct Request {
    let rows: String
    let columns: String?
    let condition: Int?
    let share: Int?
    let threshold: Int

    var yaml: String {
      let names = NaiveCount.conditions.map(\.text)
      var keys = [share.map { "of: share of cases where \(names[$0])" } ?? "of: cases"]
      if let condition {
        keys.append("\(share == nil ? "where" : "among"): \"\(names[condition])\"")
      }
      keys.append("rows: \(rows)")
      if let columns { keys.append("columns: \(columns)") }
      return keys.joined(separator: "\n")
    }
  }

  static func records(_ random: inout SeededGenerator) -> [NaiveCount.Record] {
    func pick(_ choices: [String]) -> String { choices[random.below(choices.count)] }
    return (0..<random.below(90)).map { _ in
      let acts = (NaiveCount.lists["violation"] ?? []).filter { _ in random.happens(onceIn: 3) }
      return [
        // Some countries are seldom.
        "country": pick(["by", "by", "by", "ge", "kz", "by", ""]),
        "complaint": pick(["yes", "no", "no", "no", ""]),
        "violation": acts.joined(separator: "|"),
        "date": pick(["2014-01-15", "2014-04", "2014-11-30", "2014", "2015-02", "2013-12", ""]),
        "consent": pick(["aggregate", "aggregate", "aggregate", "internal", ""]),
      ]
    }
  }

  static func table(_ random: inout SeededGenerator) -> Request {
    let rows = NaiveCount.dimensions[random.below(NaiveCount.dimensions.count)]
    let others = NaiveCount.dimensions.filter { $0.prefix(4) != rows.prefix(4) }
    let conditionCount = NaiveCount.conditions.count
    return Request(
      rows: rows, columns: random.happens(onceIn: 3) ? nil : others[random.below(others.count)],
      condition: random.happens(onceIn: 2) ? random.below(conditionCount) : nil,
      share: random.happens(onceIn: 3) ? random.below(conditionCount) : nil,
      threshold: 3 + random.below(5))
  }
}
