import Testing

/// Content that would give a small number away if it were printed as it is asked for.
struct LeakingContent: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let site: FixtureSite
  /// Every number that is withheld, in the words of queries.
  let hidden: Set<String>
  /// What a forged page prints: numbers, and how the audit names what they give away.
  let forgeries: [Forgery]

  /// Numbers that are put in the place of `[c]`.
  struct Forgery: Sendable {
    /// The forged numbers; a share is its part and its whole.
    let numbers: [String: (Int, Int?)]
    /// The rule that is broken.
    let rule: String
    /// What the message says, besides.
    let message: [String]
  }

  init(_ name: String, _ site: FixtureSite, hidden: Set<String>, _ forgeries: Forgery...) {
    testDescription = name
    self.site = site
    self.hidden = hidden
    self.forgeries = forgeries
  }

  static let all = tables + sentences
}

extension LeakingContent.Forgery {
  /// A page that prints a small number itself.
  static func small(_ query: String, _ value: Int, of whole: Int? = nil, _ message: String...)
    -> Self
  {
    Self(numbers: [query: (value, whole)], rule: "small-number", message: message)
  }

  /// A page that prints what gives a small number away.
  static func narrow(_ numbers: [String: Int], _ message: String...) -> Self {
    Self(
      numbers: numbers.mapValues { ($0, nil) }, rule: "narrow-number",
      message: message + ["take one of these tables or sentences out, or ask for less detail there"]
    )
  }
}
