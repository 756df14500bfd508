import Diagnostics

/// E-mail addresses and telephone numbers, other than those that are meant to be published.
struct ContactDetail: LintRule {
  static let id = "contact-detail"
  private let allowed: Set<String>

  /// - Parameter contacts: what `contacts` of `site.yml` lists.
  init(contacts: [String]) {
    allowed = Set(contacts.map(Self.key))
  }

  func check(_ text: LintedText) -> [Diagnostic] {
    text.prose.flatMap { prose in
      let digits = prose.digits
      return (digits.hasAt ? emails(prose) : [])
        + (digits.longestMarked >= 8 ? phones(prose) : [])
    }
  }

  private func emails(_ prose: Prose) -> [Diagnostic] {
    prose.text.matches(of: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/)
      .filter { !allowed.contains(Self.key($0.0)) }
      .map {
        finding(
          "this is an e-mail address; take it out, or list it in 'contacts' of site.yml if it is "
            + "meant to be published", prose, $0.range.lowerBound)
      }
  }

  /// Eight digits or more behind a `+` or with the usual marks between them. Years, ranges of years
  /// and dates are none.
  private func phones(_ prose: Prose) -> [Diagnostic] {
    prose.text.matches(of: /(\+|00|\b)\(?\d[\d \u{A0}().\/–-]{6,}\d/)
      .filter { match in
        let written = String(match.0)
        let digits = written.filter(\.isNumber)
        guard digits.count >= 8, digits.count <= 15 else { return false }
        let isMarked = written.first == "+" || written.hasPrefix("00")
        let groups = written.split { !$0.isNumber }.map(\.count)
        // Figures in groups of three, days and years are no telephone numbers.
        let isFigure = groups.dropFirst().allSatisfy { $0 == 3 } && groups[0] <= 3
        let isDate =
          groups.count <= 3 && Set(groups).isSubset(of: [2, 4, 1]) && groups.contains(4)
          && !isMarked
        guard isMarked || groups.count > 2 && !isFigure && !isDate else { return false }
        return !allowed.contains(Self.key(match.0))
      }
      .map {
        finding(
          "this looks like a telephone number; take it out, or list it in 'contacts' of site.yml if "
            + "it is meant to be published", prose, $0.range.lowerBound)
      }
  }

  /// A contact without the marks that may be written in one way or another.
  private static func key(_ text: some StringProtocol) -> String {
    text.contains("@") ? text.lowercased() : text.filter(\.isNumber).description
  }
}
