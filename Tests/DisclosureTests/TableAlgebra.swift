/// The numbers of one table as sums of unknown inner cells, as a reader would write them down.
///
/// The total of a breakdown whose categories overlap is an unknown of its own.
struct TableAlgebra {
  let rowCount: Int
  let columnCount: Int
  let rowsOverlap: Bool
  let columnsOverlap: Bool

  /// How many inner cells there are.
  var width: Int { (rowCount + 1) * (columnCount + 1) }

  /// The number of a row and a column, `nil` for all.
  func vector(_ row: Int?, _ column: Int?) -> [Int] {
    var vector = Array(repeating: 0, count: width)
    for r in places(row, rowCount, rowsOverlap) {
      for c in places(column, columnCount, columnsOverlap) { vector[r * (columnCount + 1) + c] = 1 }
    }
    return vector
  }

  private func places(_ place: Int?, _ count: Int, _ overlap: Bool) -> [Int] {
    if let place { return [place] }
    return overlap || count == 0 ? [count] : Array(0..<count)
  }

  static func less(_ whole: [Int], _ part: [Int]) -> [Int] {
    zip(whole, part).map { $0 - $1 }
  }
}
