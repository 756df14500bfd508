/// The text of a block as the library divides it into inlines, and where each byte of it stands.
struct MarkdownContent {
  /// The text: without the marks of the blocks around it, and without indentation.
  let bytes: [UInt8]
  private let places: MarkdownPlaces
  private let end: Int

  /// A text of which only the beginning is known.
  init(_ bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    places = MarkdownPlaces()
    end = place
  }

  /// A text with the place of each byte; `end` is the place of its end.
  init(_ bytes: [UInt8], places: MarkdownPlaces, end: Int) {
    self.bytes = bytes
    self.places = places
    self.end = end
  }

  /// The place in the file of the byte at `offset`.
  func place(_ offset: Int) -> Int {
    offset < places.count ? places[max(0, offset)] : end
  }
}
