/// The memory of one parsed page: given out piece by piece, and taken back as a whole.
///
/// The parser asks for a few thousand small pieces a page, and to give them back it walks over the
/// whole tree once more.
final class ParseMemory {
  private static let blockSize = 1 << 16
  private static let alignment = 16
  private var blocks: [UnsafeMutableRawPointer] = []
  private var rest = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  deinit {
    for block in blocks { block.deallocate() }
  }

  /// A piece that is there as long as the memory is.
  func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let size = (max(size, 1) + Self.alignment - 1) & ~(Self.alignment - 1)
    if size > rest.count { addBlock(max(size, Self.blockSize)) }
    let piece = rest.baseAddress
    rest = UnsafeMutableRawBufferPointer(rebasing: rest.dropFirst(size))
    return piece
  }

  private func addBlock(_ size: Int) {
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: Self.alignment)
    blocks.append(block)
    rest = UnsafeMutableRawBufferPointer(start: block, count: size)
  }
}
