import Codebook
import Disclosure
import Query

/// Holds one published table against a recount and against linear algebra.
struct TableCheck {
  let request: RandomSite.Request
  let table: PublishedTable
  let count: NaiveCount
  let threshold: Int
  let zerosArePublic: Bool

  /// A number of the table: a part of a whole, or a whole alone.
  private struct Place {
    let row: Int?
    let column: Int?
    let value: PublishedValue
    let part: Int?
    let whole: Int
  }

  /// What is wrong; `isAlone` when no other table withholds cells of this one.
  func faults(isAlone: Bool) -> [String] {
    let places = places
    var faults = wrongCategories
    for place in places {
      let name = "row \(place.row ?? -1), column \(place.column ?? -1)"
      if let value = place.value.value {
        let isRight = value == place.part ?? place.whole
        let hasRightWhole = place.value.whole == (place.part == nil ? nil : place.whole)
        if !isRight || !hasRightWhole { faults.append("\(name) is counted wrongly") }
        if isSensitive(place) { faults.append("\(name) is small and printed") }
      }
    }
    faults += recomputed(places)
    faults += narrowed(places)
    if isAlone, !places.contains(where: isSensitive), sensitiveComplements(places).isEmpty,
      table.withheldCount > 0
    {
      faults.append("cells are withheld for nothing")
    }
    return faults
  }

  private func isSmall(_ value: Int) -> Bool {
    value == 0 ? !zerosArePublic : value < threshold
  }

  private func isSensitive(_ place: Place) -> Bool {
    isSmall(place.whole)
      || place.part.map { isSmall($0) || isSmall(place.whole - $0) } ?? false
  }

  // MARK: Counting

  private var places: [Place] {
    var places: [Place] = []
    let columns: [Int?] = request.columns == nil ? [nil] : [nil] + table.columns.indices.map { $0 }
    for row in [nil] + table.rows.indices.map(Optional.some) {
      for column in columns {
        let whole = wholeTests(row, column)
        let part = request.share.map { whole + [NaiveCount.conditions[$0].holds] }
        places.append(
          Place(
            row: row, column: column, value: value(row, column), part: part.map(count.count),
            whole: count.count(whole)))
      }
    }
    return places
  }

  private func wholeTests(_ row: Int?, _ column: Int?) -> [(NaiveCount.Record) -> Bool] {
    var tests: [(NaiveCount.Record) -> Bool] = []
    if let condition = request.condition { tests.append(NaiveCount.conditions[condition].holds) }
    if let row {
      tests.append { NaiveCount.falls($0, request.rows, table.rows[row]) }
    }
    if let column, let dimension = request.columns {
      tests.append { NaiveCount.falls($0, dimension, table.columns[column]) }
    }
    return tests
  }

  private func value(_ row: Int?, _ column: Int?) -> PublishedValue {
    switch (row, column) {
    case (let row?, let column?): table.cells[row][column]
    case (let row?, nil): request.columns == nil ? table.cells[row][0] : table.rowTotals[row]
    case (nil, let column?): table.columnTotals[column]
    case (nil, nil): table.total
    }
  }

  /// Every record of the table falls into a row and into a column.
  private var wrongCategories: [String] {
    var faults: [String] = []
    for (dimension, categories) in [(request.rows, table.rows), (request.columns, table.columns)] {
      guard let dimension else { continue }
      let outside = count.count(
        wholeTests(nil, nil) + [
          { record in !categories.contains { NaiveCount.falls(record, dimension, $0) } }
        ])
      if outside > 0 { faults.append("\(outside) records are in no category of \(dimension)") }
      let needsMissing =
        !zerosArePublic
        || count.count(wholeTests(nil, nil) + [{ NaiveCount.falls($0, dimension, .missing) }]) > 0
      if (categories.last == .missing) != needsMissing {
        faults.append("'not recorded' of \(dimension) is wrong")
      }
    }
    return faults
  }

  // MARK: Linear algebra

  private var algebra: TableAlgebra {
    TableAlgebra(
      rowCount: table.rows.count, columnCount: table.columns.count,
      rowsOverlap: request.rows.hasPrefix("violation"),
      columnsOverlap: request.columns?.hasPrefix("violation") ?? false)
  }

