import CaseData
import Codebook
import Query

extension GatePass {
  /// Protects everything that is asked for: what small counts are sums and differences of, and how
  /// far they can be narrowed down along the lines of the tables.
  mutating func protect(_ frames: [TableFrame]) {
    var models = datasets.filter(\.schema.isSensitive).map(protection.model)
    repeat {
      for index in models.indices { protection.protect(&models[index], &counter) }
    } while widen(frames)
  }

  /// Withholds one more number of each line of which the hidden numbers are too few or too small;
  /// says whether there was one.
  private mutating func widen(_ frames: [TableFrame]) -> Bool {
    var hasChanged = false
    for frame in frames
    where counter.isSensitive(frame.query.whole.dataSet) && frame.query.whole.measure == .count {
      for line in frame.lines {
        let parts = line.parts.map { ($0, counter.value($0)) }
        if protection.widen(total: line.total, parts: parts) { hasChanged = true }
      }
    }
    return hasChanged
  }
}

extension TableFrame {
  /// A total and the numbers that add up to it.
  struct Line {
    let total: NumberQuery
    let parts: [NumberQuery]
  }

  /// The rows and columns of the table whose categories do not overlap; for shares, those of the
  /// numerators and of the denominators.
  var lines: [Line] {
    var lines: [Line] = []
    let columns: [Category?] = [nil] + columns.map(Optional.some)
    let rows: [Category?] = [nil] + rows.map(Optional.some)
    func add(_ total: (Category?, Category?), _ parts: [(Category?, Category?)]) {
      lines.append(Line(total: whole(total.0, total.1), parts: parts.map { whole($0.0, $0.1) }))
      if let share = part(total.0, total.1) {
        lines.append(Line(total: share, parts: parts.compactMap { part($0.0, $0.1) }))
      }
    }
    if !query.rows.isMultiple {
      for column in columns { add((nil, column), self.rows.map { ($0, column) }) }
    }
    if let dimension = query.columns, !dimension.isMultiple {
      for row in rows { add((row, nil), self.columns.map { (row, $0) }) }
    }
    return lines
  }
}
