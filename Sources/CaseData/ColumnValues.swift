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
