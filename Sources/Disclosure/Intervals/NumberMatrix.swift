/// The numbers of a problem as rows over the inner cells, laid out for many products.
struct NumberMatrix {
  private let starts: [Int]
  private let cells: [Int32]
  private let coefficients: [Double]

  init(_ numbers: [ProtectionProblem.Number]) {
    var starts = [0]
    var cells: [Int32] = []
    var coefficients: [Double] = []
    for number in numbers {
      for entry in number.column.entries {
        cells.append(Int32(entry.cell))
        coefficients.append(Double(entry.coefficient))
      }
      starts.append(cells.count)
    }
    self.starts = starts
    self.cells = cells
    self.coefficients = coefficients
  }

  /// The value of every number when the inner cells have those counts.
  func values(at point: [Double]) -> [Double] {
    (0..<starts.count - 1).map { row in
      var sum = 0.0
      for place in starts[row]..<starts[row + 1] {
        sum += coefficients[place] * point[Int(cells[place])]
      }
      return sum
    }
  }
}
