public import Codebook
public import Diagnostics

extension Codebook {
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
