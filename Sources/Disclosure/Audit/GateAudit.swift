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
  private(set) var pass: GatePass
  var diagnostics = Diagnostics()
  /// A file that prints a number, by the number.
  private var files: [CellKey: String] = [:]

  /// So many numbers are named in messages; beyond, they are only counted.
  static let namedCount = 20

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
    case .fact, .leftOut, .withheldCells, .leastCount: break
    }
  }

  private mutating func read(_ query: NumberQuery, _ value: Int, _ number: PrintedNumber) {
    let key = CellKey.number(query)
    let count = pass.counter.value(query)
    if value != count {
      diagnostics.error(
        "wrong-number", "a number is printed that the data do not give; build the site again",
        at: SourceLocation(file: number.file))
    }
    guard pass.isProtected(query) else { return }
    files[key] = files[key] ?? number.file
    if pass.isSmall(key) {
      diagnostics.error(
        "small-number",
        "a number is printed that is too small to be printed: \(pass.describe(key))",
        at: SourceLocation(file: number.file))
    }
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
      let readable = Set(model.keys.filter(isRead).compactMap { model.positions[$0] })
      let withheld = Set(model.problem.numbers.indices).subtracting(readable)
        .filter { model.problem.canBeWithheld($0) }
      var audit = IntervalAudit(model.problem, withheld: withheld)
      audit.widenTogether()
      let narrow = audit.open.filter { audit.failure($0) != nil }
      for number in narrow.prefix(Self.namedCount) { report(number, model) }
      if narrow.count > Self.namedCount {
        diagnostics.error(
          "narrow-number",
          "\(narrow.count - Self.namedCount) more numbers of '"
            + "\(dataset.schema.name)' are given away",
          at: dataset.schema.location)
      }
      return Evidence(
        schema: dataset.schema, model: model, withheld: withheld,
        points: audit.points)
    } catch {
      diagnostics.add(error.finding(dataset.schema, pass.plan))
      return nil
    }
  }

  private mutating func report(_ number: Int, _ model: DatasetModel) {
    let key = model.key(of: number)
    diagnostics.error(
      "narrow-number",
      "what is printed lets a reader work a small number out, or nearly: "
        + (key.map(pass.describe) ?? "what is left of a total")
        + "; take one of the tables or sentences about it out, or ask for less detail",
      at: key.flatMap(pass.location) ?? SourceLocation(file: "content/site.yml"))
  }
}
