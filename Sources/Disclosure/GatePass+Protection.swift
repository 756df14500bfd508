import CaseData
import Codebook
import Diagnostics
import Query

extension GatePass {
  /// The numbers of a data set as one problem.
  func model(of dataset: Dataset) throws(DatasetModel.Refusal) -> DatasetModel {
    try DatasetModel(dataset, requested, knowledge.about(dataset.schema.name))
  }

  /// Decides the fate of all numbers of a data set together.
  mutating func protect(_ dataset: Dataset) {
    let name = dataset.schema.name
    let keys = requested.keys.filter { $0.dataSet == name }
    guard !keys.isEmpty else { return }
    do throws(DatasetModel.Refusal) {
      let model = try model(of: dataset)
      let suppression = Suppression(model.problem, truth: model.truth)
      protected[name] = ProtectedNumbers(model, suppression)
      for key in keys {
        let isSecondary = model.positions[key].map(suppression.withheld.contains) ?? false
        if isSecondary || isSmall(key) { withheld.insert(key) }
      }
      for number in suppression.exposed.sorted() { report(number, model) }
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

  private mutating func report(_ number: Int, _ model: DatasetModel) {
    let key = model.key(of: number)
    diagnostics.error(
      "unprotected-number",
      "a small number can be worked out from what everybody knows, whatever this site withholds: "
        + (key.map(describe) ?? "what is left of a total") + "; ask for less detail here",
      at: key.flatMap(location) ?? SourceLocation(file: "content/site.yml"))
  }

  // MARK: Words for authors

  /// Where a number is first asked for.
  func location(of key: CellKey) -> SourceLocation? {
    requested.entries[key]?.requests.lazy.compactMap { plan.requests[$0].locations.first }.first
  }

  /// A number in the words of queries.
  func describe(_ key: CellKey) -> String {
    guard let schema = counter.dataset(key.dataSet)?.schema else { return "a number" }
    let words = key.queries.map { "'\($0.text(in: schema))'" }
    return words.joined(separator: " less ")
  }
}
