public import Diagnostics
public import Disclosure

/// What earlier editions of a site printed of its sensitive data sets.
///
/// The difference of a number between two editions is a number too: it says how many cases came or
/// went. The gate needs to know what was printed before.
public struct Ledger: Sendable {
  /// What one edition printed.
  public struct Edition: Hashable, Sendable {
    /// The edition's identifier.
    public let id: String
    /// Its date in ISO 8601.
    public let date: String
    /// Its numbers of sensitive data sets, without the files that print them.
    public let cells: [CellRecord]

    /// An edition with its numbers.
    public init(id: String, date: String, cells: [CellRecord]) {
      self.id = id
      self.date = date
      self.cells = cells
    }
  }

  /// The file's name below the content folder.
  public static let fileName = "ledger.json"

  /// The editions, the oldest first.
  public let editions: [Edition]
  /// The numbers of all of them as questions of the codebook at hand.
  public let cells: [EarlierCell]
  /// How many records they said were left out.
  public let leftOut: [EarlierLeftOut]

  /// The ledger of a site that has no edition yet.
  public static let empty = Ledger(editions: [], cells: [], leftOut: [])

  /// What an edition that is about to be released is to the ledger.
  public enum Addition: Sendable {
    /// It is new: the bytes of the ledger that holds it.
    case added([UInt8])
    /// The ledger holds it already, with the same numbers.
    case unchanged
  }

  /// Adds an edition; one that is there with other numbers is an error at `location`.
  public func adding(_ edition: Edition, at location: SourceLocation) -> Outcome<Addition?> {
    guard let known = editions.first(where: { $0.id == edition.id }) else {
      return Outcome(.added(Self.bytes(editions + [edition])))
    }
    if Set(known.cells) == Set(edition.cells) { return Outcome(.unchanged) }
    return Outcome(
      nil,
      Diagnostics([
        .error(
          "edition-exists",
          "the edition '\(edition.id)' of \(known.date) was released with other numbers; give this "
            + "one a new 'id'", at: location)
      ]))
  }

  /// The bytes of the file: a line for each number, so that a comparison shows what was added.
  static func bytes(_ editions: [Edition]) -> [UInt8] {
    let lines = editions.map { edition in
      JSONText.object([
        ("id", JSONText.line(edition.id)), ("date", JSONText.line(edition.date)),
        ("cells", JSONText.list(edition.cells.map(JSONText.line))),
      ])
    }
    return Array((JSONText.object([("editions", JSONText.list(lines))]) + "\n").utf8)
  }
}
