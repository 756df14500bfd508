import Diagnostics

/// Numbers of passports and identity cards, of tax payers and insured persons.
///
/// In the countries of the region they have nine to fourteen digits, or two letters and six to
/// seven; a digit too many is better asked about than published.
struct IdentityNumber: LintRule {
  static let id = "identity-number"

  func check(_ text: LintedText) -> [Diagnostic] {
    text.prose.filter { $0.digits.longest >= 6 || $0.digits.longestMarked >= 11 }.flatMap { prose in
      (prose.text.matches(of: /\b\d{9,14}\b/).map(\.range.lowerBound)
        + prose.text.matches(of: /\b\p{Lu}{2} ?(№ ?)?\d{6,8}\b/).map(\.range.lowerBound)
        + prose.text.matches(of: /\b\d{3}-\d{3}-\d{3}[ -]\d{2}\b/).map(\.range.lowerBound))
        .map {
          finding(
            "this looks like the number of a document of identity; take it out", prose, $0)
        }
    }
  }
}
