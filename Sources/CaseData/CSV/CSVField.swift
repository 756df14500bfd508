/// One cell of a record as it stands in the file.
struct CSVField {
  /// Where the cell begins, its quotation mark included.
  let start: Int
  /// The bytes between its quotation marks, or the whole cell when it has none.
  let content: Range<Int>
  /// Whether quotation marks in it are doubled.
  var hasDoubledQuotes = false
  /// Whether it has an error of form, so that its content is not to be trusted.
  var isBroken = false

  /// The text that the cell stands for.
  func text(_ bytes: BlockText) -> String {
    guard hasDoubledQuotes else { return bytes.text(content) }
    var text: [UInt8] = []
    var offset = content.lowerBound
    while offset < content.upperBound {
      text.append(bytes[offset])
      offset += bytes[offset] == .quote ? 2 : 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
