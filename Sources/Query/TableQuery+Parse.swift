public import Codebook
import Diagnostics
public import LocatedYAML

extension TableQuery {
  /// Reads the keys `of`, `where`, `among`, `rows` and `columns` of a table's or chart's block.
  public static func parse(
    _ block: inout YAMLMapping, codebook: Codebook, subject: Subject
  ) -> TableQuery? {
    let of = block.requiredText("of")
    let filter = block.text("where")
    let among = block.text("among")
    let rows = block.requiredText("rows")
    let columns = block.text("columns")
    guard let of, let rows else { return nil }
    do throws(QueryError) {
      var parser = QueryParser(QueryText(of), codebook: codebook, subject: subject)
      let isShare = parser.accept("share", "of")
      let start = parser.position
      let (query, unit, isMoney) = try parser.tableNumber()
      if isShare { try parser.expectShareable(query, from: start) }
      try parser.expectEnd()
      let schema = try parser.schema(of: query)
      if schema.isSensitive, query.measure != .count {
        throw parser.error(
          "invalid-table",
          "a table of a sensitive data set counts its records, and nothing else; write "
            + "'of: \(schema.name)'",
          atWord: start)
      }
      func conditions(_ node: YAMLNode?) throws(QueryError) -> Filter {
        guard let node else { return .all }
        var parser = QueryParser(QueryText(node), codebook: codebook, subject: subject)
        let filter = try parser.conditions(of: schema)
        try parser.expectEnd()
        return filter
      }
      func dimension(_ node: YAMLNode) throws(QueryError) -> Dimension {
        var parser = QueryParser(QueryText(node), codebook: codebook, subject: subject)
        let dimension = try parser.dimension(of: schema)
        try parser.expectEnd()
        return dimension
      }
      let base = try conditions(among)
      let part = query.filter.and(try conditions(filter))
      if !isShare, let among {
        throw QueryError(
          diagnostic: .error(
            "invalid-query",
            "'among' names the base of a share; write 'share of' in 'of', or take 'among' away",
            at: among.location))
      }
      let down = try dimension(rows)
      let across = try columns.map { (node) throws(QueryError) in try dimension(node) }
      if down.isMultiple, let across, across.isMultiple, let columns {
        throw QueryError(
          diagnostic: .error(
            "invalid-table",
            "'\(down.name)' and '\(across.name)' both hold several codes a record; a table can "
              + "have one such column, name another for one of them",
            at: columns.location))
      }
      return TableQuery(
        whole: NumberQuery(
          dataSet: query.dataSet, measure: query.measure, filter: isShare ? base : part),
        value: isShare ? .share(part) : .number, rows: down, columns: across, unit: unit,
        isMoney: isMoney)
    } catch {
      block.report(error.diagnostic)
      return nil
    }
  }
}

extension QueryParser {
  /// What a table breaks down: a number as in a sentence, or a named figure that is a number.
  mutating func tableNumber() throws(QueryError) -> (
    NumberQuery, unit: String?, isMoney: Bool
  ) {
    let start = position
    guard let name = peek(), codebook.figure(name) != nil else { return try number() }
    let figure = try figure()
    guard case .number(let query) = figure.query else {
      throw error(
        "invalid-table",
        "the figure '\(name)' is no number that can be broken down; write a data set instead",
        atWord: start)
    }
    return (query, figure.unit, figure.isMoney)
  }

  /// `COLUMN`, `COLUMN by group` or `DATE by year|quarter|month`
  mutating func dimension(of schema: DataSetSchema) throws(QueryError) -> Dimension {
    let (index, token) = try column(of: schema)
    let column = schema.columns[index]
    let by = accept("by") ? try next("group, year, quarter or month") : nil
    let grouping: Dimension.Grouping
    switch (column.type, by?.text) {
    case (.code, nil), (.codes, nil): grouping = .codes
    case (.code(let list), "group"), (.codes(let list, _), "group"):
      if list.groups.isEmpty {
        throw error(
          "invalid-table",
          "the list '\(list.name)' has no groups; leave out 'by group', or add them to the "
            + "codebook",
          at: by ?? token)
      }
      grouping = .groups
    case (.date, let unit?):
      guard let unit = PeriodUnit(rawValue: unit) else {
        throw error(
          "invalid-table", "a date is broken down by year, quarter or month; write one of them",
          at: by ?? token)
      }
      grouping = .periods(unit)
    case (.date, nil):
      throw error(
        "invalid-table",
        "say by what the date is broken down: "
          + "'\(column.name) by quarter', for example", at: token)
    case (_, let unit?):
      throw error(
        "invalid-table",
        "'\(column.name)' can't be broken down by \(unit); leave that out, or name another column",
        at: by ?? token)
    case (_, nil):
      throw error(
        "invalid-table",
        "'\(column.name)' holds no codes and no dates to break a table down by; name another "
          + "column",
        at: token)
    }
    return Dimension(
      column: index, name: column.name, list: column.list, isMultiple: column.isMultiple,
      grouping: grouping)
  }
}
