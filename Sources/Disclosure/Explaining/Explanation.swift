public import Diagnostics

/// Why numbers are shown or withheld, for their author: never the number that is withheld.
public struct Explanation: Sendable {
  /// Each number that was asked about.
  public let numbers: [Number]
  /// What would win the most back, the best first; empty when nothing is withheld or helps.
  public let changes: [Change]

  /// Something that an author could do to what stands at some places.
  public struct Change: Hashable, Sendable {
    /// The places.
    public let locations: [SourceLocation]
    /// Whether a table or chart stands there; else it is a figure.
    public let isTable: Bool
    /// The line of its block that would ask for less detail; `nil` when it is taken out.
    public let line: String?
    /// The threshold of the document there, when it alone asks for so much.
    public let threshold: Int?
    /// How many numbers of the rest of the site could be printed then, less those that could not.
    public internal(set) var gain = 0
  }
}
