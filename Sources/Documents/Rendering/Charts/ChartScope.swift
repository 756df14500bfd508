import Codebook
import Localization
import Query

/// Where and when: those of the records that a chart is about.
struct ChartScope {
  let context: PageContext
  let dataSet: String
  let filter: Filter

  init(_ context: PageContext, dataSet: String, filter: Filter) {
    self.context = context
    self.dataSet = dataSet
    self.filter = filter
  }

  var text: String {
    let words = context.words
    return words.word(
      .chartScope,
      [
        "place": place ?? words.label(Coverage.place(dataSet)),
        "period": period ?? words.label(Coverage.period(dataSet)),
      ])
  }

  /// The codes that the records are limited to, of a list for each code of which pages are made.
  private var place: String? {
    let columns = context.codebook.dataSet(dataSet)?.columns ?? []
    let lists = Set(context.draft.pages.compactMap(\.subject.list?.name))
    for condition in filter.conditions where columns.indices.contains(condition.column) {
      guard let list = columns[condition.column].list, lists.contains(list.name) else { continue }
      let codes = list.codes.indices.filter { condition.test.admits(code: $0) }
        .map { context.words.code($0, of: list) }
      let missing = condition.test.admitsMissing ? [context.words.word(.notRecorded)] : []
      return context.words.format.list(codes + missing)
    }
    return nil
  }

  private var period: String? {
    for case .during(let days) in filter.conditions.map(\.test) {
      return "\(context.words.day(days.lowerBound)) – \(context.words.day(days.upperBound))"
    }
    return nil
  }
}

extension Subject {
  var list: CodeList? {
    if case .code(let list, _) = self { list } else { nil }
  }
}

extension Test {
  /// Whether a record of that code may be admitted.
  fileprivate func admits(code: Int) -> Bool {
    switch self {
    case .isIn(let set): set.contains(stored: UInt8(code + 1))
    case .names(let codes): codes & 1 << UInt64(code) != 0
    case .namesNone(let codes): codes & 1 << UInt64(code) == 0
    default: false
    }
  }

  fileprivate var admitsMissing: Bool {
    switch self {
    case .isIn(let set): set.contains(stored: 0)
    case .namesNone, .isMissing: true
    default: false
    }
  }
}

/// The words for what the records of a data set cover, as keys of the catalogue.
enum Coverage {
  static func place(_ dataSet: String) -> String { "coverage.\(dataSet).place" }
  static func period(_ dataSet: String) -> String { "coverage.\(dataSet).period" }
}
