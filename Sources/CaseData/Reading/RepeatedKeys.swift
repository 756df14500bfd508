import Diagnostics
import Files

/// Finds the records that have the key of another one, by reading the file again: in the first
/// reading only hashes were kept, and not of all keys where there are very many.
struct RepeatedKeys {
  private let pass: RecordPass
  private let file: FileBytes
  private let size: Int

  init(_ pass: RecordPass, _ file: FileBytes, size: Int) {
    self.pass = pass
    self.file = file
    self.size = size
  }

  /// An error for every key that stood before.
  ///
  /// - Parameter keys: what the first reading found; empty behind this, for the memory is needed.
  func findings(_ keys: inout KeyIndex) -> Diagnostics {
    var diagnostics = Diagnostics()
    var repeated = keys.repeated
    let (first, partBits) = (keys.part, keys.partBits)
    keys = KeyIndex()
    // The keys that were left out, in parts of the same size.
    for part in 0..<UInt64(1) << partBits where part != first {
      let other = read(KeyIndex(part: part, partBits: partBits, limit: .max), [])
      if other.isBroken { return Diagnostics([FileText.changed(pass.file)]) }
      repeated.formUnion(other.keys.repeated)
    }
    guard !repeated.isEmpty else { return diagnostics }
    let result = read(KeyIndex(part: 1, partBits: 0, limit: .max), repeated)
    if result.isBroken { return Diagnostics([FileText.changed(pass.file)]) }
    var lines: [Name: Int] = [:]
    for key in result.found {
      let name = Name(column: key.column, key: key.key)
      if let line = lines[name] {
        diagnostics.error(
          "duplicate-id",
          "\(key.column) is the same as on line \(line); give every record one of its own",
          at: SourceLocation(file: pass.file, line: key.line, column: key.place))
      } else {
        lines[name] = key.line
      }
    }
    return diagnostics
  }

  private struct Name: Hashable {
    let column: String
    let key: [UInt8]
  }

  private func read(_ keys: KeyIndex, _ wanted: Set<UInt64>) -> RecordPass.Result {
    var blocks = RecordBlocks(file, size: size)
    var first = RecordBlock()
    let isThere = blocks.next(&first)
    let again = RecordPass(
      form: pass.form, keeping: .crossings([]), file: pass.file, workers: pass.workers, keys: keys,
      wanted: wanted)
    return again.run(blocks, isThere ? first : nil)
  }
}
