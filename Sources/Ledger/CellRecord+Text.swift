extension CellRecord {
  /// Whether both count the same, whatever came out.
  public struct Question: Hashable, Sendable {
    let dataSet: String
    let measure: String
    let filter: [String: TestRecord]
    let less: [String: TestRecord]?
  }

  /// What is counted, without the answer.
  public var question: Question {
    Question(dataSet: dataSet, measure: measure, filter: filter, less: less)
  }

  /// Whether it adds up a column.
  public var isSum: Bool { measure.hasPrefix("sum of ") }

  /// What is counted, in words close to those of figures; no codebook is needed.
  public var text: String {
    let subject =
      switch measure {
      case "count": dataSet
      case Self.leftOut: "left out of \(dataSet)"
      default: "\(measure) in \(dataSet)"
      }
    return subject + Self.words(filter) + (less.map { " less \(dataSet)" + Self.words($0) } ?? "")
  }

  private static func words(_ filter: [String: TestRecord]) -> String {
    if filter.isEmpty { return "" }
    return " where "
      + filter.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.text)" }
      .joined(separator: " and ")
  }
}

extension TestRecord {
  /// The test as words behind the name of its column.
  var text: String {
    switch self {
    case .word(let word): "is \(word)"
    case .codes(let codes), .anyOf(let codes): "is \(Self.list(codes))"
    case .noneOf(let codes): "is not \(Self.list(codes))"
    case .numbers(let from, let to):
      from == to ? "in \(from)" : "in \(from).." + (to.map(String.init) ?? "")
    case .coarserThan(let unit): "is not known to the \(unit)"
    case .not(let test): "not (\(test.text))"
    case .all(let tests): tests.map(\.text).joined(separator: " and ")
    }
  }

  private static func list(_ codes: [String]) -> String {
    codes.count == 1 ? codes[0] : "one of " + codes.joined(separator: ", ")
  }
}
