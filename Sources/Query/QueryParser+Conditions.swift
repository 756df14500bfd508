import Codebook
import Diagnostics

extension QueryParser {
  /// `CONDITION {and CONDITION}`
  mutating func conditions(of schema: DataSetSchema) throws(QueryError) -> Filter {
    var all: [Condition] = []
    repeat {
      let (index, token) = try column(of: schema)
      let test = try test(schema.columns[index], token)
      all.append(Condition(column: index, test: test))
    } while accept("and")
    return Filter(all)
  }

  private mutating func test(_ column: Column, _ token: QueryToken) throws(QueryError) -> Test {
    switch column.type {
    case .code(let list): try codeTest(list)
    case .codes(let list, _): try codesTest(list)
    case .integer: try numberTest { Int($0) }
    case .money: try numberTest { Hundredths.parse($0) }
    case .date: try dateTest()
    case .key, .text:
      throw error(
        "forbidden-column",
        "the column '\(column.name)' may name a person; it can't be asked for, take it out",
        at: token)
    }
  }

  private mutating func codeTest(_ list: CodeList) throws(QueryError) -> Test {
    let every = CodeSet.all(count: list.codes.count)
    try expect("is")
    if accept("missing") { return .isIn(.missing) }
    if accept("recorded") { return .isIn(every.subtracting(.missing)) }
    if accept("not") { return .isIn(every.subtracting(CodeSet(positions: try members(list)))) }
    if accept("one", "of") { return .isIn(CodeSet(positions: try memberList(list))) }
    return .isIn(CodeSet(positions: try members(list)))
  }

  private mutating func codesTest(_ list: CodeList) throws(QueryError) -> Test {
    try expect("is")
    if accept("missing") { return .isMissing }
    if accept("recorded") { return .isRecorded }
    if accept("not") { return .namesNone(bits(try members(list))) }
    if accept("one", "of") { return .names(bits(try memberList(list))) }
    return .names(bits(try members(list)))
  }

  private func bits(_ positions: [Int]) -> UInt64 {
    positions.reduce(0) { $0 | 1 << UInt64($1) }
  }

  private mutating func memberList(_ list: CodeList) throws(QueryError) -> [Int] {
    var all = try members(list)
    while accept(",") { all += try members(list) }
    return all
  }

  private mutating func members(_ list: CodeList) throws(QueryError) -> [Int] {
    let token = try next("a code of the list '\(list.name)'")
    if token.text == "this" { return [try this(list, token)] }
    if let members = list.members(of: token.text) { return members }
    throw error(
      "unknown-code",
      "'\(token.text)' is not in the list '\(list.name)'"
        + Suggestion.choose(token.text, among: list.names),
      at: token)
  }

  private func this(_ list: CodeList, _ token: QueryToken) throws(QueryError) -> Int {
    switch subject {
    case .code(let own, let index) where own == list: return index
    case .any: return 0
    case .code(let own, _):
      throw error(
        "invalid-this",
        "'this' is a code of the list '\(own.name)', not of '\(list.name)'; write a code instead",
        at: token)
    case .none:
      throw error(
        "invalid-this",
        "'this' needs a document that is made for each code of a list; write a code, or name the "
          + "list in 'each' of the front matter",
        at: token)
    }
  }

  private mutating func numberTest(
    _ read: (Substring) -> Int?
  ) throws(QueryError) -> Test {
    func range(_ token: QueryToken) throws(QueryError) -> ClosedRange<Int> {
      if let (low, high) = token.text.rangeEnds {
        let first = low.isEmpty ? 0 : read(low)
        let last = high.isEmpty ? Int.max : read(high)
        if let first, let last, first <= last, !(low.isEmpty && high.isEmpty) {
          return first...last
        }
      } else if let value = read(token.text[...]) {
        return value...value
      }
      throw error(
        "invalid-range", "'\(token.text)' is no number and no range; write it as 12 or 5..20",
        at: token)
    }
    if accept("in") { return .inRange(try range(try next("a range such as 5..20"))) }
    try expect("is")
    if accept("missing") { return .isMissing }
    if accept("recorded") { return .isRecorded }
    if accept("not") { return .notInRange(try range(try next("a number"))) }
    return .inRange(try range(try next("a number")))
  }

  private mutating func dateTest() throws(QueryError) -> Test {
    func range(_ token: QueryToken) throws(QueryError) -> ClosedRange<CalendarDay> {
      if let days = ClosedRange<CalendarDay>(queryText: token.text) { return days }
      throw error(
        "invalid-range",
        "'\(token.text)' is no date and no range; write it as 2014, 2014-Q3, 2014-03, 2014-03-08 "
          + "or 2014-03..2014-08",
        at: token)
    }
    if accept("in") { return .during(try range(try next("a range such as 2014-03..2014-08"))) }
    try expect("is")
    if accept("missing") { return .isMissing }
    if accept("recorded") { return .isRecorded }
    if accept("not") { return .notDuring(try range(try next("a date"))) }
    return .during(try range(try next("a date")))
  }
}
