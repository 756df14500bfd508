public import Codebook

/// By which rule small counts of sensitive data sets are protected.
public struct DisclosurePolicy: Hashable, Sendable {
  /// The least count that is printed, where no document asks for more.
  public let threshold: Int
  /// Whether zeros are printed.
  public let zeros: ZeroPolicy

  /// A policy.
  public init(threshold: Int, zeros: ZeroPolicy) {
    self.threshold = threshold
    self.zeros = zeros
  }

  var zerosArePublic: Bool { zeros == .public }

  /// Whether a count must not be printed for its own sake.
  func isSmall(_ value: Int, threshold: Int) -> Bool {
    value == 0 ? !zerosArePublic : value < threshold
  }
}
