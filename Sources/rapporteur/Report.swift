import Diagnostics
import Glibc
import Messages

/// Prints the findings of a run.
struct Report {
  let format: ReportFormat
  /// How many findings are printed as text before the rest is only counted.
  static let limit = 100

  func print(_ diagnostics: Diagnostics) {
    let sorted = diagnostics.sorted
    switch format {
    case .text: printText(sorted)
    case .json: Swift.print(json(sorted))
    case .github: for diagnostic in sorted { Swift.print(annotation(diagnostic)) }
    }
  }

  private func printText(_ sorted: [Diagnostic]) {
    let paint = Self.paintsStandardError
    // Where not all can be shown, the errors of the files that everything hangs on come first.
    let shown = sorted.count > Self.limit ? sorted.stableSorted(by: Self.weight) : sorted
    for diagnostic in shown.prefix(Self.limit) {
      Self.note(verbatim: paint ? painted(diagnostic) : plain(diagnostic))
    }
    if sorted.count > Self.limit {
      Self.note("… and \(sorted.count - Self.limit) more")
    }
    if !sorted.isEmpty {
      let errors = sorted.count { $0.severity == .error }
      let warnings = sorted.count - errors
      let counted: DiagnosticText = errors == 1 ? "\(errors) error" : "\(errors) errors"
      let others: DiagnosticText =
        warnings == 1 ? "\(warnings) warning" : "\(warnings) warnings"
      Self.note("\(counted), \(others)")
    }
  }

  /// One line on standard error, in the language of the author.
  static func note(_ text: DiagnosticText) { note(verbatim: Speech.translator.text(text)) }

  /// One line on standard error as it is.
  static func note(verbatim line: String) {
    StandardStream.error.write((line + "\n").utf8)
  }

  private func message(_ diagnostic: Diagnostic) -> String {
    Speech.translator.text(diagnostic.text)
  }

  private func severity(_ diagnostic: Diagnostic) -> String {
    Speech.translator.text(diagnostic.severity == .error ? "error" : "warning")
  }

  private func plain(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.location): \(severity(diagnostic)): \(message(diagnostic)) [\(diagnostic.id)]"
  }

  private static func weight(_ diagnostic: Diagnostic) -> Int {
    if diagnostic.severity == .warning { return 2 }
    return diagnostic.location.file.hasSuffix(".yml") ? 0 : 1
  }

  // MARK: Colour

  private func painted(_ diagnostic: Diagnostic) -> String {
    let colour = diagnostic.severity == .error ? "31" : "33"
    return "\u{1B}[1m\(diagnostic.location):\u{1B}[0m "
      + "\u{1B}[1;\(colour)m\(severity(diagnostic)):\u{1B}[0m "
      + "\(message(diagnostic)) [\(diagnostic.id)]"
  }

  private static var paintsStandardError: Bool {
    func value(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    return value("NO_COLOR").isEmpty && value("TERM") != "dumb" && isatty(STDERR_FILENO) == 1
  }

  // MARK: For programs

  private func json(_ sorted: [Diagnostic]) -> String {
    let items = sorted.map { diagnostic in
      var fields = ["\"file\":\(quoted(diagnostic.location.file))"]
      if let line = diagnostic.location.line { fields.append("\"line\":\(line)") }
      if let column = diagnostic.location.column { fields.append("\"column\":\(column)") }
      fields.append("\"severity\":\(quoted(diagnostic.severity.rawValue))")
      fields.append("\"id\":\(quoted(diagnostic.id))")
      fields.append("\"message\":\(quoted(message(diagnostic)))")
      return "{\(fields.joined(separator: ","))}"
    }
    let errors = sorted.count { $0.severity == .error }
    return "{\"errors\":\(errors),\"warnings\":\(sorted.count - errors),"
      + "\"diagnostics\":[\(items.joined(separator: ","))]}"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// `::error file=…,line=…,col=…,title=…::…`, escaped as the workflow commands ask.
  private func annotation(_ diagnostic: Diagnostic) -> String {
    func escaped(_ text: String, property: Bool) -> String {
      var result = ""
      for character in text {
        switch character {
        case "%": result += "%25"
        case "\r": result += "%0D"
        case "\n": result += "%0A"
        case ":" where property: result += "%3A"
        case "," where property: result += "%2C"
        default: result.append(character)
        }
      }
      return result
    }
    var properties = ["file=\(escaped(diagnostic.location.file, property: true))"]
    if let line = diagnostic.location.line { properties.append("line=\(line)") }
    if let column = diagnostic.location.column { properties.append("col=\(column)") }
    properties.append("title=\(escaped(diagnostic.id, property: true))")
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::"
      + escaped(message(diagnostic), property: false)
  }
}

extension [Diagnostic] {
  /// By weight, otherwise in the order that they have.
  fileprivate func stableSorted(by weight: (Diagnostic) -> Int) -> [Diagnostic] {
    enumerated().sorted { (weight($0.element), $0.offset) < (weight($1.element), $1.offset) }
      .map(\.element)
  }
}
