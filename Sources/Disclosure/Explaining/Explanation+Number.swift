public import Diagnostics
public import Query

extension Explanation {
  /// A number or a share that was asked about.
  public struct Number: Sendable {
    /// What is asked.
    public let query: FigureQuery
    /// Whether a page asks for it. What is said of one that no page asks for is what would be.
    public let isAsked: Bool
    /// What a page shows, or would show.
    public let isWithheld: Bool
    /// The value that pages show; `nil` when it is withheld, and when no page asks for it.
    public let value: PublishedValue?
    /// The records that were counted; `nil` for a stated fact.
    public let records: Release.Records?
    /// The counts that it is made of.
    public let parts: [Part]
  }

  /// A count, and its fate.
  public struct Part: Sendable {
    /// What the count is in what was asked about.
    public enum Role: Sendable {
      case number, numerator, denominator
      /// What the denominator has beyond the numerator: a reader subtracts it.
      case rest
    }

    /// What the count is in what was asked about.
    public let role: Role
    /// What is counted.
    public let name: Name
    /// Why it is shown or withheld.
    public let reason: Reason
    /// Where it is asked for, in whatever words.
    public let locations: [SourceLocation]
  }

  /// Why a count is shown or withheld.
  public enum Reason: Sendable {
    /// Nothing is protected: no person is counted.
    case open
    /// It is large enough, and gives nothing away.
    case large(threshold: Int)
    /// It is zero, and zeros are public.
    case zero
    /// It is small itself; `raisedBy` is the document that asks for more than the site.
    case small(threshold: Int, raisedBy: SourceLocation?)
    /// It would give another number away, which is asked for at some places.
    case sake(of: Name, locations: [SourceLocation])
    /// It has changed by so little since an edition that it would show how few came or went.
    case changed(edition: String)
    /// It counts codes, and would say that no record has one of them.
    case codes
    /// Nothing could be proved about the data set, so that all of it is withheld.
    case unprovable

    /// Whether the count may not be read.
    public var isWithheld: Bool {
      switch self {
      case .open, .large, .zero: false
      case .small, .sake, .changed, .codes, .unprovable: true
      }
    }
  }

  /// A count, or a difference of counts, by what is asked.
  public struct Name: Hashable, Sendable {
    /// What is counted.
    public let added: [NumberQuery]
    /// What is taken away from it.
    public let taken: [NumberQuery]
  }
}
