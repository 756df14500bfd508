/// The crossing of some columns: a block of inner cells.
struct CliqueTable {
  /// The columns in order.
  let columns: [Int]
  /// How many elements each has.
  let sizes: [Int]
  /// The first inner cell of the block.
  let offset: Int

  /// How many inner cells there are; `Int.max` when they are too many to number.
  var count: Int { Self.product(sizes) }

  static func product(_ sizes: [Int]) -> Int {
    sizes.reduce(1) { product, size in
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      return overflow ? .max : next
    }
  }

  /// The inner cells of a product of sums, one for each column, with their coefficients.
  func cells(_ factors: [[(element: Int, coefficient: Int)]]) -> [(cell: Int, coefficient: Int)] {
    var cells = [(cell: 0, coefficient: 1)]
    for (factor, size) in zip(factors, sizes) {
      cells = cells.flatMap { cell in
        factor.map { (cell.cell * size + $0.element, cell.coefficient * $0.coefficient) }
      }
    }
    return cells.map { (offset + $0.cell, $0.coefficient) }
  }

  /// The inner cell of one element a column.
  func cell(_ elements: [Int]) -> Int {
    zip(elements, sizes).reduce(0) { $0 * $1.1 + $1.0 } + offset
  }
}
