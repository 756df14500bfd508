import Codebook
import Diagnostics

/// Reads the cells of one column of a data set out of the records of an export.
struct ColumnConverter: Sendable {
  let column: Column
  private let source: ImportMapping.Source
  private let missing: Set<String>
  private let decimal: Character?
  private let choice: ChoiceWords
  private let columns: [Int]
  private let options: [SplitOption]
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
    decimal = source?.decimal ?? mapping.decimal
    choice = ChoiceWords(mapping)
    var codes: [String: String] = [:]
    for code in column.list?.codes ?? [] { codes[code.lowercased()] = code }
    self.codes = codes
    var columns: [Int] = []
    var options: [SplitOption] = []
    for name in self.source.columns {
      do throws(Fault) {
        let found = try SplitOption.all(of: name, self.source, codes, column, table)
        options += found
        let indices = table.indices(of: name)
        if indices.count > 1 { throw Fault.severalGroups(name, column.name) }
        if indices.isEmpty, found.isEmpty {
          throw Fault.unknownColumn(
            name, column.name, among: mapping.isFor(table) ? table.header : [])
        }
        columns += indices
      } catch {
        diagnostics.error(error.id, error.message, at: SourceLocation(file: mappingFile))
      }
    }
    self.columns = columns
    self.options = options
    names = (columns + options.map(\.index)).map { table.header[$0] }
    used.formUnion(columns + options.map(\.index))
  }

  /// The columns of the export by their names, as messages say where something is.
  var place: DiagnosticText { "column '\(names.first ?? column.name)'" }

  /// The cell as it is to be written.
  func cell(of cells: [String]) -> Result<String, Fault> {
    if let constant = source.constant { return .success(constant) }
    // No word for "not known" is the key of a record.
    let missing = column.type == .key ? [] : missing
    let text =
      columns.lazy.map { cells[$0].trimmed }
      .first { !$0.isEmpty && !missing.contains($0) } ?? ""
    if SpreadsheetFault.isOne(text, isKey: column.type == .key) { return .failure(.spreadsheet) }
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
    return .failure(.unmappedValue(text, column))
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
      var chosen: [String] = []
      var isAnswered = false
      for option in options {
        let cell = cells[option.index].trimmed
        if cell.isEmpty || missing.contains(cell) { continue }
        isAnswered = true
        guard let isChosen = choice.isChosen(cell) else {
          return .failure(.unreadChoice(option.name))
        }
        if isChosen, !option.code.isEmpty, !chosen.contains(option.code) {
          chosen.append(option.code)
        }
      }
      // Both ways of writing several answers have to say the same.
      if !columns.isEmpty, isAnswered || !named.isEmpty, Set(chosen) != Set(named) {
        return .failure(.splitMismatch)
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
    return text.split(separator: separator).map { String($0).trimmed }
      .filter { !$0.isEmpty && !missing.contains($0) }
  }

  private func number(_ text: String) -> Result<String, Fault> {
    switch WrittenNumber.read(text, isMoney: column.type == .money, decimal: decimal) {
    case .number(let number): .success(number)
    case .unsure: .failure(.unsureNumber)
    case .none: .failure(.unreadNumber(isMoney: column.type == .money))
    }
  }

  private func date(_ text: String) -> Result<String, Fault> {
    let orders = source.dates.isEmpty ? [.iso] : source.dates
    let dates = Set(orders.compactMap { WrittenDate.canonical(text, $0) })
    guard let date = dates.first else { return .failure(.unreadDate(orders, column.name)) }
    return dates.count == 1 ? .success(date) : .failure(.unsureDate(column.name))
  }
}
