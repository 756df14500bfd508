import Testing

/// A mistake in the content and what is said of it.
struct BadContent: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let site: FixtureSite
  let findings: [String]

  init(_ name: String, _ site: FixtureSite, _ findings: String...) {
    testDescription = name
    self.site = site
    self.findings = findings
  }

  static let fixture = FixtureSite()
  static let all =
    records + frontMatter + requests + charts + leaving + links + pages + templates + settings
    + words
    + cells + catalogues
}
