import ArgumentParser
import Reports

/// How a report is printed on standard output.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  /// Lines for a terminal.
  case text
  /// One JSON object.
  case json
  /// A page that needs no other file.
  case html

  /// Prints a report in this form.
  func print(
    _ value: some Encodable, lines: @autoclosure () -> [String], page: @autoclosure () -> ReportPage
  ) {
    switch self {
    case .text: StandardStream.output.write(lines().map { $0 + "\n" }.joined().utf8)
    case .json: StandardStream.output.write((ReportJSON.text(value) + "\n").utf8)
    case .html: StandardStream.output.write(page().html.utf8)
    }
  }
}
