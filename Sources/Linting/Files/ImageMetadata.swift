/// Walks the parts of image files in which cameras and programs write (JPEG: ITU-T T.81 and Exif 2.3;
/// PNG: ISO/IEC 15948; WebP: RFC 9649; GIF89a; TIFF 6.0).
struct ImageMetadata {
  private let cursor: ByteCursor

  init(_ bytes: [UInt8]) {
    cursor = ByteCursor(bytes: bytes)
  }

  private enum Form { case png, jpeg, webp, gif, tiff }

  private var form: Form? {
    if cursor.number(at: 0, bytes: 4) == 0x8950_4E47 { return .png }
    if cursor.number(at: 0, bytes: 2) == 0xFFD8 { return .jpeg }
    if cursor.has("RIFF", at: 0), cursor.has("WEBP", at: 8) { return .webp }
    if cursor.has("GIF8", at: 0) { return .gif }
    return cursor.has("II*\0", at: 0) || cursor.has("MM\0*", at: 0) ? .tiff : nil
  }

  /// Whether it is an image of a form that can be looked into.
  var isImage: Bool { form != nil }

  /// What is found first and matters most.
  var finding: MetadataFinding? {
    switch form {
    case .png: png
    case .jpeg: jpeg
    case .webp: webp
    case .gif: gif
    case .tiff: exif(at: 0)
    case nil: nil
    }
  }

  private var jpeg: MetadataFinding? {
    var offset = 2
    var found: MetadataFinding?
    while let marker = cursor.number(at: offset, bytes: 2), marker >> 8 == 0xFF {
      // Before a marker may stand any number of bytes to fill up.
      if marker == 0xFFFF {
        offset += 1
        continue
      }
      guard let length = cursor.number(at: offset + 2, bytes: 2), length >= 2 else { break }
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
      } else if cursor.has("tIME", at: offset + 4) {
        found = strongest(found, .image)
      }
      offset += 12 + length
    }
    return found
  }

  /// A comment, or XMP among the extensions of applications.
  private var gif: MetadataFinding? {
    var offset = 13 + colours(flags: cursor.number(at: 10, bytes: 1) ?? 0)
    while let mark = cursor.number(at: offset, bytes: 1) {
      switch mark {
      case 0x21:
        let label = cursor.number(at: offset + 1, bytes: 1)
        if label == 0xFE || label == 0xFF && cursor.has("XMP Data", at: offset + 3) {
          return .image
        }
        offset = behindBlocks(offset + 2)
      case 0x2C:
        offset =
          behindBlocks(offset + 11 + colours(flags: cursor.number(at: offset + 9, bytes: 1) ?? 0))
      default: return nil
      }
    }
    return nil
  }

  /// The bytes of a table of colours.
  private func colours(flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << ((flags & 7) + 1) }

  /// The place behind a run of blocks, each of which begins with its length, the last with 0.
  private func behindBlocks(_ start: Int) -> Int {
    var offset = start
    while let length = cursor.number(at: offset, bytes: 1) {
      offset += 1 + length
      if length == 0 { break }
    }
    return offset
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
