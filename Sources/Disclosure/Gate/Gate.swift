public import CaseData
public import Codebook
public import Diagnostics
public import Query

/// The one way from counted records to published values.
public enum Gate {
  /// A question that no record can be the answer to, and where the codebook says so.
  public typealias Impossible = (query: NumberQuery, location: SourceLocation)

  /// What goes into the gate beside the plan.
  public struct Input: Sendable {
    let datasets: [Dataset]
    let facts: [StatedFact]
    let policy: DisclosurePolicy
    let impossible: [Impossible]
    let earlier: [EarlierCell]
    let earlierLeftOut: [EarlierLeftOut]
    let progress: (@Sendable (GateProgress) -> Void)?

    /// The input of a gate.
    ///
    /// - Parameters:
    ///   - datasets: the records, as read.
    ///   - facts: the stated facts, which are public.
    ///   - policy: by which rule small counts are protected.
    ///   - impossible: combinations that no record can have, as everybody knows.
    ///   - earlier: what earlier editions printed.
    ///   - earlierLeftOut: how many records they said were left out.
    ///   - progress: is told how far the protection is; it can take seconds on large sites.
    public init(
      datasets: [Dataset], facts: [StatedFact], policy: DisclosurePolicy,
      impossible: [Impossible] = [], earlier: [EarlierCell] = [],
      earlierLeftOut: [EarlierLeftOut] = [],
      progress: (@Sendable (GateProgress) -> Void)? = nil
    ) {
      self.datasets = datasets
      self.facts = facts
      self.policy = policy
      self.impossible = impossible
      self.earlier = earlier
      self.earlierLeftOut = earlierLeftOut
      self.progress = progress
    }

    /// The same input; `progress` is told how far the protection is.
    public func reporting(_ progress: (@Sendable (GateProgress) -> Void)?) -> Input {
      Input(
        datasets: datasets, facts: facts, policy: policy, impossible: impossible, earlier: earlier,
        earlierLeftOut: earlierLeftOut,
        progress: progress)
    }
  }

  /// Counts everything that the plan asks for and protects it together.
  ///
  /// - Parameter plan: all requests of the whole site.
  /// - Returns: the published values, and errors where no protection is possible. With errors,
  ///   nothing of the data set at fault is printed.
  public static func release(_ plan: Plan, _ input: Input) -> Outcome<Release> {
    var pass = GatePass(plan, input)
    return pass.release()
  }
}
