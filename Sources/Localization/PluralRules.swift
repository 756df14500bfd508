/// Which grammatical number a language takes after a whole number.
public struct PluralRules: Hashable, Sendable {
  private let conditions: [PluralCategory: PluralCondition]

  /// The categories with a condition; all other numbers are `other`.
  init(_ conditions: [PluralCategory: PluralCondition]) {
    self.conditions = conditions
  }

  /// The categories that numbers fall into, in the order of CLDR; `other` is one of them, if only for
  /// fractions.
  public var categories: [PluralCategory] {
    PluralCategory.allCases.filter { $0 == .other || conditions[$0] != nil }
  }

  /// The category of a whole number; its sign makes no difference.
  public func category(_ number: Int) -> PluralCategory {
    categories.first { conditions[$0]?.holds(number.magnitude) == true } ?? .other
  }
}
