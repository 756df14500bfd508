public import Codebook
public import Diagnostics
import LocatedYAML

extension Codebook {
  /// The figures that have to give the value of a stated fact.
  public func checks(of fact: StatedFact) -> [Figure] {
    fact.checks.compactMap {
      Figure.parse(QueryText($0), codebook: self, subject: .none).value
    }
  }

  /// What no record can be, as queries that count nothing.
  public var impossibleQueries: [(query: NumberQuery, location: SourceLocation)] {
    impossible.compactMap { combination in
      query(of: combination).value.map { ($0, combination.conditions.location) }
    }
  }

  private func query(of combination: ImpossibleCombination) -> Outcome<NumberQuery?> {
    guard let schema = dataSet(combination.dataSet) else { return Outcome(nil) }
    var parser = QueryParser(QueryText(combination.conditions), codebook: self, subject: .none)
    do throws(QueryError) {
      let filter = try parser.conditions(of: schema)
      try parser.expectEnd()
      return Outcome(NumberQuery(dataSet: schema.name, filter: filter))
    } catch {
      return Outcome(nil, Diagnostics([error.diagnostic]))
    }
  }

  /// What is wrong with the queries of the codebook itself, whether or not a page uses them.
  public func check() -> Diagnostics {
    var diagnostics = Diagnostics()
    for named in figures {
      diagnostics.add(Figure.named(named, codebook: self, subject: .any).diagnostics)
    }
    for combination in impossible { diagnostics.add(query(of: combination).diagnostics) }
    for check in facts.flatMap(\.checks) {
      diagnostics.add(
        Figure.parse(QueryText(check), codebook: self, subject: .none).diagnostics)
    }
    return diagnostics
  }
}
