import Codebook
import Diagnostics
import Files
import Parallel
import Synchronization

/// Reads all blocks of a file, on several workers.
struct RecordPass {
  let form: BlockReader.Form
  let keeping: Dataset.Keeping
  let file: String
  let workers: Int
  /// The keys that are looked at.
  let keys: KeyIndex
  /// Keys that are to be found again, in short.
  var wanted: Set<UInt64> = []

  /// What was read.
  struct Result {
    var keeper: RecordKeeper
    var keys: KeyIndex
    var recordCount = 0
    var leftOut = 0
    var findings: [Diagnostic] = []
    var found: [BlockReading.Key] = []
    /// The first byte that is no text.
    var fault: BlockReading.Fault?
    var isMisread = false
    var isBroken = false
  }

  /// What the workers share.
  private struct Shared: ~Copyable {
    var blocks: RecordBlocks
    var first: RecordBlock?
    var keys: KeyIndex
    var readings: [BlockReading] = []
    var keepers: [RecordKeeper] = []

    mutating func next(_ block: inout RecordBlock) -> Bool {
      if let first = first.take() {
        block = first
        return true
      }
      return blocks.next(&block)
    }

    mutating func add(_ reading: BlockReading) {
      keys.add(reading.keys)
      var reading = reading
      reading.keys = []
      readings.append(reading)
    }
  }

  /// Reads the blocks to the end.
  ///
  /// - Parameter first: a block that was taken before.
  func run(_ blocks: consuming RecordBlocks, _ first: RecordBlock? = nil) -> Result {
    // The rows of whole records keep the order of the file.
    let isInOrder = if case .records = keeping { true } else { false }
    let isShort = first?.isLast ?? false
    let shared = Mutex(Shared(blocks: blocks, first: first, keys: keys))
    Workers.run(isInOrder || isShort ? 1 : workers) { _ in
      var reader = BlockReader(form, keeping, wanted: wanted)
      var block = RecordBlock()
      while shared.withLock({ $0.next(&block) }) {
        let reading = reader.read(block, file: file)
        shared.withLock { $0.add(reading) }
      }
      let keeper = reader.finish()
      shared.withLock { $0.keepers.append(keeper) }
    }
    return shared.withLock { result($0) }
  }

  private func result(_ shared: borrowing Shared) -> Result {
    var result = Result(keeper: RecordKeeper(form.schema, keeping), keys: shared.keys)
    result.isBroken = shared.blocks.isBroken
    if shared.keepers.count == 1 {
      result.keeper = shared.keepers[0]
    } else {
      for keeper in shared.keepers { result.keeper.merge(keeper) }
    }
    var lines = 0
    for reading in shared.readings.sorted(by: { $0.number < $1.number }) {
      result.recordCount += reading.recordCount
      result.leftOut += reading.leftOut
      result.isMisread = result.isMisread || reading.isMisread
      result.findings += reading.findings.map { $0.moved(by: lines) }
      result.found += reading.found.map {
        var key = $0
        key.line += lines
        return key
      }
      if let fault = reading.fault, result.fault == nil || fault.isWorse(than: result.fault) {
        result.fault = fault.moved(by: lines)
      }
      lines += reading.lines
    }
    return result
  }
}

extension Diagnostic {
  /// The same so many lines further down.
  fileprivate func moved(by lines: Int) -> Diagnostic {
    guard lines > 0, let line = location.line else { return self }
    return Diagnostic(
      severity, id, text,
      at: SourceLocation(file: location.file, line: line + lines, column: location.column))
  }
}
