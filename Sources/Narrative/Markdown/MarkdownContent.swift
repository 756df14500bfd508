/// The text of a block as the library divides it into inlines, and where each byte of it stands.
struct MarkdownContent {
  /// The text: without the marks of the blocks around it, and without indentation.
  let bytes: [UInt8]
  /// For each byte of the text, and for its end, the byte of the file.
  let places: [Int]

  /// A text of which only the beginning is known.
  init(_ bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    places = Array(repeating: place, count: bytes.count + 1)
  }

  /// A text with the place of each byte; `end` is the place of its end.
  init(_ bytes: [UInt8], places: [Int], end: Int) {
    self.bytes = bytes
    self.places = places + [end]
  }

  /// The place of the byte at `offset`.
  func place(_ offset: Int) -> Int {
    places[max(0, min(offset, places.count - 1))]
  }
}
