public import Codebook
import Diagnostics
public import LocatedYAML

extension RegisterQuery {
  /// Reads the keys `data`, `where`, `columns` and `total` of a register's block.
  public static func parse(
    _ block: inout YAMLMapping, codebook: Codebook, subject: Subject
  ) -> RegisterQuery? {
    let data = block.requiredText("data")
    let columns = block.texts("columns")
    let totals = block.texts("total")
    return parse(
      &block, data, columns, adding: (totals, "total"), codebook: codebook, subject: subject)
  }

  /// Reads the keys `data`, `where`, `rows` and `values` of a chart's block: a column that names the
  /// row, and two columns of numbers, both of money or neither.
  public static func parsePairs(
    _ block: inout YAMLMapping, codebook: Codebook, subject: Subject
  ) -> RegisterQuery? {
    let data = block.requiredText("data")
    let rows = block.requiredText("rows")
    let values = block.texts("values")
    guard let rows else { return nil }
    guard
      let query = parse(
        &block, data, [rows] + values, adding: (values, "values"), codebook: codebook,
        subject: subject),
      let schema = codebook.dataSet(query.dataSet)
    else { return nil }
    let types = query.columns.dropFirst().map { schema.columns[$0].type }
    guard types.count == 2, types[0] == types[1] else {
      block.report(
        .error(
          "invalid-chart",
          "'values' needs two columns of numbers, both of money or neither; name them",
          at: values.first?.location ?? block.location))
      return nil
    }
    return RegisterQuery(
      dataSet: query.dataSet, filter: query.filter, columns: query.columns, totals: [])
  }

  private static func parse(
    _ block: inout YAMLMapping, _ data: YAMLNode?, _ columns: [YAMLNode],
    adding totals: (nodes: [YAMLNode], key: String), codebook: Codebook, subject: Subject
  ) -> RegisterQuery? {
    let filter = block.text("where")
    guard let data else { return nil }
    do throws(QueryError) {
      var parser = QueryParser(QueryText(data), codebook: codebook, subject: subject)
      let schema = try parser.dataSet()
      try parser.expectEnd()
      if schema.isSensitive {
        throw QueryError(
          diagnostic: .error(
            "sensitive-register",
            "'\(schema.name)' is sensitive: its records can be counted, but not listed; ask for a "
              + "table",
            at: data.location))
      }
      func positions(_ nodes: [YAMLNode]) throws(QueryError) -> [Int] {
        var all: [Int] = []
        for node in nodes {
          var parser = QueryParser(QueryText(node), codebook: codebook, subject: subject)
          all.append(try parser.column(of: schema).0)
          try parser.expectEnd()
        }
        return all
      }
      let shown = try positions(columns)
      let added = try positions(totals.nodes)
      for (index, node) in zip(added, totals.nodes) {
        let isNumber =
          schema.columns[index].type == .integer || schema.columns[index].type == .money
        guard isNumber, shown.contains(index) else {
          throw QueryError(
            diagnostic: .error(
              "invalid-query",
              "'\(totals.key)' names columns of numbers that the table shows; take this one out, "
                + "or name another",
              at: node.location))
        }
      }
      var records = Filter.all
      if let filter {
        var parser = QueryParser(QueryText(filter), codebook: codebook, subject: subject)
        records = try parser.conditions(of: schema)
        try parser.expectEnd()
      }
      if shown.isEmpty {
        block.report(
          .error(
            "missing-key", "\(block.what) names no 'columns'; list those to show",
            at: block.location))
        return nil
      }
      return RegisterQuery(dataSet: schema.name, filter: records, columns: shown, totals: added)
    } catch {
      block.report(error.diagnostic)
      return nil
    }
  }
}
