public import Diagnostics

extension Plan {
  /// Something that is asked for, however many pages ask.
  public struct Request: Sendable {
    /// A place that asks: a line of a document, or none when the codebook does.
    struct Place: Sendable {
      let location: SourceLocation?
      /// The least count that its document prints.
      let threshold: Int
      /// Whether it claims the number, or shows it as a large numeral.
      let isHeadline: Bool
    }

    /// What is asked.
    public let subject: Subject
    /// The places that ask, in the order of the pages.
    private(set) var places: [Place] = []
    /// The strictest threshold of the documents that ask.
    public private(set) var threshold = 0
    /// Whether a text claims the number or shows it as a large numeral.
    public private(set) var isHeadline = false

    init(subject: Subject) {
      self.subject = subject
    }

    /// Where it is asked, in the order of the pages.
    public var locations: [SourceLocation] {
      var seen: Set<SourceLocation> = []
      return places.compactMap(\.location).filter { seen.insert($0).inserted }
    }

    mutating func add(_ place: Place) {
      threshold = max(threshold, place.threshold)
      isHeadline = isHeadline || place.isHeadline
      places.append(place)
    }
  }
}
