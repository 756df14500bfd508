import CaseData
import Codebook
import Diagnostics
import Query

extension GatePass {
  /// The numbers of a data set as one problem.
  mutating func model(of dataset: Dataset) throws(DatasetModel.Refusal) -> DatasetModel {
    try DatasetModel(
      dataset, requested, knowledge.about(dataset.schema.name), earlier(dataset.schema.name),
      crossings)
  }

  /// Decides the fate of all numbers of a data set together.
  mutating func protect(_ dataset: Dataset) {
    let name = dataset.schema.name
    let keys = requested.keys.filter { $0.dataSet == name }
    guard !keys.isEmpty else { return }
    do throws(DatasetModel.Refusal) {
      if policy.changes == .refuse { refuseChanges(dataset) }
      let model = try model(of: dataset)
      let suppression = Suppression(model.problem, truth: model.truth) { [input] in
        input.progress?(GateProgress(dataSet: name, safeCount: $0, totalCount: $1))
      }
      let numbers = ProtectedNumbers(model, reasons: suppression.reasons)
      protected[name] = numbers
      for key in keys {
        guard let position = model.positions[key] else {
          if isSmall(key) { withheld.insert(key) }
          continue
        }
        let isKnownZero = model.problem.isKnownZero(position)
        if suppression.withheld.contains(position) || isSmall(key) && !isKnownZero {
          withheld.insert(key)
        }
      }
      for number in suppression.exposed.sorted() { report(number, numbers) }
    } catch {
      withheld.formUnion(keys)
      diagnostics.add(error.finding(dataset.schema, plan))
    }
  }

  /// Whether a number must not be printed for its own sake.
  func isSmall(_ key: CellKey) -> Bool {
    guard let entry = requested.entries[key] else { return true }
    return policy.isSmall(entry.value, threshold: entry.threshold)
  }

  private mutating func report(_ number: Int, _ numbers: ProtectedNumbers) {
    let places = locations(ofRequests: requests(of: number, in: numbers))
    diagnostics.error(
      "unprotected-number",
      "a small number can be worked out from what everybody knows, whatever this site withholds: "
        + .part(describe(name(of: number, in: numbers))) + "; ask for less detail here",
      at: places.first ?? SourceLocation(file: "content/site.yml"))
  }

  // MARK: Words for authors

  /// A number in the words of queries.
  func describe(_ key: CellKey) -> DiagnosticText { describe(Explanation.Name(key)) }

  /// A number in the words of queries.
  func describe(_ name: Explanation.Name) -> DiagnosticText {
    func list(_ queries: [NumberQuery]) -> DiagnosticText {
      let names = queries.map { query -> DiagnosticText in
        guard let dataset = counter.dataset(query.dataSet) else { return "a number" }
        return "'\(query.text(in: dataset.schema))'"
      }
      guard let first = names.first else { return .none }
      return names.dropFirst().reduce(first) { "\($0) and \($1)" }
    }
    if name.added.isEmpty { return "what is left of a total" }
    return name.taken.isEmpty ? list(name.added) : "\(list(name.added)) less \(list(name.taken))"
  }

  /// ` (content/en/index.md:12)`: the first places that ask for a number.
  func asked(at locations: [SourceLocation]) -> DiagnosticText {
    let lines = locations.prefix(Self.placeCount).map {
      SourceLocation(file: $0.file, line: $0.line).description
    }
    let more = locations.count - lines.count
    if lines.isEmpty { return .none }
    let places = lines.joined(separator: ", ")
    return .part(more > 0 ? " (\(places) and \(more) more)" : " (\(places))")
  }

  private static let placeCount = 4
}
