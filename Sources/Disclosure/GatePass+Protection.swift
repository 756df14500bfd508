import CaseData
import Codebook
import Diagnostics
import Query

extension GatePass {
  /// Decides the fate of all numbers of a data set together.
  mutating func protect(_ dataset: Dataset) {
    let name = dataset.schema.name
    let keys = requested.keys.filter { $0.dataSet == name }
    guard !keys.isEmpty else { return }
    do throws(DatasetModel.Refusal) {
      let model = try DatasetModel(dataset, requested, knowledge.about(name))
      let suppression = Suppression(model.problem, truth: model.truth)
      for key in keys {
        if let position = model.positions[key] {
          if suppression.withheld.contains(position) || isSmall(key) { withheld.insert(key) }
        } else if isSmall(key) {
          withheld.insert(key)
        }
      }
      report(suppression.exposed, model)
    } catch {
      withheld.formUnion(keys)
      diagnostics.add(error.finding(dataset.schema, plan))
    }
  }

  private func isSmall(_ key: CellKey) -> Bool {
    guard let entry = requested.entries[key] else { return true }
    return policy.isSmall(entry.value, threshold: entry.threshold)
  }

  private mutating func report(_ exposed: Set<Int>, _ model: DatasetModel) {
    for number in exposed.sorted() {
      let key = model.keys.first { model.positions[$0] == number }
      let location =
        key.flatMap { requested.entries[$0]?.requests.first }
        .flatMap { plan.requests[$0].locations.first }
      diagnostics.error(
        "unprotected-number",
        "a small number can be computed from what the codebook and earlier editions say, whatever "
          + "this site withholds; ask for less detail here",
        at: location ?? SourceLocation(file: "content/site.yml"))
    }
  }
}
