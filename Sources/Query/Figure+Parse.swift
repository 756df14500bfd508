public import Codebook
public import Diagnostics
import LocatedYAML

extension Figure {
  /// Reads an expression such as `share of cases where complaint is no`, or a figure's name; behind
  /// it, `with unit` or `with unit KEY` asks for number and noun together.
  public static func parse(
    _ text: QueryText, codebook: Codebook, subject: Subject
  ) -> Outcome<Figure?> {
    var parser = QueryParser(text, codebook: codebook, subject: subject)
    do throws(QueryError) {
      var figure = try parser.figure()
      let start = parser.position
      if parser.accept("with", "unit") {
        figure.unitText = try parser.unitText(of: figure, from: start)
      }
      try parser.expectEnd()
      return Outcome(figure)
    } catch {
      return Outcome(nil, Diagnostics([error.diagnostic]))
    }
  }

  /// The figure of that name in the codebook, about `subject`.
  static func named(
    _ named: NamedFigure, codebook: Codebook, subject: Subject
  ) -> Outcome<Figure?> {
    var parser = QueryParser(QueryText(named.query), codebook: codebook, subject: subject)
    do throws(QueryError) {
      let figure = try parser.expression()
      try parser.expectEnd()
      if named.format == .share || named.format == .counts, case .share = figure.query {
      } else if let format = named.format, format != .number {
        throw QueryError(
          diagnostic: .error(
            "wrong-format",
            "the format '\(format.rawValue)' is for shares; "
              + "'\(named.name)' is none, take 'format' away", at: named.query.location))
      }
      return Outcome(
        Figure(
          query: figure.query, unit: named.unit ?? figure.unit, isMoney: figure.isMoney,
          format: named.format ?? figure.format, name: named.name))
    } catch {
      return Outcome(nil, Diagnostics([error.diagnostic]))
    }
  }
}

extension QueryParser {
  mutating func figure() throws(QueryError) -> Figure {
    if let name = peek(), let named = codebook.figure(name) {
      let token = try next("the name of a figure")
      let outcome = Figure.named(named, codebook: codebook, subject: subject)
      if let figure = outcome.value { return figure }
      if outcome.diagnostics.all.contains(where: { $0.id == "invalid-this" }) {
        throw error(
          "invalid-this",
          "the figure '\(name)' is about 'this', a code of a list for each of which the document "
            + "would have to be made; name that list in 'each' of the front matter",
          at: token)
      }
      throw outcome.diagnostics.all.first.map(QueryError.init)
        ?? error("invalid-query", "the figure '\(name)' can't be read; correct its query")
    }
    return try expression()
  }

  /// Any figure but one that the codebook names.
  mutating func expression() throws(QueryError) -> Figure {
    if accept("fact") { return try fact() }
    if accept("withheld", "cells") {
      return Figure(
        query: .withheldCells, unit: nil, isMoney: false, format: .share, name: nil)
    }
    if accept("least", "count") {
      return Figure(query: .leastCount, unit: nil, isMoney: false, format: .number, name: nil)
    }
    if accept("left", "out", "of") {
      let schema = try dataSet()
      return Figure(
        query: .leftOut(schema.name), unit: schema.unit, isMoney: false, format: .number,
        name: nil)
    }
    let share = accept("share", "of")
    let start = position
    let (query, unit, isMoney) = try number()
    guard share else {
      return Figure(
        query: .number(query), unit: unit, isMoney: isMoney, format: .number, name: nil)
    }
    try expectShareable(query, from: start)
    let base = accept("among") ? try conditions(of: schema(of: query)) : .all
    let part = NumberQuery(
      dataSet: query.dataSet, measure: query.measure, filter: query.filter.and(base))
    let whole = NumberQuery(dataSet: query.dataSet, measure: query.measure, filter: base)
    return Figure(
      query: .share(part: part, whole: whole), unit: unit, isMoney: isMoney, format: .share,
      name: nil)
  }

