import Diagnostics

/// What is wrong with one record of a ledger, without its place.
struct RecordFault: Error {
  let message: DiagnosticText

  init(_ message: DiagnosticText) {
    self.message = message
  }

  /// The fault in words, whatever found it.
  static func message(_ error: any Error) -> DiagnosticText {
    switch error {
    case let fault as RecordFault: fault.message
    case DecodingError.keyNotFound(let key, _): "there is no '\(key.stringValue)' here"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      if let key = context.codingPath.last(where: { $0.intValue == nil }) {
        "'\(key.stringValue)' holds a value of another kind than it should"
      } else {
        "a value is of another kind than it should be"
      }
    default: "the record can't be read"
    }
  }
}
