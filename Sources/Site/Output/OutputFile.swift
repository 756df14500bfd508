/// A file of the output folder.
public struct OutputFile: Sendable {
  /// The path below the folder.
  public let address: String
  private let head: [UInt8]
  private let shared: [UInt8]
  private let tail: [UInt8]

  private init(address: String, head: [UInt8], shared: [UInt8], tail: [UInt8]) {
    self.address = address
    self.head = head
    self.shared = shared
    self.tail = tail
  }

  /// A file.
  public init(address: String, bytes: [UInt8]) {
    self.init(address: address, head: bytes, shared: [], tail: [])
  }

  /// A file in which `shared` may stand, as it does in others: it is kept once for all of them. The
  /// style sheet is most of a page, and a site can have thousands.
  init(address: String, bytes: [UInt8], sharing shared: [UInt8]) {
    if let place = bytes.firstPlace(of: shared) {
      self.init(
        address: address, head: Array(bytes[..<place.lowerBound]), shared: shared,
        tail: Array(bytes[place.upperBound...]))
    } else {
      self.init(address: address, bytes: bytes)
    }
  }

  /// What it holds.
  public var bytes: [UInt8] {
    shared.isEmpty ? head : head + shared + tail
  }
}

extension [UInt8] {
  /// The first place at which some bytes stand.
  fileprivate func firstPlace(of part: [UInt8]) -> Range<Int>? {
    guard !part.isEmpty, part.count <= count else { return nil }
    let start = withUnsafeBytes { all in
      (0...count - part.count).first { all[$0] == part[0] && all[$0...].starts(with: part) }
    }
    return start.map { $0..<$0 + part.count }
  }
}
