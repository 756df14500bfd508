public import Codebook

/// By which rule small counts of sensitive data sets are protected.
public struct DisclosurePolicy: Hashable, Sendable {
  /// The least count that is printed, where no document asks for more.
  public let threshold: Int
  /// Whether zeros are printed.
  public let zeros: ZeroPolicy

  /// What happens to numbers that have changed by little since an earlier edition.
  public let changes: ChangePolicy

  /// A policy.
  public init(threshold: Int, zeros: ZeroPolicy, changes: ChangePolicy = .refuse) {
    self.threshold = threshold
    self.zeros = zeros
    self.changes = changes
  }

  var zerosArePublic: Bool { zeros == .public }

  /// Whether a count must not be printed for its own sake.
  func isSmall(_ value: Int, threshold: Int) -> Bool {
    value == 0 ? !zerosArePublic : value < threshold
  }
}
