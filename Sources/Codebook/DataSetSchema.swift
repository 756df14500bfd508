public import Diagnostics

/// Which records of a data set may be counted.
public struct ConsentRule: Hashable, Sendable {
  /// The column of the consent ladder; its list is ordered, each code implying the former.
  public let column: String
  /// The position in that list of the least level that may be counted.
  public let least: Int

  /// A rule.
  public init(column: String, least: Int) {
    self.column = column
    self.least = least
  }
}

/// The bytes in which a data file is written.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16 with a byte order mark, or little-endian.
  case utf16 = "utf-16"
  /// The Cyrillic code page of older Windows programs.
  case windows1251 = "windows-1251"
}

/// What a data file holds: its unit of count and its columns.
public struct DataSetSchema: Hashable, Sendable {
  /// The name that queries use.
  public let name: String
  /// The path below `content/`.
  public let file: String
  /// What one record is, as a key of the catalogue's `units`.
  public let unit: String
  /// Whether counts of its records are protected by the gate.
  public let isSensitive: Bool
  /// Whether its records are demonstration data where the site has such; `false` for facts.
  public let isDemonstration: Bool
  /// Which records may be counted; all, when there is no rule.
  public let consent: ConsentRule?
  /// The columns, in the order of the codebook.
  public let columns: [Column]
  /// How the file is written.
  public let encoding: TextEncoding
  /// Where the codebook describes it.
  public let location: SourceLocation

  /// A schema.
  public init(
    name: String, file: String, unit: String, isSensitive: Bool = true,
    isDemonstration: Bool = true, consent: ConsentRule? = nil, columns: [Column],
    encoding: TextEncoding = .utf8,
    location: SourceLocation
  ) {
    self.name = name
    self.file = file
    self.unit = unit
    self.isSensitive = isSensitive
    self.isDemonstration = isDemonstration
    self.consent = consent
    self.columns = columns
    self.encoding = encoding
    self.location = location
  }

  /// The same data set in a file of UTF-8.
  public var inUTF8: DataSetSchema {
    DataSetSchema(
      name: name, file: file, unit: unit, isSensitive: isSensitive,
      isDemonstration: isDemonstration,
      consent: consent, columns: columns, location: location)
  }

  /// The position of a column.
  public func index(of column: String) -> Int? {
    columns.firstIndex { $0.name == column }
  }
}
