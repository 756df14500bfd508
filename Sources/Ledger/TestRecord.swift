import Diagnostics

/// What a column of a record has to hold, written so that the codebook alone explains it.
///
/// Any column: `"never"`, and several tests as `{"all": […]}`. A column of one code: an array of
/// codes, with `"missing"` for not recorded. A column of several codes: `{"any_of": […]}`,
/// `{"none_of": […]}`, `"missing"`, `"recorded"`. Dates: `"2014-Q3"`, `"2014-03-08..2014-08-31"`
/// with either end left away when it is open, `{"not": …}`, `{"coarser_than": "quarter"}`,
/// `"missing"`, `"recorded"`. Numbers: `{"from": 5, "to": 20}` without `to` when there is no upper
/// end, `{"not": …}`, `"missing"`, `"recorded"`; amounts of money in hundredths.
public indirect enum TestRecord: Hashable, Sendable {
  /// A word of its own, or a range of dates.
  case word(String)
  /// One of these codes of a column that holds one.
  case codes([String])
  /// At least one of these codes of a column that holds several.
  case anyOf([String])
  /// None of these codes.
  case noneOf([String])
  /// A range of numbers; `nil` is no upper end.
  case numbers(from: Int, to: Int?)
  /// A date that is not known to this length of period.
  case coarserThan(String)
  /// Anything but a range, not recorded included.
  case not(TestRecord)
  /// All of these.
  case all([TestRecord])

  static let never = "never"
  static let missing = "missing"
  static let recorded = "recorded"
}

extension TestRecord: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case anyOf = "any_of"
    case noneOf = "none_of"
    case from, to
    case coarserThan = "coarser_than"
    case not, all
  }

  /// Reads a test of any form.
  public init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if let word = try? single.decode(String.self) {
      self = .word(word)
    } else if let codes = try? single.decode([String].self) {
      self = .codes(codes)
    } else {
      self = try Self.keyed(decoder)
    }
  }

  private static func keyed(_ decoder: any Decoder) throws -> TestRecord {
    let names = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
    let container = try decoder.container(keyedBy: Key.self)
    switch names {
    case ["any_of"]: return .anyOf(try container.decode([String].self, forKey: .anyOf))
    case ["none_of"]: return .noneOf(try container.decode([String].self, forKey: .noneOf))
    case ["from"], ["from", "to"]:
      return .numbers(
        from: try container.decode(Int.self, forKey: .from),
        to: try container.decodeIfPresent(Int.self, forKey: .to))
    case ["coarser_than"]:
      return .coarserThan(try container.decode(String.self, forKey: .coarserThan))
    case ["not"]: return .not(try container.decode(TestRecord.self, forKey: .not))
    case ["all"]: return .all(try container.decode([TestRecord].self, forKey: .all))
    default:
      throw RecordFault("a test has one key of a few, not '\(names.joined(separator: "', '"))'")
    }
  }

  /// Writes the test.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .word(let word):
      var container = encoder.singleValueContainer()
      try container.encode(word)
    case .codes(let codes):
      var container = encoder.singleValueContainer()
      try container.encode(codes)
    default:
      var container = encoder.container(keyedBy: Key.self)
      try encode(to: &container)
    }
  }

  private func encode(to container: inout KeyedEncodingContainer<Key>) throws {
    switch self {
    case .anyOf(let codes): try container.encode(codes, forKey: .anyOf)
    case .noneOf(let codes): try container.encode(codes, forKey: .noneOf)
    case .numbers(let from, let to):
      try container.encode(from, forKey: .from)
      try container.encodeIfPresent(to, forKey: .to)
    case .coarserThan(let unit): try container.encode(unit, forKey: .coarserThan)
    case .not(let test): try container.encode(test, forKey: .not)
    case .all(let tests): try container.encode(tests, forKey: .all)
    case .word, .codes: break
    }
  }
}
