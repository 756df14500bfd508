import Codebook
import Diagnostics

/// Reads the cells of one column of a data set out of the records of an export.
struct ColumnConverter: Sendable {
  /// Why a cell can't be taken.
  struct Fault: Error {
    let id: String
    let message: DiagnosticText
  }

  let column: Column
  private let source: ImportMapping.Source
  private let missing: Set<String>
  private let yes: Set<String>
  private let columns: [Int]
  private let options: [(code: String, index: Int)]
  private let codes: [String: String]
  private let names: [String]

  /// - Parameters:
  ///   - used: gets the columns of the export that are read.
  ///   - diagnostics: gets what the mapping says and the export doesn't have.
  init(
    _ column: Column, _ source: ImportMapping.Source?, _ mapping: ImportMapping,
    _ table: ExportTable, _ used: inout Set<Int>, _ diagnostics: inout Diagnostics,
    _ mappingFile: String
  ) {
    self.column = column
    self.source = source ?? ImportMapping.Source()
    missing = mapping.missing
    yes = Set(mapping.yes.map { $0.lowercased() })
    var codes: [String: String] = [:]
    for code in column.list?.codes ?? [] { codes[code.lowercased()] = code }
    self.codes = codes
    var columns: [Int] = []
    var options: [(code: String, index: Int)] = []
    for name in self.source.columns {
      if let split = self.source.split {
        options += Self.options(name, split, self.source, codes, table)
      }
      if let index = table.index(of: name) {
        columns.append(index)
      } else if options.isEmpty {
        diagnostics.error(
          "unknown-column",
          "the export has no column '\(name)', which the mapping of '\(column.name)' names"
            + Suggestion.didYouMean(name, among: table.header),
          at: SourceLocation(file: mappingFile))
      }
    }
    self.columns = columns
    self.options = options
    names = (columns + options.map(\.index)).map { table.header[$0] }
    used.formUnion(columns + options.map(\.index))
  }

  /// The columns of options: `question/option`, each with the code of the option.
  private static func options(
    _ name: String, _ split: String, _ source: ImportMapping.Source, _ codes: [String: String],
    _ table: ExportTable
  ) -> [(code: String, index: Int)] {
    table.options(of: name, split: split).compactMap { option, index in
      guard let code = source.values[option] ?? codes[option.lowercased()] else { return nil }
      return code.isEmpty ? nil : (code, index)
    }
  }

  /// The columns of the export by their names, as messages say where something is.
  var place: String {
    guard let first = names.first else { return "column '\(column.name)'" }
    return "column '\(first)'"
  }

  /// The cell as it is to be written.
  func cell(of cells: [String]) -> Result<String, Fault> {
    if let constant = source.constant { return .success(constant) }
    let text =
      columns.lazy.map { Self.trimmed(cells[$0]) }
      .first { !$0.isEmpty && !missing.contains($0) } ?? ""
    switch column.type {
    case .codes(_, let separator): return codes(text, cells, separator)
    case .code: return text.isEmpty ? .success("") : code(text)
    case .integer, .money: return text.isEmpty ? .success("") : number(text)
    case .date: return text.isEmpty ? .success("") : date(text)
    case .key, .text: return .success(text)
    }
  }

  private func code(_ text: String) -> Result<String, Fault> {
    if let code = source.values[text] ?? codes[text.lowercased()] { return .success(code) }
    let near = Suggestion.nearest(to: text, among: column.list?.codes ?? [])
    return .failure(
      Fault(
        id: "unmapped-value",
        message: "the mapping has no code for this value"
          + (near.map { "; the nearest code is '\($0)'" } ?? "")
          + "; add it to 'values' of '\(column.name)'"))
  }

  private func codes(
    _ text: String, _ cells: [String], _ separator: UInt8
  ) -> Result<String, Fault> {
    var named: [String] = []
    if !text.isEmpty {
      for part in parts(of: text) {
        switch code(part) {
        case .success(let code): if !code.isEmpty, !named.contains(code) { named.append(code) }
        case .failure(let fault): return .failure(fault)
        }
      }
    }
    if !options.isEmpty {
      let answered = options.contains { !Self.trimmed(cells[$0.index]).isEmpty }
      var chosen: [String] = []
      for option in options where yes.contains(Self.trimmed(cells[option.index]).lowercased()) {
        if !chosen.contains(option.code) { chosen.append(option.code) }
      }
      // Both ways of writing several answers have to say the same.
      if !columns.isEmpty, answered || !named.isEmpty, Set(chosen) != Set(named) {
        return .failure(
          Fault(
            id: "split-mismatch",
            message: "the column of all answers and those of each answer do not agree; correct the "
              + "record where it was collected"))
      }
      named = chosen
    }
    let order = column.list?.codes ?? []
    let sorted = named.sorted {
      (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0)
    }
    return .success(sorted.joined(separator: String(UnicodeScalar(separator))))
  }

  private func parts(of text: String) -> [String] {
    // A value as a whole may be one that the mapping knows, separators and all.
    if source.values[text] != nil { return [text] }
    let separator = source.separator ?? " "
    return text.split(separator: separator).map { Self.trimmed(String($0)) }
      .filter { !$0.isEmpty && !missing.contains($0) }
  }

  private func number(_ text: String) -> Result<String, Fault> {
    if let number = WrittenNumber.canonical(text, isMoney: column.type == .money) {
      return .success(number)
    }
    return .failure(
      Fault(
        id: "unread-number",
        message: column.type == .money
          ? "this is no amount; write it as 1234.50" : "this is no whole number; write it as 12"))
  }

  private func date(_ text: String) -> Result<String, Fault> {
    let orders = source.dates.isEmpty ? [.iso] : source.dates
    if let date = orders.lazy.compactMap({ WrittenDate.canonical(text, $0) }).first {
      return .success(date)
    }
    let known = orders.map(\.rawValue).joined(separator: ", ")
    return .failure(
      Fault(
        id: "unread-date",
        message:
          "this is no date of the order \(known); correct it, or add its order to 'dates' of "
          + "'\(column.name)' in the mapping"))
  }

  private static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    return String(
      text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
