import Diagnostics

/// What was read in one block but its records.
struct BlockReading {
  /// A place where the bytes are no text.
  struct Fault {
    enum Kind { case notUTF8, nul }

    let kind: Kind
    let line: Int
    let column: Int

    init(_ kind: Kind, _ place: (line: Int, column: Int)) {
      self.kind = kind
      (line, column) = place
    }

    /// Whether it is to be reported rather than one that stands before it.
    func isWorse(than other: Fault?) -> Bool { kind == .notUTF8 && other?.kind == .nul }

    func moved(by lines: Int) -> Fault { Fault(kind, (line + lines, column)) }
  }

  /// A key that was looked for.
  struct Key {
    /// The name of its column.
    let column: String
    let key: [UInt8]
    /// Where its cell begins in the block.
    let offset: Int
    /// Its line, from 1: of the block, and once all blocks before are known, of the file.
    var line = 0
    /// The column of the line, from 1.
    private(set) var place = 0

    init(column: String, key: [UInt8], offset: Int) {
      self.column = column
      self.key = key
      self.offset = offset
    }

    mutating func place(by lines: LineIndex) { (line, place) = lines.place(of: offset) }
  }

  /// The number of the block.
  let number: Int
  /// How many lines it has.
  var lines = 0
  /// Records, those with errors included.
  var recordCount = 0
  /// Records that were left out by consent.
  var leftOut = 0
  /// The findings, with lines from the start of the block.
  var findings: [Diagnostic] = []
  /// Why it could not be read.
  var fault: Fault?
  /// Whether a quotation mark stands where CSV allows none, so that the block may begin or end within
  /// a cell.
  var isMisread = false
  /// Hashes of the keys.
  var keys: [UInt64] = []
  /// The keys that were looked for, in their order.
  var found: [Key] = []
}