  /// What follows `with unit`: a key of the catalogue's `units`, or nothing for the figure's own.
  mutating func unitText(of figure: Figure, from start: Int) throws(QueryError) -> String {
    var isShare = figure.query == .withheldCells
    if case .share = figure.query { isShare = true }
    if isShare || figure.isMoney {
      throw error(
        "invalid-query",
        isShare
          ? "a share says what it is a part of and takes no unit; take 'with unit' away"
          : "an amount of money has its currency and takes no unit; take 'with unit' away",
        atWord: start)
    }
    if let key = peek() {
      _ = accept(key)
      return key
    }
    if let unit = figure.unit { return unit }
    throw error(
      "invalid-query",
      "this number has no unit of its own; write which one, as in 'with unit participant'",
      atWord: start)
  }

  private mutating func fact() throws(QueryError) -> Figure {
    let token = try next("the name of a fact")
    guard let fact = codebook.fact(token.text) else {
      throw error(
        "unknown-fact",
        "there is no fact '\(token.text)'"
          + Suggestion.choose(token.text, among: codebook.facts.map(\.name)),
        at: token)
    }
    return Figure(
      query: .fact(fact.name), unit: fact.isMoney ? nil : fact.unit, isMoney: fact.isMoney,
      format: .number, name: nil)
  }

  /// `sum of COLUMN in SOURCE`, `distinct COLUMN in SOURCE` or `SOURCE`, with unit and whether it
  /// is money.
  mutating func number() throws(QueryError) -> (NumberQuery, unit: String?, isMoney: Bool) {
    if peek() == "sum", peek(1) == "of" { return try aggregate(isSum: true) }
    if peek() == "distinct" { return try aggregate(isSum: false) }
    let (schema, filter) = try source()
    return (NumberQuery(dataSet: schema.name, filter: filter), schema.unit, false)
  }

  /// The column stands before the data set, so it is looked up once the data set is known.
  private mutating func aggregate(
    isSum: Bool
  ) throws(QueryError) -> (NumberQuery, unit: String?, isMoney: Bool) {
    if isSum { _ = accept("sum", "of") } else { _ = accept("distinct") }
    let name = try next("the name of a column")
    try expect("in")
    let (schema, filter) = try source()
    guard let index = schema.index(of: name.text) else {
      throw error(
        "unknown-column",
        "the data set '\(schema.name)' has no column '\(name.text)'"
          + Suggestion.didYouMean(
            name.text, among: schema.columns.map(\.name),
            otherwise: "; its columns stand in the codebook"),
        at: name)
    }
    let measure: Measure
    switch (schema.columns[index].type, isSum) {
    case (.integer, true), (.money, true): measure = .sum(column: index)
    case (.code, false), (.codes, false): measure = .distinct(column: index)
    default:
      throw error(
        "invalid-query",
        isSum
          ? "only a column of numbers can be added up, and '\(name.text)' is none; name another"
          : "only different codes can be counted, and '\(name.text)' holds none; name another "
            + "column",
        at: name)
    }
    if schema.isSensitive, isSum || filter != .all {
      throw error(
        "invalid-query",
        isSum
          ? "a sensitive data set can only be counted, not added up; ask for '\(schema.name)' "
            + "itself"
          : "different codes of a sensitive data set can only be counted over all its records; "
            + "take 'where' away",
        at: name)
    }
    let isMoney = schema.columns[index].type == .money
    return (NumberQuery(dataSet: schema.name, measure: measure, filter: filter), nil, isMoney)
  }

  /// Only what adds up has a share; `start` is the position of the first word of the query.
  func expectShareable(_ query: NumberQuery, from start: Int) throws(QueryError) {
    if case .distinct = query.measure {
      throw error(
        "invalid-query", "a number of different codes has no share; take 'share of' away",
        atWord: start)
    }
  }

  func schema(of query: NumberQuery) throws(QueryError) -> DataSetSchema {
    guard let schema = codebook.dataSet(query.dataSet) else {
      throw error("unknown-data-set", "there is no data set '\(query.dataSet)'")
    }
    return schema
  }
}
