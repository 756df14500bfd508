import Codebook
import Query
import TestSupport

/// Random conditions on every column of a data set that may be asked for.
struct RandomFilter {
  var generator: SeededGenerator
  let schema: DataSetSchema

  init(seed: UInt64, schema: DataSetSchema) {
    generator = SeededGenerator(seed: seed)
    self.schema = schema
  }

  /// Some conditions, several of them often of one column.
  mutating func conditions() -> [Condition] {
    var all: [Condition] = []
    for index in schema.columns.indices where generator.happens(onceIn: 2) {
      for _ in 0...generator.below(3) {
        if let test = test(schema.columns[index].type) {
          all.append(Condition(column: index, test: test))
        }
      }
    }
    return all
  }

  private mutating func test(_ type: ColumnType) -> Test? {
    if generator.happens(onceIn: 25) { return .names(0) }
    switch type {
    case .code(let list):
      return .isIn(CodeSet(bits: generator.next() & CodeSet.all(count: list.codes.count).bits))
    case .codes(let list, _):
      let bits = generator.next() & generator.next() & (1 << UInt64(list.codes.count) - 1)
      return [.names(bits), .names(bits), .namesNone(bits), .isMissing, .isRecorded]
        .randomElement(using: &generator)
    case .integer, .money:
      let low = generator.below(50)
      let range = low...(generator.happens(onceIn: 4) ? .max : low + generator.below(50))
      return [.inRange(range), .inRange(range), .notInRange(range), .isMissing, .isRecorded]
        .randomElement(using: &generator)
    case .date:
      let days = days()
      return [
        .during(days), .during(days), .notDuring(days), .coarserThan(unit()), .isMissing,
        .isRecorded,
      ].randomElement(using: &generator)
    case .key, .text: return nil
    }
  }

  private mutating func unit() -> PeriodUnit {
    PeriodUnit.allCases.randomElement(using: &generator) ?? .year
  }

  private mutating func days() -> ClosedRange<CalendarDay> {
    let unit = unit()
    let first = Period(unit: unit, index: 2014 * unit.perYear + generator.below(unit.perYear * 2))
    let day = CalendarDay(number: 16_000 + generator.below(900))
    let later = CalendarDay(number: day.number + generator.below(200))
    let text = [
      first.code, day.iso, "\(day.iso)..\(later.iso)", "..\(day.iso)", "\(first.code)..",
      "0001..9999",
    ].randomElement(using: &generator)
    return text.flatMap { ClosedRange(queryText: $0) } ?? day...later
  }
}
