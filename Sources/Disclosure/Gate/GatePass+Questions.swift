import CaseData
import Codebook
import Query

extension GatePass {
  /// Everything that the plan's figures and tables show, each once, in its order.
  var questions: [FigureQuery] {
    var questions: [FigureQuery] = plan.figures.map(\.query)
    for frame in frames {
      for row in [nil] + frame.rows.map(Optional.some) {
        for column in [nil] + frame.columns.map(Optional.some) {
          questions.append(frame.query.figure(row, column))
        }
      }
    }
    var seen: Set<FigureQuery> = []
    return questions.filter { seen.insert($0).inserted }
  }

  /// The counts and sums that they are made of.
  var counts: [NumberQuery] {
    questions.flatMap(\.numbers)
  }

  /// Decides the fate of all numbers of all data sets about persons.
  mutating func protect() {
    for dataset in input.datasets where dataset.schema.isSensitive { protect(dataset) }
  }
}
