import FoundationEssentials

extension PublishedIndex {
  /// How many numbers a file that was written earlier has otherwise than this list; `nil` when the
  /// file is no such list.
  public func differences(from bytes: [UInt8]) -> Int? {
    guard let written = try? JSONDecoder().decode(Written.self, from: Data(bytes)) else {
      return nil
    }
    let differing = Set(cells).symmetricDifference(written.cells)
    let numbers = Set(differing.map { Number(measure: $0.measure, of: $0) })
    // The same number twice is another list too.
    return max(numbers.count, abs(cells.count - written.cells.count))
  }

  private struct Number: Hashable {
    let measure: String
    let dataSet: String
    let filter: [String: TestRecord]
    let less: [String: TestRecord]?

    init(measure: String, of record: CellRecord) {
      self.measure = measure
      dataSet = record.dataSet
      filter = record.filter
      less = record.less
    }
  }
}
