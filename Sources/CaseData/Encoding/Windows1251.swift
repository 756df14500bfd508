/// The Cyrillic code page of older Windows programs.
enum Windows1251 {
  /// The characters of the bytes 0x80 to 0xBF; 0 where the page has none. The rest are А to я.
  private static let upper: [UInt16] = [
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021,
    0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C, 0x040B, 0x040F,
    0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x0000, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F,
    0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7,
    0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407,
    0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7,
    0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
  ]

  /// The same text in UTF-8, with 0xFF for the one byte that is no character.
  static func transcode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0xC0...: text.append(scalar: 0x0410 + UInt32(byte - 0xC0))
      default: text.append(scalar: UInt32(upper[Int(byte) - 0x80]))
      }
    }
    return text
  }
}

extension [UInt8] {
  /// Appends a character in UTF-8, or 0xFF when `scalar` is 0 or none.
  mutating func append(scalar: UInt32) {
    guard scalar != 0, let character = Unicode.Scalar(scalar),
      let encoded = UTF8.encode(character)
    else { return append(0xFF) }
    append(contentsOf: encoded)
  }
}
