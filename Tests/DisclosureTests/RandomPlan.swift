import Disclosure
import Query
import TestSupport
import Testing

/// Random records and everything that a site may ask about them: tables and shares with up to three
/// columns and filters of every kind, sentences, and numbers of different codes.
struct RandomPlan {
  let records: [NaiveCount.Record]
  let tables: [(yaml: String, threshold: Int)]
  let figures: [(text: String, threshold: Int)]

  private static let conditions = [
    "country is by", "country is not ge", "country is one of kz, by", "country is missing",
    "complaint is yes", "complaint is recorded", "violation is physical", "violation is theft",
    "violation is not theft", "violation is not property", "violation is one of assault, theft",
    "violation is recorded", "violation is missing", "date is 2014", "date is not 2014-Q1",
    "date in 2014-01..2014-06", "date is 2014-04", "date is missing", "age in 18..24",
    "age is not 30", "age is recorded",
  ]
  private static let dimensions = NaiveCount.dimensions + ["date by month"]

  init(_ random: inout SeededGenerator, tables: Int, figures: Int) {
    var records = RandomSite.records(&random)
    for index in records.indices {
      records[index]["age"] = ["", "17", "20", "24", "30"][random.below(5)]
    }
    self.records = records
    self.tables = (0..<tables).map { _ in
      (Self.table(&random), 3 + random.below(4))
    }
    self.figures = (0..<figures).map { _ in (Self.figure(&random), 3 + random.below(4)) }
  }

  func plan(_ site: Fixture) throws -> Plan {
    var plan = Plan()
    for (yaml, threshold) in tables { plan.ask(try site.table(yaml), threshold: threshold) }
    for (text, threshold) in figures { plan.ask(try site.figure(text), threshold: threshold) }
    return plan
  }

  private static func filter(_ random: inout SeededGenerator, upTo count: Int) -> String? {
    let chosen = (0..<random.below(count + 1)).map { _ in conditions[random.below(conditions.count)]
    }
    return chosen.isEmpty ? nil : chosen.joined(separator: " and ")
  }

  private static func table(_ random: inout SeededGenerator) -> String {
    let rows = dimensions[random.below(dimensions.count)]
    let others = dimensions.filter { $0.prefix(4) != rows.prefix(4) }
    let isShare = random.happens(onceIn: 3)
    var keys = ["of: cases"]
    if isShare { keys = ["of: share of cases where \(conditions[random.below(conditions.count)])"] }
    if let filter = filter(&random, upTo: 2) {
      keys.append("\(isShare ? "among" : "where"): \"\(filter)\"")
    }
    keys.append("rows: \(rows)")
    if !random.happens(onceIn: 3) { keys.append("columns: \(others[random.below(others.count)])") }
    return keys.joined(separator: "\n")
  }

  private static func figure(_ random: inout SeededGenerator) -> String {
    if random.happens(onceIn: 8) { return "distinct country in cases" }
    let filter = filter(&random, upTo: 3)
    guard random.happens(onceIn: 4) else { return filter.map { "cases where \($0)" } ?? "cases" }
    let part = "share of cases where \(conditions[random.below(conditions.count)])"
    return filter.map { "\(part) among \($0)" } ?? part
  }
}

extension Release {
  /// Every number of the plan as a page would print it, and as the list of all numbers does.
  func printed(_ plan: Plan) -> [PrintedNumber] {
    var printed: [PrintedNumber] = []
    func add(_ query: FigureQuery, _ value: PublishedValue) {
      printed.append(
        PrintedNumber(query: query, value: value.value, whole: value.whole, file: "en/a.html"))
    }
    for figure in plan.figures { add(figure.query, value(figure)) }
    for query in plan.tables {
      guard let table = table(query) else { continue }
      let columns = query.columns == nil ? [nil] : table.columns.map(Optional.some)
      for (row, values) in zip(table.rows, table.cells) {
        for (column, value) in zip(columns, values) { add(query.figure(row, column), value) }
      }
      for (row, value) in zip(table.rows, table.rowTotals) { add(query.figure(row, nil), value) }
      for (column, value) in zip(columns, table.columnTotals) {
        add(query.figure(nil, column), value)
      }
      add(query.figure(nil, nil), table.total)
    }
    for cell in cells where cell.less == nil && cell.value != nil {
      printed.append(
        PrintedNumber(query: .number(cell.query), value: cell.value, file: "data/published.json"))
    }
    return printed
  }
}
