public import Codebook
public import Query

/// One distinct number of an edition, as an outside reader sees it.
public struct CellRecord: Hashable, Sendable {
  /// The data set's name.
  public let dataSet: String
  /// `count`, `sum of COLUMN`, `distinct COLUMN` or `left_out`.
  public let measure: String
  /// Which records: a test for each column that is asked for.
  public let filter: [String: TestRecord]
  /// Which records are taken away from those; `nil` when the number is no difference.
  public let less: [String: TestRecord]?
  /// The number; `nil` when it is withheld.
  public let value: Int?
  /// How many of the value's digits are decimals: 2 for a sum of money, which is in hundredths, and
  /// 0 for other sums; `nil` for what is no sum, and in lists of earlier versions.
  public let decimals: Int?
  /// The least count that may be printed; `nil` where there is none.
  public let threshold: Int?
  /// What happens to zeros; `nil` for a data set that is not sensitive.
  public let zeros: ZeroPolicy?
  /// The files that print it, sorted; `nil` in a ledger.
  public let files: [String]?

  /// The measure of records that no number counts, for want of consent.
  static let leftOut = "left_out"

  /// The record of a number.
  ///
  /// - Parameters:
  ///   - query: what is counted, in the data set that `schema` describes.
  ///   - less: what is taken away from it.
  ///   - zeros: the policy of the site.
  public init(
    _ query: NumberQuery, less: NumberQuery? = nil, value: Int?, threshold: Int?,
    zeros: ZeroPolicy, files: [String]? = nil, in schema: DataSetSchema
  ) {
    self.init(
      dataSet: schema.name, measure: Self.name(query.measure, schema),
      filter: Self.record(query.filter, schema),
      less: less.map { Self.record($0.filter, schema) }, value: value,
      decimals: Self.decimals(query.measure, schema), threshold: threshold,
      zeros: schema.isSensitive ? zeros : nil, files: files)
  }

  init(
    dataSet: String, measure: String, filter: [String: TestRecord] = [:],
    less: [String: TestRecord]? = nil, value: Int?, decimals: Int? = nil, threshold: Int?,
    zeros: ZeroPolicy?,
    files: [String]?
  ) {
    self.dataSet = dataSet
    self.measure = measure
    self.filter = filter
    self.less = less
    self.value = value
    self.decimals = decimals
    self.threshold = threshold
    self.zeros = zeros
    self.files = files
  }

  /// The same number without the files that print it, as a ledger keeps it.
  var withoutFiles: CellRecord {
    CellRecord(
      dataSet: dataSet, measure: measure, filter: filter, less: less, value: value,
      decimals: decimals, threshold: threshold, zeros: zeros, files: nil)
  }

  private static func decimals(_ measure: Measure, _ schema: DataSetSchema) -> Int? {
    guard case .sum(let column) = measure else { return nil }
    return schema.columns[column].type == .money ? 2 : 0
  }

  private static func name(_ measure: Measure, _ schema: DataSetSchema) -> String {
    switch measure {
    case .count: "count"
    case .sum(let column): "sum of \(schema.columns[column].name)"
    case .distinct(let column): "distinct \(schema.columns[column].name)"
    }
  }

  /// Which records a filter admits: a test for each column that it names.
  static func record(_ filter: Filter, _ schema: DataSetSchema) -> [String: TestRecord] {
    Dictionary(grouping: filter.conditions, by: \.column).reduce(into: [:]) { records, entry in
      let column = schema.columns[entry.key]
      records[column.name] = TestRecord(entry.value.map(\.test), of: column)
    }
  }
}
