import Codebook
import Diagnostics

extension DatasetModel.Refusal {
  /// What the author is told.
  func finding(_ schema: DataSetSchema, _ plan: Plan) -> Diagnostic {
    let message: DiagnosticText =
      switch self {
      case .tooLarge:
        "the site asks about so many columns of '\(schema.name)' together that no proof is possible "
          + "that nobody can be found; take out a table or a sentence that crosses two columns"
      case .overflow:
        "the numbers of '\(schema.name)' are related in too many ways to be reasoned about exactly; "
          + "ask for fewer of them"
      }
    return .error("unprovable-plan", message, at: schema.location)
  }
}
