import Diagnostics

/// E-mail addresses and telephone numbers, other than those that are meant to be published.
struct ContactDetail: PrivacyRule {
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
        + (digits.longestMarked >= 8 && !Self.isWebAddress(prose) ? phones(prose) : [])
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
    prose.text.matches(
      of: /(\+|00|\b)\(?\d[\d \u{A0}\u{2009}\u{202F}().\/–\u{2010}\u{2011}\u{2212}-]{6,}\d/
    )
    .filter { match in
      let written = String(match.0)
      let digits = written.filter(\.isNumber)
      guard digits.count >= 8, digits.count <= 15 else { return false }
      let isMarked = written.first == "+" || written.hasPrefix("00")
      let groups = written.split { !$0.isNumber }.map(\.count)
      // Round figures in groups of three, days and years are no telephone numbers.
      let isFigure =
        groups.dropFirst().allSatisfy { $0 == 3 } && groups[0] <= 3
        && (written.hasSuffix("000") || digits.count < 9)
      let isDate =
        groups.count <= 3 && Set(groups).isSubset(of: [2, 4, 1]) && groups.contains(4)
        && !isMarked || Self.isRangeOfDates(match.0) || Self.isBook(digits)
      guard isMarked || groups.count > 2 && !isFigure && !isDate else { return false }
      return !allowed.contains(Self.key(match.0))
    }
    .map {
      finding(
        "this looks like a telephone number; take it out, or list it in 'contacts' of site.yml if "
          + "it is meant to be published", prose, $0.range.lowerBound)
    }
  }

  /// Web addresses are full of numbers.
  private static func isWebAddress(_ prose: Prose) -> Bool {
    prose.part == .address && prose.text.contains { $0 == "/" || $0 == "." }
  }

  /// `2014-03..2014-08`, `2014-03-08/2015-01-01`.
  private static func isRangeOfDates(_ text: Substring) -> Bool {
    text.wholeMatch(
      of:
        /(19|20)\d\d[-.](0\d|1[0-2])([-.]\d\d)?( ?(\.\.|\/|–|-) ?)(19|20)\d\d[-.](0\d|1[0-2])([-.]\d\d)?/
    )
      != nil
  }

  /// The number of a book, ISBN-13.
  private static func isBook(_ digits: String) -> Bool {
    digits.count == 13 && (digits.hasPrefix("978") || digits.hasPrefix("979"))
  }

  /// A contact without the marks that may be written in one way or another.
  private static func key(_ text: some StringProtocol) -> String {
    text.contains("@") ? text.lowercased() : text.filter(\.isNumber).description
  }
}
