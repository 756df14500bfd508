/// What the cells of a column hold.
public enum ColumnType: Hashable, Sendable {
  /// A record's identifier: unique, never printed.
  case key
  /// One code of a list.
  case code(CodeList)
  /// Some codes of a list, with the byte that stands between them.
  case codes(CodeList, separator: UInt8)
  /// A whole number from 0.
  case integer
  /// An amount with up to two decimals, kept in hundredths.
  case money
  /// An ISO 8601 date as exact as it is known: `2014`, `2014-03` or `2014-03-08`.
  ///
  /// `precision` names the column that says how exact the date is, if there is one.
  case date(precision: String?)
  /// Free text: checked, never counted.
  case text
}

/// One column of a data set.
public struct Column: Hashable, Sendable {
  /// The name in the header of the file and in queries.
  public let name: String
  /// What its cells hold.
  public let type: ColumnType
  /// Whether an empty cell is an error.
  public let isRequired: Bool

  /// A column.
  public init(name: String, type: ColumnType, isRequired: Bool = false) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
  }

  /// The list of a column of codes.
  public var list: CodeList? {
    switch type {
    case .code(let list), .codes(let list, _): list
    default: nil
    }
  }

  /// Whether one record may have several values.
  public var isMultiple: Bool {
    if case .codes = type { true } else { false }
  }
}
