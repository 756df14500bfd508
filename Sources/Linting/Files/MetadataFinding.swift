/// What a file says besides what it shows.
enum MetadataFinding: Sendable, Equatable {
  /// Where a photograph was taken.
  case place
  /// What a camera or a program wrote into an image: times, its number, its owner.
  case image
  /// Who wrote a document, or with what.
  case author
  /// What it is can't be told: its form is another, or it is packed.
  case hidden
}
