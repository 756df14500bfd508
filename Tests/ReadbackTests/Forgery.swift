import Testing

/// A finished site with one text changed, and what has to be found.
struct Forgery: CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let findings: [String]
  let testDescription: String

  static let all =
    text + tables + charts + columns + lines + parts + multiples + targets + dots + shades
    + downloads + around

  init(_ description: String, _ file: String, _ old: String, _ new: String, _ findings: String...) {
    testDescription = description
    self.file = file
    self.old = old
    self.new = new
    self.findings = findings
  }
}
