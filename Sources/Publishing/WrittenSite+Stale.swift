import Diagnostics
import Disclosure
import Documents
import Query

extension WrittenSite {
  /// Numbers that stand in a file and that the content withholds, or the other way round, and stated
  /// figures that changed: an edited file, or one of an earlier build.
  func staleNumbers(_ folder: String) -> Diagnostics {
    let cells = Dictionary(
      release.cells.filter { $0.less == nil }.map { ($0.query, $0.value) },
      uniquingKeysWith: { first, _ in first })
    var files: Set<String> = []
    for number in printed.value where isStale(number, cells) { files.insert(number.file) }
    return Diagnostics(
      files.sorted().map { file in
        .error(
          "wrong-number",
          "a number stands here otherwise than the content has it; build the site again",
          at: SourceLocation(file: "\(folder)/\(file)"))
      })
  }

  private func isStale(_ number: PrintedNumber, _ cells: [NumberQuery: Int?]) -> Bool {
    switch number.query {
    case .number(let query): cells[query].map { ($0 == nil) != (number.value == nil) } ?? false
    case .share(let part, let whole):
      number.value != nil && [part, whole].contains { cells[$0] == .some(nil) }
    case .leftOut(let name):
      release.records[name].map { $0.leftOut.value != number.value } ?? false
    case .fact, .withheldCells, .leastCount:
      draft.plan.figures.first { $0.query == number.query }
        .map { release.value($0).value != number.value } ?? false
    }
  }
}
