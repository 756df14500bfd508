import Files
import Glibc

/// Some whole records of a file, and their bytes.
struct RecordBlock {
  /// The bytes, with `Words.padding` and more behind the end.
  var bytes: [UInt8] = []
  /// Where the last record ends.
  var end = 0
  /// The number of the block in the file, from 0.
  var number = 0
  /// Whether the file ends with it.
  var isLast = false

  /// Lends the text of the records.
  func withText<Result>(_ body: (BlockText) -> Result) -> Result {
    bytes.withUnsafeBytes { body(BlockText($0, count: end)) }
  }
}

/// Cuts a file into blocks of whole records, as it is read.
///
/// Where a record ends is told by the number of quotation marks before it, which is right as long as
/// each of them stands where CSV allows it. Whoever reads a block finds one that does not, and then
/// the file has to be read as one block. Blank lines go with what follows: at the end of the file
/// they are no records.
struct RecordBlocks: ~Copyable {
  private var reader: FileReader
  private let size: Int
  /// What was read behind the last record that was given out.
  private var rest: [UInt8] = []
  private var count = 0
  private var isAtEnd = false
  /// Whether the file could not be read as far as it should go.
  private(set) var isBroken = false

  /// - Parameter size: how many bytes are read at a time.
  init(_ file: FileBytes, size: Int) {
    reader = file.reader()
    self.size = max(1, min(size, file.count + 1))
  }

  /// Reads the next block into `block`, whose memory is used again; false when there is none.
  mutating func next(_ block: inout RecordBlock) -> Bool {
    guard !isAtEnd else { return false }
    var filled = rest.count
    block.bytes.reserve(filled)
    block.bytes.replaceSubrange(..<filled, with: rest)
    var wanted = filled + size
    while true {
      let room = block.bytes.reserve(wanted)
      guard let got = reader.read(into: &block.bytes, from: filled, upTo: room) else {
        isBroken = true
        isAtEnd = true
        return false
      }
      filled += got
      if filled < room {
        isAtEnd = true
        rest = []
        return give(&block, end: filled)
      }
      if let end = Self.lastEnd(in: block.bytes, count: filled) {
        rest.replaceSubrange(..<rest.count, with: block.bytes[end..<filled])
        return give(&block, end: end)
      }
      // A record longer than a block: as long as it takes.
      wanted = filled * 2
    }
  }

  private mutating func give(_ block: inout RecordBlock, end: Int) -> Bool {
    guard end > 0 || count == 0 else { return false }
    block.end = end
    block.number = count
    block.isLast = isAtEnd
    count += 1
    return true
  }

  /// Behind the last record that is surely whole, as far as quotation marks tell; `nil` when there
  /// is none.
  private static func lastEnd(in bytes: [UInt8], count: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var isQuoted = !quoteCount(bytes, count).isMultiple(of: 2)
      var offset = count
      if !isQuoted {
        while offset > 0, bytes[offset - 1].isLineEnd { offset -= 1 }
        if offset == 0 { return nil }
        if offset < count {
          if bytes[offset] == .lineFeed { return offset + 1 }
          // A CR that is the last byte may be the first half of a CRLF.
          if offset + 1 < count { return bytes[offset + 1] == .lineFeed ? offset + 2 : offset + 1 }
        }
      }
      while offset > 0 {
        let byte = bytes[offset - 1]
        if byte == .quote {
          isQuoted.toggle()
        } else if !isQuoted, byte.isLineEnd {
          return offset
        }
        offset -= 1
      }
      return nil
    }
  }

  /// How many quotation marks there are. They are few, and the C library looks for the next one with
  /// the widest instructions that the machine has.
  private static func quoteCount(_ bytes: UnsafeRawBufferPointer, _ count: Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var found = 0
    var offset = 0
    while offset < count, let place = memchr(base + offset, Int32(UInt8.quote), count - offset) {
      found += 1
      offset = UnsafeRawPointer(place) - base + 1
    }
    return found
  }
}

extension [UInt8] {
  /// Makes room for `count` bytes and the padding, and returns `count`.
  @discardableResult
  fileprivate mutating func reserve(_ count: Int) -> Int {
    let missing = count + Words.padding - self.count
    if missing > 0 { append(contentsOf: repeatElement(0, count: missing)) }
    return count
  }
}
