package import Foundation

/// Checks a certificate against the list of published numbers, from their files alone: no solver, and
/// nothing of the program.
package struct CertificateCheck {
  private let records: [[String: Any]]
  private let tables: [[[Int]]]

  /// What is wrong; nothing when every table gives every published number, no table has a number as
  /// zero that can't be, and each pair of tables is far enough apart.
  package static func faults(certificate: Data, published: Data) throws -> [String] {
    let cells = try list(published, "cells").filter { $0["measure"] as? String == "count" }
    return try list(certificate, "data_sets").flatMap { part in
      let cells = cells.filter { $0["data_set"] as? String == part["data_set"] as? String }
      return try CertificateCheck(records: get(part, "records"), tables: get(part, "tables"))
        .faults(cells, part)
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
    let weights = try records.map { record in
      try counts.count { try RecordTest.passes(record, $0) }
        - less.count { try RecordTest.passes(record, $0) }
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
