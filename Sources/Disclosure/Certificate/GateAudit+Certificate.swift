import Codebook
public import Diagnostics
import Query

extension Gate {
  /// Audits printed numbers like `audit`, and proves of each that may not be given away that it is
  /// not, by tables in whole numbers. One for which no such tables are found is an error.
  ///
  /// - Parameters:
  ///   - printed: every number that stands in a file of the site.
  ///   - plan: all requests of the whole site.
  public static func certificate(
    _ printed: [PrintedNumber], _ plan: Plan, _ input: Input
  ) -> Outcome<Certificate> {
    var audit = GateAudit(printed, plan, input)
    return audit.certificate()
  }
}

extension GateAudit {
  mutating func certificate() -> Outcome<Certificate> {
    let evidence = examine()
    var parts: [Certificate.Part] = []
    // Of numbers that are wrong or given away there is nothing to prove.
    if !diagnostics.hasErrors { for found in evidence { parts.append(certify(found)) } }
    return Outcome(Certificate(report: report(on: evidence), parts: parts), diagnostics)
  }

  private mutating func certify(_ evidence: Evidence) -> Certificate.Part {
    let model = evidence.model
    var search = WitnessSearch(model.problem, withheld: evidence.withheld, truth: model.truth)
    let unproved = search.unproved(
      model.problem.sensitive, evidence.points)
    for number in unproved { reportUnproved(number, model) }
    var tables = CertificateTables(search)
    var numbers: [Certificate.Number] = []
    for number in sensitive(model) {
      guard let proof = tables.proof(of: number.position) else { continue }
      numbers.append(
        Certificate.Number(
          counts: number.counts, less: number.less,
          threshold: model.problem.numbers[number.position].threshold, tables: proof))
    }
    let counts = model.keys.filter { $0.queries.count == 1 }
    let withheld = pass.policy.zerosArePublic ? counts.filter { !isRead($0) } : []
    return Certificate.Part(
      schema: evidence.schema, tables: tables.groups(model.inner, evidence.schema),
      printed: counts.filter(isRead).map { key in
        (key.queries[0], pass.requested.entries[key]?.value ?? 0)
      } + earlier(evidence.schema),
      filled: withheld.map { $0.queries[0] } + pass.knowledge.about(evidence.schema.name).filled,
      numbers: numbers)
  }

  /// What earlier editions printed, is still so, and stands in no file of this one.
  private mutating func earlier(_ schema: DataSetSchema) -> [(NumberQuery, Int)] {
    pass.earlier(schema.name).unchanged.filter { !isRead(.number($0.cell.query)) }
      .map { ($0.cell.query, $0.value) }
  }

  /// All numbers that may not be given away in the words of each request, those that are the same
  /// to the model one by one.
  private func sensitive(
    _ model: DatasetModel
  ) -> [(counts: [NumberQuery], less: [NumberQuery], position: Int)] {
    let asked = model.keys.compactMap { key in
      pass.isSmall(key) ? model.positions[key].map { (key.counts, key.less, $0) } : nil
    }
    return asked
      + model.remainders.map { item in
        let (whole, part) = (item.remainder.whole, item.remainder.part)
        return (whole.counts + part.less, whole.less + part.counts, item.number)
      }
  }

  private mutating func reportUnproved(_ number: Int, _ model: DatasetModel) {
    let numbers = ProtectedNumbers(model, reasons: [:])
    let places = pass.locations(ofRequests: pass.requests(of: number, in: numbers))
    diagnostics.error(
      "unproved-number",
      """
      no two tables were found that show that a small number is safe: \
      \(pass.describe(pass.name(of: number, in: numbers)))\(pass.asked(at: places)); take one of the \
      tables or sentences about it out, or ask for less detail
      """,
      at: places.first ?? SourceLocation(file: "content/site.yml"))
  }
}

extension CellKey {
  fileprivate var counts: [NumberQuery] { [queries[0]] }
  fileprivate var less: [NumberQuery] { Array(queries.dropFirst()) }
}
