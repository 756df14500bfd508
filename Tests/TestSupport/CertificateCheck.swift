package import Foundation

/// Checks a certificate against the list of published numbers, from their files alone: no solver, and
/// nothing of the program.
package struct CertificateCheck {
  /// The different values of each column, and which of them each record has.
  private var columns: [String: (values: [Any], places: [Int])] = [:]
  private let tables: [[[Int]]]

  /// What is wrong; nothing when every table gives every published number, no table has a number as
  /// zero that can't be, and each pair of tables is far enough apart.
  package static func faults(certificate: Data, published: Data) throws -> [String] {
    let cells = try list(published, "cells").filter { $0["measure"] as? String == "count" }
    return try list(certificate, "data_sets").flatMap { part in
      let cells = cells.filter { $0["data_set"] as? String == part["data_set"] as? String }
      return try CertificateCheck(get(part, "records"), get(part, "tables"))
        .faults(cells, part)
    }
  }

  private init(_ records: [[String: Any]], _ tables: [[[Int]]]) {
    self.tables = tables
    for name in records.first.map({ Array($0.keys) }) ?? [] {
      let values = Dictionary(records.map { ("\($0[name] ?? "")", $0[name] ?? "") }) { old, _ in old
      }
      let keys = Array(values.keys)
      columns[name] = (
        keys.compactMap { values[$0] },
        records.map { record in keys.firstIndex(of: "\(record[name] ?? "")") ?? 0 }
      )
    }
  }

  private func faults(_ cells: [[String: Any]], _ part: [String: Any]) throws -> [String] {
    var faults: [String] = []
    func check(_ name: String, _ isRight: Bool) { if !isRight { faults.append(name) } }
    for cell in cells {
      let less = (cell["less"] as? [String: Any]).map { [$0] } ?? []
      let values = try values([Self.get(cell, "where")], less: less)
      if let value = cell["value"] as? Int {
        check("\(cell) is \(values)", values.allSatisfy { $0 == value })
      } else if cell["zeros"] as? String == "public", less.isEmpty {
        check("\(cell) is \(values)", values.allSatisfy { $0 >= 1 })
      }
    }
    for number in try Self.get(part, "printed") as [[String: Any]] {
      let (value, filter): (Int, [String: Any]) = try (
        Self.get(number, "value"), Self.get(number, "where")
      )
      check("\(number) is otherwise", try values([filter], less: []).allSatisfy { $0 == value })
    }
    for filter in try Self.get(part, "at_least_one") as [[String: Any]] {
      check("\(filter) is zero", try values([filter], less: []).allSatisfy { $0 >= 1 })
    }
    for number in try Self.get(part, "numbers") as [[String: Any]] {
      let values = try values(Self.get(number, "counts"), less: Self.get(number, "less"))
      let places: [Int] = try [Self.get(number, "low"), Self.get(number, "high")]
      let (low, high) = (values[places[0]], values[places[1]])
      let threshold: Int = try Self.get(number, "threshold")
      check("\(number) is \(low) or \(high)", high - low >= threshold && high >= threshold)
    }
    check("a count is not positive", tables.joined().allSatisfy { $0[1] > 0 })
    return faults
  }

  /// In each table, the sum of some counts less the sum of others.
  private func values(_ counts: [[String: Any]], less: [[String: Any]]) throws -> [Int] {
    if tables.isEmpty { return [] }
    var weights = [Int](repeating: 0, count: columns.values.first?.places.count ?? 1)
    for (filter, sign) in counts.map({ ($0, 1) }) + less.map({ ($0, -1) }) {
      var passes = weights.map { _ in true }
      for (name, test) in filter {
        guard let column = columns[name] else { throw RecordTest.Fault(missing: name) }
        let holds = column.values.map { RecordTest.holds(test, $0) }
        for (record, place) in column.places.enumerated() where !holds[place] {
          passes[record] = false
        }
      }
      for record in weights.indices where passes[record] { weights[record] += sign }
    }
    return tables.map { table in table.reduce(0) { $0 + weights[$1[0]] * $1[1] } }
  }

  private static func list(_ file: Data, _ key: String) throws -> [[String: Any]] {
    try get(JSONSerialization.jsonObject(with: file) as? [String: Any] ?? [:], key)
  }

  private static func get<Value>(_ object: [String: Any], _ key: String) throws -> Value {
    guard let value = object[key] as? Value else { throw RecordTest.Fault(missing: key) }
    return value
  }
}
