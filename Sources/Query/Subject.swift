public import Codebook

/// What `this` stands for in a query: the code of the page at hand.
public enum Subject: Hashable, Sendable {
  /// The document is made once: `this` is an error.
  case none
  /// Any code of the right list, to check a query that is not yet used on a page.
  case any
  /// The code at a position of a list.
  case code(CodeList, Int)

  /// The code, such as `ge`.
  public var code: String? {
    if case .code(let list, let index) = self { list.codes[index] } else { nil }
  }
}
