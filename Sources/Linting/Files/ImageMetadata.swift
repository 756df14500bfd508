/// Walks the parts of image files in which cameras and programs write (JPEG: ITU-T T.81 and Exif 2.3;
/// PNG: ISO/IEC 15948; WebP: RFC 9649; TIFF 6.0).
struct ImageMetadata {
  private let cursor: ByteCursor

  init(_ bytes: [UInt8]) {
    cursor = ByteCursor(bytes: bytes)
  }

  /// What is found first and matters most.
  var finding: MetadataFinding? {
    if cursor.has("\u{89}PNG", at: 0) || cursor.number(at: 0, bytes: 4) == 0x8950_4E47 {
      return png
    }
    if cursor.number(at: 0, bytes: 2) == 0xFFD8 { return jpeg }
    if cursor.has("RIFF", at: 0), cursor.has("WEBP", at: 8) { return webp }
    if cursor.has("II*\0", at: 0) || cursor.has("MM\0*", at: 0) { return exif(at: 0) }
    return nil
  }

  private var jpeg: MetadataFinding? {
    var offset = 2
    var found: MetadataFinding?
    while let marker = cursor.number(at: offset, bytes: 2), marker >> 8 == 0xFF,
      let length = cursor.number(at: offset + 2, bytes: 2), length >= 2
    {
      if marker == 0xFFDA { break }
      if marker == 0xFFE1, cursor.has("Exif\0\0", at: offset + 4) {
        found = strongest(found, exif(at: offset + 10))
      } else if marker == 0xFFE1 || marker == 0xFFED || marker == 0xFFFE {
        // XMP, IPTC, a comment.
        found = strongest(found, .image)
      }
      offset += 2 + length
    }
    return found
  }

  private var png: MetadataFinding? {
    var offset = 8
    var found: MetadataFinding?
    while let length = cursor.number(at: offset, bytes: 4) {
      if cursor.has("eXIf", at: offset + 4) {
        found = strongest(found, exif(at: offset + 8))
      } else if ["tEXt", "zTXt", "iTXt"].contains(where: { cursor.has($0, at: offset + 4) }),
        !cursor.has("Software", at: offset + 8)
      {
        found = strongest(found, .image)
      }
      offset += 12 + length
    }
    return found
  }

  private var webp: MetadataFinding? {
    var offset = 12
    var found: MetadataFinding?
    while let length = cursor.number(at: offset + 4, bytes: 4, isLittle: true) {
      if cursor.has("EXIF", at: offset) {
        found = strongest(found, exif(at: offset + 8))
      } else if cursor.has("XMP ", at: offset) {
        found = strongest(found, .image)
      }
      offset += 8 + length + length % 2
    }
    return found
  }

  /// Exif is a TIFF file; its tag 0x8825 leads to the place.
  private func exif(at start: Int) -> MetadataFinding {
    let isLittle = cursor.has("II", at: start)
    guard let first = cursor.number(at: start + 4, bytes: 4, isLittle: isLittle),
      let count = cursor.number(at: start + first, bytes: 2, isLittle: isLittle)
    else { return .image }
    for entry in 0..<count {
      let tag = cursor.number(at: start + first + 2 + entry * 12, bytes: 2, isLittle: isLittle)
      if tag == 0x8825 { return .place }
    }
    return .image
  }

  private func strongest(_ a: MetadataFinding?, _ b: MetadataFinding) -> MetadataFinding {
    a == .place ? .place : b
  }
}
