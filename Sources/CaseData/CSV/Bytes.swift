extension UInt8 {
  /// The quotation mark of a cell.
  static let quote: UInt8 = 0x22
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let hyphen: UInt8 = 0x2D

  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  var isDigit: Bool { (0x30...0x39).contains(self) }
}
