import CaseData
import Codebook
public import Diagnostics
import Query

extension Gate {
  /// Proves anew that printed numbers give nobody away.
  ///
  /// The model is made of what is printed, as it was read back from the files; what the gate decided
  /// when they were made is not looked at.
  ///
  /// - Parameters:
  ///   - printed: every number that stands in a file of the site.
  ///   - plan: all requests of the whole site: they say which small counts may not be given away.
  public static func audit(
    _ printed: [PrintedNumber], _ plan: Plan, _ input: Input
  ) -> Outcome<AuditReport> {
    var audit = GateAudit(printed, plan, input)
    return audit.report()
  }
}

/// One audit.
struct GateAudit {
  /// What was found about a data set.
  struct Evidence {
    let schema: DataSetSchema
    let model: DatasetModel
    /// The numbers that can be read nowhere.
    let withheld: Set<Int>
    /// Tables with fractions that agree with what is printed, by the values of all numbers.
    let points: [[Double]]
  }

  let printed: [PrintedNumber]
  var pass: GatePass
  var diagnostics = Diagnostics()
  /// A file that prints a number, by the number.
  private var files: [CellKey: String] = [:]

  /// So many of the numbers that give one away are named.
  private static let sourceCount = 6

  init(_ printed: [PrintedNumber], _ plan: Plan, _ input: Gate.Input) {
    self.printed = printed
    pass = GatePass(plan, input)
  }

  mutating func report() -> Outcome<AuditReport> {
    let evidence = examine()
    return Outcome(report(on: evidence), diagnostics)
  }

  /// Reads the numbers, and looks for those that they give away.
  mutating func examine() -> [Evidence] {
    for number in printed { read(number) }
    var evidence: [Evidence] = []
    for dataset in pass.input.datasets where dataset.schema.isSensitive {
      if let found = examine(dataset) { evidence.append(found) }
    }
    return evidence
  }

  func report(on evidence: [Evidence]) -> AuditReport {
    AuditReport(
      readCount: printed.count, fileCount: Set(printed.map(\.file)).count,
      parts: evidence.map { evidence in
        let numbers = evidence.model.keys.filter { $0.queries.count == 1 }
        return AuditReport.Part(
          dataSet: evidence.schema.name, cellCount: numbers.count,
          withheldCount: numbers.count { !isRead($0) },
          sensitiveCount: evidence.model.problem.sensitive.count)
      })
  }

  // MARK: What is printed

  private mutating func read(_ number: PrintedNumber) {
    guard let value = number.value else { return }
    switch number.query {
    case .number(let query): read(query, value, number)
    case .share(let part, let whole):
      read(part, value, number)
      if let base = number.whole { read(whole, base, number) }
    case .fact, .leftOut, .leastCount: readStated(value, number)
    case .withheldCells: break
    }
  }

  /// A number that no cell is: a stated fact, the records left out.
  private mutating func readStated(_ value: Int, _ number: PrintedNumber) {
    let known = pass.publish(number.query, withheldCells: .withheld(isShare: true))
    if known.isWithheld {
      diagnostics.error(
        "small-number", "a number is printed that is too small to be printed; build the site again",
        at: SourceLocation(file: number.file))
    } else if known.value != value {
      reportWrong(number)
    }
  }

  private mutating func reportWrong(_ number: PrintedNumber) {
    diagnostics.error(
      "wrong-number", "a number is printed that the data do not give; build the site again",
      at: SourceLocation(file: number.file))
  }

  private mutating func read(_ query: NumberQuery, _ value: Int, _ number: PrintedNumber) {
    let key = CellKey.number(query)
    let count = pass.counter.value(query)
    if value != count { reportWrong(number) }
    guard pass.isProtected(query) else {
      if !pass.isReadable(query) {
        diagnostics.error(
          "small-number",
          "a number is printed that says which codes no record has: \(pass.describe(key))"
            + "; build the site again", at: SourceLocation(file: number.file))
      }
      return
    }
    files[key] = files[key] ?? number.file
  }

  /// Whether a number can be read: somewhere in a file, or because its row is left out, which says
  /// zero.
  func isRead(_ key: CellKey) -> Bool {
    files[key] != nil
      || pass.policy.zerosArePublic && pass.requested.entries[key]?.value == 0
  }

  // MARK: What it gives away

  private mutating func examine(_ dataset: Dataset) -> Evidence? {
    guard pass.requested.keys.contains(where: { $0.dataSet == dataset.schema.name }) else {
      return nil
    }
    do throws(DatasetModel.Refusal) {
      let model = try pass.model(of: dataset)
      checkSmall(model)
      let readable = Set(model.keys.filter(isRead).compactMap { model.positions[$0] })
      let withheld = Set(model.problem.numbers.indices).subtracting(readable)
        .filter { model.problem.canBeWithheld($0) }
      var audit = IntervalAudit(model.problem, withheld: withheld)
      audit.widenTogether()
      let numbers = ProtectedNumbers(model, reasons: [:])
      for number in audit.open {
        if let failure = audit.failure(number) { report(failure, readable, numbers) }
      }
      return Evidence(
        schema: dataset.schema, model: model, withheld: withheld,
        points: audit.points)
    } catch {
      diagnostics.add(error.finding(dataset.schema, pass.plan))
      return nil
    }
  }

  /// Numbers that are printed and too small, but for zeros that everybody knows.
  private mutating func checkSmall(_ model: DatasetModel) {
    for key in model.keys where pass.isSmall(key) {
      guard let file = files[key], model.positions[key].map(model.problem.isKnownZero) != true
      else { continue }
      diagnostics.error(
        "small-number",
        "a number is printed that is too small to be printed: \(pass.describe(key))\(pass.asked(at: pass.locations(of: key))); build the site again",
        at: SourceLocation(file: file))
    }
  }

  /// Names the number that is given away, and those that give it away: the printed ones on which
  /// its range hangs.
  private mutating func report(
    _ failure: IntervalAudit.Failure, _ readable: Set<Int>, _ numbers: ProtectedNumbers
  ) {
    let name = pass.name(of: failure.number, in: numbers)
    let places = pass.locations(ofRequests: pass.requests(of: failure.number, in: numbers))
    let sources = readable.filter { failure.prices[$0] > AttainedRange.tolerance }.sorted()
      .compactMap { number -> DiagnosticText? in
        let name = pass.name(of: number, in: numbers)
        if name.added.isEmpty { return nil }
        let requests = pass.requests(of: number, in: numbers)
        return "\(pass.describe(name))\(pass.asked(at: pass.locations(ofRequests: requests)))"
      }
    let more = sources.count - Self.sourceCount
    var why = sources.dropFirst().prefix(Self.sourceCount - 1)
      .reduce(sources.first ?? .none) { "\($0); \($1)" }
    if more > 0 { why = "\(why); and \(more) more" }
    diagnostics.error(
      "narrow-number",
      why.isEmpty
        ? "what is printed lets a reader work a small number out, or nearly: \(pass.describe(name))\(pass.asked(at: places)); take one of these tables or sentences out, or ask for less detail there"
        : "what is printed lets a reader work a small number out, or nearly: \(pass.describe(name))\(pass.asked(at: places)); it follows from \(why); take one of these tables or sentences out, or ask for less detail there",
      at: places.first ?? SourceLocation(file: "content/site.yml"))
  }
}
