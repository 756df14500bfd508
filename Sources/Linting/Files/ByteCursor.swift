/// Reads numbers out of the bytes of a file, never beyond its end.
struct ByteCursor {
  let bytes: [UInt8]

  /// The whole number of some bytes; `nil` beyond the end.
  func number(at offset: Int, bytes count: Int, isLittle: Bool = false) -> Int? {
    guard offset >= 0, count > 0, offset <= bytes.count - count else { return nil }
    let part = bytes[offset..<offset + count]
    return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether some letters stand at a place.
  func has(_ letters: String, at offset: Int) -> Bool {
    let wanted = Array(letters.utf8)
    guard offset >= 0, offset <= bytes.count - wanted.count else { return false }
    return bytes[offset..<offset + wanted.count].elementsEqual(wanted)
  }

  /// Whether some letters stand anywhere from an offset on.
  func contains(_ letters: String, from start: Int = 0) -> Bool {
    let wanted = Array(letters.utf8)
    guard let first = wanted.first else { return true }
    var offset = max(0, start)
    while offset <= bytes.count - wanted.count {
      if bytes[offset] == first, has(letters, at: offset) { return true }
      offset += 1
    }
    return false
  }
}
