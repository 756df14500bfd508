public import Codebook
public import Diagnostics

extension Codebook {
  /// The figures that have to give the value of a stated fact.
  public func checks(of fact: StatedFact) -> [Figure] {
    fact.checks.compactMap {
      Figure.parse(QueryText($0), codebook: self, subject: .none).value
    }
  }

  /// What is wrong with the queries of the codebook itself, whether or not a page uses them.
  public func check() -> Diagnostics {
    var diagnostics = Diagnostics()
    for named in figures {
      diagnostics.add(Figure.named(named, codebook: self, subject: .any).diagnostics)
    }
    for check in facts.flatMap(\.checks) {
      diagnostics.add(
        Figure.parse(QueryText(check), codebook: self, subject: .none).diagnostics)
    }
    return diagnostics
  }
}
