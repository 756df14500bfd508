/// One choice for one column: a class of its values, or a set of codes of which one is named.
struct Factor: Hashable, Comparable {
  let column: Int
  let element: UInt64

  static func < (a: Self, b: Self) -> Bool { (a.column, a.element) < (b.column, b.element) }
}

/// A sum of products of factors with whole coefficients.
///
/// The indicator of a set of records, written in factors of which no sum of products is zero. Two
/// counts are linearly related just when their polynomials are, so the crossing of all columns need
/// never be written out.
struct Polynomial {
  /// Coefficients, none zero, by the product's factors in order; the empty product is every record.
  private(set) var terms: [[Factor]: Int]

  /// Every record.
  static let one = Polynomial(terms: [[]: 1])

  init(terms: [[Factor]: Int]) {
    self.terms = terms.filter { $0.value != 0 }
  }

  /// One factor.
  init(_ factor: Factor) {
    terms = [[factor]: 1]
  }

  /// Coefficients are small and sums short; that they leave the range of `Int` is refused all the
  /// same.
  mutating func add(_ other: Polynomial, times sign: Int) throws(SparseColumn.Overflow) {
    for (product, coefficient) in other.terms {
      let (value, overflow) = terms[product, default: 0]
        .addingReportingOverflow(sign * coefficient)
      if overflow { throw SparseColumn.Overflow() }
      terms[product] = value == 0 ? nil : value
    }
  }

  func times(_ other: Polynomial) throws(SparseColumn.Overflow) -> Polynomial {
    var result: [[Factor]: Int] = [:]
    for (a, x) in terms {
      for (b, y) in other.terms {
        let (product, overProduct) = x.multipliedReportingOverflow(by: y)
        let key = Self.normal(a + b)
        let (sum, overSum) = result[key, default: 0].addingReportingOverflow(product)
        if overProduct || overSum { throw SparseColumn.Overflow() }
        result[key] = sum
      }
    }
    return Polynomial(terms: result)
  }

  /// Factors in order; of two sets of codes of one column, whoever names the smaller names the
  /// larger too. Classes of one column never meet: a filter has one polynomial for each column.
  private static func normal(_ factors: [Factor]) -> [Factor] {
    let kept = factors.filter { factor in
      !factors.contains {
        $0.column == factor.column && $0.element != factor.element
          && $0.element & ~factor.element == 0
      }
    }
    return Set(kept).sorted()
  }
}
