import Codebook

/// The values of one column, one for each record that is kept.
public enum ColumnValues: Hashable, Sendable {
  /// One code a record: 0 is not recorded, n is the code at position n - 1 of the list.
  case codes([UInt8])
  /// Some codes a record: bit n is the code at position n of the list; 0 is not recorded.
  case codeSets([UInt64])
  /// Whole numbers, or amounts in hundredths; -1 is not recorded.
  case numbers([Int])
  /// Dates as exact as they are known.
  case dates([DateValue])
  /// Free text and keys of a data set that is not sensitive; an empty text is not recorded.
  case texts([String])
  /// Nothing: free text and keys of a sensitive data set are checked and not kept.
  case none
}

extension ColumnValues {
  /// The values of a column of codes, numbers or dates, by the words of its cells.
  init(_ type: ColumnType, _ words: [UInt64]) {
    self =
      switch type {
      case .code: .codes(words.map { UInt8($0) })
      case .codes: .codeSets(words)
      case .integer, .money: .numbers(words.map { Int($0) - 1 })
      case .date: .dates(words.map { DateValue(word: $0) })
      case .key, .text: .none
      }
  }
}
