import Query

/// Counting once more, by plain loops over the cells of the file.
struct NaiveCount {
  typealias Record = [String: String]

  static let lists = [
    "country": ["by", "ge", "kz"], "complaint": ["yes", "no"],
    "violation": ["assault", "torture", "theft", "extortion"],
  ]
  static let groups = [["assault", "torture"], ["theft", "extortion"]]

  /// Conditions of queries with what they mean.
  static let conditions: [(text: String, holds: @Sendable (Record) -> Bool)] = [
    ("complaint is yes", { $0["complaint"] == "yes" }),
    ("complaint is recorded", { $0["complaint"] != "" }),
    ("country is not ge", { $0["country"] != "ge" }),
    ("country is one of kz, by", { $0["country"] == "kz" || $0["country"] == "by" }),
    ("violation is physical", { !codes($0).isDisjoint(with: groups[0]) }),
    ("violation is not theft", { !codes($0).contains("theft") }),
    ("violation is recorded", { !codes($0).isEmpty }),
    ("date is 2014", { ($0["date"] ?? "").hasPrefix("2014") }),
    ("date in 2014-01..2014-06", { ["2014-Q1", "2014-Q2"].contains(quarter($0)) }),
  ]

  static let dimensions = [
    "country", "complaint", "violation", "violation by group", "date by year", "date by quarter",
  ]

  /// The records that may be counted.
  let records: [Record]

  init(_ records: [Record]) {
    self.records = records.filter { $0["consent"] == "aggregate" }
  }

  func count(_ tests: [(Record) -> Bool]) -> Int {
    var count = 0
    for record in records where tests.allSatisfy({ $0(record) }) { count += 1 }
    return count
  }

  /// Whether a record falls into a category of a dimension.
  static func falls(_ record: Record, _ dimension: String, _ category: Category) -> Bool {
    let words = dimension.split(separator: " ").map(String.init)
    let value = record[words[0]] ?? ""
    switch (category, words.last ?? "") {
    case (.code(let position), "violation"):
      return codes(record).contains(lists["violation"]?[position] ?? "")
    case (.code(let position), let column): return value == lists[column]?[position]
    case (.group(let index), _): return !codes(record).isDisjoint(with: groups[index])
    case (.period(let period), "quarter"): return quarter(record) == period.code
    case (.period(let period), _): return value.prefix(4) == period.code
    case (.missing, "quarter"): return quarter(record) == ""
    case (.missing, _): return value == ""
    }
  }

  private static func codes(_ record: Record) -> Set<String> {
    Set((record["violation"] ?? "").split(separator: "|").map(String.init))
  }

  /// `2014-Q1`, or nothing when the date is no finer than a year.
  private static func quarter(_ record: Record) -> String {
    let parts = (record["date"] ?? "").split(separator: "-").compactMap { Int($0) }
    return parts.count > 1 ? "\(parts[0])-Q\((parts[1] + 2) / 3)" : ""
  }
}
