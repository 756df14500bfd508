/// A file of the output folder.
public struct OutputFile: Sendable {
  /// The path below the folder.
  public let address: String
  private let head: [UInt8]
  private let shared: [UInt8]
  private let tail: [UInt8]

  /// A file.
  public init(address: String, bytes: [UInt8]) {
    self.init(address: address, head: bytes, shared: [], tail: [])
  }

  /// A file in which `shared` stands, as it does in others: it is kept once for all of them. The
  /// style sheet is most of a page, and a site can have thousands.
  init(address: String, head: [UInt8], shared: [UInt8], tail: [UInt8]) {
    self.address = address
    self.head = head
    self.shared = shared
    self.tail = tail
  }

  /// What it holds.
  public var bytes: [UInt8] {
    shared.isEmpty ? head : head + shared + tail
  }
}
