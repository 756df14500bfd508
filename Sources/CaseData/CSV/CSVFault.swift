import Diagnostics

/// An offence against the form of CSV.
struct CSVFault {
  /// The kinds of offence.
  enum Kind {
    case unclosedQuote
    case textAfterQuote
    case strayQuote
  }

  let kind: Kind
  /// Where it stands.
  let offset: Int

  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// Adds the error to `findings`.
  func report(to findings: inout Findings) {
    switch kind {
    case .unclosedQuote:
      findings.faulty(
        "unclosed-quote",
        "this quotation mark is never closed; close it behind the text of the cell", at: offset)
    case .textAfterQuote:
      findings.faulty(
        "text-after-quote",
        "a closing quotation mark ends its cell; double the marks that belong to the text",
        at: offset)
    case .strayQuote:
      findings.faulty(
        "stray-quote",
        "a quotation mark stands within this cell; put the cell in quotation marks, and double "
          + "this one", at: offset)
    }
  }
}
