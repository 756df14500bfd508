import Codebook
import Diagnostics

extension CellRecord: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case dataSet = "data_set"
    case measure
    case filter = "where"
    case less, value, decimals, status, threshold, zeros, files
  }

  private static let published = "published"
  private static let withheld = "withheld"

  /// Reads a record; names are held against no codebook yet.
  public init(from decoder: any Decoder) throws {
    for key in try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
    where Key(rawValue: key) == nil { throw RecordFault("a number has no key '\(key)'") }
    let container = try decoder.container(keyedBy: Key.self)
    let value = try container.decodeIfPresent(Int.self, forKey: .value)
    let status = try container.decode(String.self, forKey: .status)
    guard status == (value == nil ? Self.withheld : Self.published) else {
      throw RecordFault("'status' is 'published' where there is a 'value', else 'withheld'")
    }
    let zeros = try container.decodeIfPresent(String.self, forKey: .zeros)
    let policy = zeros.flatMap(ZeroPolicy.init)
    if zeros != nil, policy == nil {
      throw RecordFault("'zeros' is neither public nor protected")
    }
    self.init(
      dataSet: try container.decode(String.self, forKey: .dataSet),
      measure: try container.decode(String.self, forKey: .measure),
      filter: try container.decode([String: TestRecord].self, forKey: .filter),
      less: try container.decodeIfPresent([String: TestRecord].self, forKey: .less),
      value: value, decimals: try container.decodeIfPresent(Int.self, forKey: .decimals),
      threshold: try container.decodeIfPresent(Int.self, forKey: .threshold),
      zeros: policy, files: try container.decodeIfPresent([String].self, forKey: .files))
  }

  /// Writes the record; `value` and `threshold` are there in any case.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(dataSet, forKey: .dataSet)
    try container.encode(measure, forKey: .measure)
    try container.encode(filter, forKey: .filter)
    try container.encodeIfPresent(less, forKey: .less)
    try container.encode(value, forKey: .value)
    try container.encode(value == nil ? Self.withheld : Self.published, forKey: .status)
    try container.encodeIfPresent(decimals, forKey: .decimals)
    try container.encode(threshold, forKey: .threshold)
    try container.encodeIfPresent(zeros?.rawValue, forKey: .zeros)
    try container.encodeIfPresent(files, forKey: .files)
  }
}
