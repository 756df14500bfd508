/// A number that may be read by anyone, or the fact that it may not.
///
/// Only the gate makes one; what it holds has been protected.
public struct PublishedValue: Hashable, Sendable {
  /// The number, the sum in hundredths, or a share's numerator; `nil` when it is withheld.
  public let value: Int?
  /// A share's denominator; `nil` for anything but a share, and when it is withheld.
  public let whole: Int?
  /// Whether this is a share.
  public let isShare: Bool

  /// Whether it may not be read.
  public var isWithheld: Bool { value == nil }

  static func number(_ value: Int) -> Self { Self(value: value, whole: nil, isShare: false) }
  static func share(_ part: Int, of whole: Int) -> Self {
    Self(value: part, whole: whole, isShare: true)
  }
  static func withheld(isShare: Bool) -> Self { Self(value: nil, whole: nil, isShare: isShare) }

  private init(value: Int?, whole: Int?, isShare: Bool) {
    self.value = value
    self.whole = whole
    self.isShare = isShare
  }
}
