import CaseData
import Codebook
import Diagnostics
import Query

extension GatePass {
  /// What earlier editions printed of a data set, held against its records of today.
  mutating func earlier(_ dataSet: String) -> EarlierNumbers {
    var numbers: [EarlierNumbers.Number] = []
    for cell in input.earlier {
      guard cell.query.dataSet == dataSet, cell.query.measure == .count, cell.less == nil,
        cell.value != nil
      else { continue }
      let asked = requested.entries[.number(cell.query)]?.threshold
      numbers.append(
        EarlierNumbers.Number(
          cell: cell, value: counter.value(cell.query), threshold: asked ?? policy.threshold))
    }
    return EarlierNumbers(numbers)
  }

  /// Names the numbers that would show, beside an earlier edition, how few records came or went.
  mutating func refuseChanges(_ dataset: Dataset) {
    let changed = earlier(dataset.schema.name).changed.filter {
      requested.entries[.number($0.cell.query)] != nil && !isSmall(.number($0.cell.query))
    }
    for number in changed {
      let key = CellKey.number(number.cell.query)
      diagnostics.error(
        "changed-number",
        "'\(number.cell.query.text(in: dataset.schema))' was \(number.cell.value ?? 0) in edition "
          + "'\(number.cell.edition)' and has changed by less than \(number.threshold): beside "
          + "that edition it would show how few; wait for more changes, or set 'changes: withhold' "
          + "in site.yml",
        at: locations(of: key).first ?? dataset.schema.location)
    }
  }
}
