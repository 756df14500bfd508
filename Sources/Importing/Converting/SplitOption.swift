import Codebook
import Diagnostics

/// A column of the export that stands for one answer to a question, `question/answer`.
struct SplitOption: Sendable {
  /// The code of the answer; empty where the mapping says that it says nothing.
  let code: String
  /// The position of the column.
  let index: Int
  /// The name of the column.
  let name: String

  /// The columns of a question.
  ///
  /// - Throws: where the question stands in several groups, or an answer has no code: which would be
  ///   taken for not chosen.
  static func all(
    of question: String, _ source: ImportMapping.Source, _ codes: [String: String],
    _ column: Column, _ table: ExportTable
  ) throws(Fault) -> [SplitOption] {
    guard let split = source.split else { return [] }
    let found = table.options(of: question, split: split)
    let groups = Set(found.map { table.header[$0.index].dropLast($0.option.count) })
    guard groups.count <= 1 else { throw .severalGroups(question, column.name) }
    var options: [SplitOption] = []
    for (option, index) in found {
      guard let code = source.values[option] ?? codes[option.lowercased()] else {
        throw .unmappedOption(option, table.header[index], column)
      }
      options.append(SplitOption(code: code, index: index, name: table.header[index]))
    }
    return options
  }
}