  /// Part and rest are separate unknowns; a whole is their sum.
  private func vector(_ row: Int?, _ column: Int?, part: Bool, rest: Bool) -> [Int] {
    let vector = algebra.vector(row, column)
    let none = Array(repeating: 0, count: vector.count)
    return (part ? vector : none) + (rest ? vector : none)
  }

  private func vectors(_ place: Place) -> [(value: Int, vector: [Int])] {
    let (row, column) = (place.row, place.column)
    var all = [(place.whole, vector(row, column, part: true, rest: true))]
    if let part = place.part {
      all.append((part, vector(row, column, part: true, rest: false)))
      all.append((place.whole - part, vector(row, column, part: false, rest: true)))
    }
    return all
  }

  private func recomputed(_ places: [Place]) -> [String] {
    var printed = ModularSpan()
    for place in places where !place.value.isWithheld {
      for (_, vector) in vectors(place) { printed.insert(vector) }
    }
    var faults: [String] = []
    for place in places {
      // In a table of counts nothing that is withheld can be computed; in one of shares the small
      // numbers can't, which are the reason why their cell is withheld.
      for (value, vector) in vectors(place) where place.part == nil || isSmall(value) {
        if place.value.isWithheld, !isImpossible(place), printed.contains(vector) {
          faults.append("row \(place.row ?? -1), column \(place.column ?? -1) can be computed")
        }
      }
    }
    for complement in sensitiveComplements(places) where printed.contains(complement.vector) {
      faults.append("\(complement.name) can be computed")
    }
    return faults
  }

  /// Lines whose hidden numbers leave less room than the threshold, though one of them is small.
  private func narrowed(_ places: [Place]) -> [String] {
    var faults: [String] = []
    func check(_ total: Place, _ line: [Place], _ name: String) {
      let hidden = line.filter(\.value.isWithheld)
      guard !total.value.isWithheld,
        hidden.contains(where: { isSensitive($0) && !isImpossible($0) })
      else { return }
      let sum = hidden.map(\.whole).reduce(0, +)
      let least = zerosArePublic ? hidden.count : 0
      if sum - least < threshold { faults.append("\(name) leaves \(sum - least)") }
    }
    for total in places where request.share == nil {
      if total.row == nil, !algebra.rowsOverlap {
        let line = places.filter { $0.row != nil && $0.column == total.column }
        check(total, line, "column \(total.column ?? -1)")
      }
      if total.column == nil, request.columns != nil, !algebra.columnsOverlap {
        let line = places.filter { $0.column != nil && $0.row == total.row }
        check(total, line, "row \(total.row ?? -1)")
      }
    }
    return faults
  }

  /// Whether no record at all could be counted there, which is no secret: "Georgia" among the
  /// cases from Belarus, or a year among the dates of half a year.
  private func isImpossible(_ place: Place) -> Bool {
    var conditions = table.query.whole.filter.conditions
    if let row = place.row { conditions.append(table.query.rows.condition(table.rows[row])) }
    if let column = place.column, let dimension = table.query.columns {
      conditions.append(dimension.condition(table.columns[column]))
    }
    let tests = Filter(conditions).conditions.map(\.test)
    let isShort = tests.contains {
      if case .during(let days) = $0 {
        days.upperBound.number - days.lowerBound.number < 364
      } else {
        false
      }
    }
    return tests.contains(.names(0)) || tests.contains(.isIn(CodeSet(bits: 0)))
      || isShort && tests.contains(.coarserThan(.quarter))
  }

  /// "All but a few" in breakdowns whose categories overlap.
  private func sensitiveComplements(_ places: [Place]) -> [(name: String, vector: [Int])] {
    var all: [(String, [Int])] = []
    for part in places {
      for whole in places {
        let isRow =
          algebra.rowsOverlap && part.row != nil && whole.row == nil
          && part.column == whole.column
        let isColumn =
          algebra.columnsOverlap && part.column != nil && whole.column == nil
          && part.row == whole.row
        guard isRow || isColumn else { continue }
        for (a, b) in zip(vectors(whole), vectors(part))
        where a.value > b.value && isSmall(a.value - b.value) {
          all.append(
            (
              "all but row \(part.row ?? -1), column \(part.column ?? -1)",
              TableAlgebra.less(a.vector, b.vector)
            ))
        }
      }
    }
    return all
  }
}
