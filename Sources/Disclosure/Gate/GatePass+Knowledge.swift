import CaseData
import Codebook
import Diagnostics
import Query

extension GatePass {
  /// Records that the codebook says can't be: what rests on that would be wrong.
  mutating func checkImpossible() {
    for (query, location) in input.impossible where counter.value(query) > 0 {
      let schema = counter.dataset(query.dataSet)?.schema
      diagnostics.error(
        "impossible-record",
        "'\(schema.map { query.text(in: $0) } ?? query.dataSet)' can't be, the codebook says, and "
          + "there are such records; correct them, or take this out",
        at: location)
    }
  }

  /// How many different codes there are says which ones are not there, or that none is missing: a
  /// reader is taken to know which codes some record has.
  mutating func noteFilled(_ dataSet: String, _ column: Int) {
    guard counter.isSensitive(dataSet) else { return }
    for query in codes(dataSet, column) where counter.value(query) > 0 {
      knowledge.addFilled(query)
    }
  }

  /// A table of periods begins and ends with one that has a record.
  mutating func noteFilled(_ frame: TableFrame) {
    let whole = frame.query.whole
    guard isProtected(whole) else { return }
    for (dimension, categories) in [(frame.query.rows, frame.rows)]
      + (frame.query.columns.map { [($0, frame.columns)] } ?? [])
    {
      let periods = categories.filter { if case .period = $0 { true } else { false } }
      for period in [periods.first, periods.last].compactMap({ $0 }) {
        let query = NumberQuery(
          dataSet: whole.dataSet, filter: Filter([dimension.condition(period)]))
        if counter.value(query) > 0 { knowledge.addFilled(query) }
      }
    }
  }

  /// Where zeros are protected, a number of different codes may be read only if no code is missing.
  mutating func isReadable(_ query: NumberQuery) -> Bool {
    guard case .distinct(let column) = query.measure, counter.isSensitive(query.dataSet),
      !policy.zerosArePublic
    else { return true }
    let codes = codes(query.dataSet, column)
    return codes.allSatisfy { counter.value($0) > 0 }
  }

  /// The records of each code of a column.
  private func codes(_ dataSet: String, _ column: Int) -> [NumberQuery] {
    guard let described = counter.dataset(dataSet)?.schema.columns[column],
      let list = described.list
    else { return [] }
    return list.codes.indices.map { position in
      let test: Test =
        described.isMultiple
        ? .names(1 << UInt64(position)) : .isIn(CodeSet(positions: [position]))
      return NumberQuery(
        dataSet: dataSet, filter: Filter([Condition(column: column, test: test)]))
    }
  }
}
