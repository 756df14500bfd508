/// How the digits of a text stand together, read off its bytes. A pattern is looked for only where it can
/// be: to make one ready takes longer than to read most texts.
struct DigitRuns: Sendable {
  /// The most digits in a row.
  private(set) var longest = 0
  /// The most digits with nothing but spaces, brackets and the marks of numbers between them.
  private(set) var longestMarked = 0
  /// How many full stops and commas stand behind a digit.
  private(set) var decimalMarks = 0
  /// Whether there is a degree sign.
  private(set) var hasDegree = false
  /// Whether there is an at sign.
  private(set) var hasAt = false

  init(_ text: String) {
    var (row, marked) = (0, 0)
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        row += 1
        marked += 1
        longest = max(longest, row)
        longestMarked = max(longestMarked, marked)
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if row > 0 { decimalMarks += 1 }
        if byte == UInt8(ascii: ",") { marked = 0 }
        row = 0
      // Spaces and dashes beyond ASCII begin with C2 and E2.
      case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2F, 0xC2, 0xE2, 0x80...0xAF: row = 0
      case 0xB0:
        hasDegree = hasDegree || last == 0xC2
        row = 0
      case UInt8(ascii: "@"):
        hasAt = true
        (row, marked) = (0, 0)
      default: (row, marked) = (0, 0)
      }
      last = byte
    }
  }
}
