import Codebook
public import Diagnostics
public import Disclosure
import FoundationEssentials
import Query

extension PublishedIndex {
  /// The numbers that a list says, read back from its bytes: it is a file of the site like others.
  ///
  /// - Parameters:
  ///   - bytes: the list as it stands in a file.
  ///   - folder: the output folder as messages name it.
  public func numbers(in bytes: [UInt8], folder: String) -> Outcome<[PrintedNumber]> {
    var diagnostics = Diagnostics()
    var numbers: [PrintedNumber] = []
    do {
      let written = try JSONDecoder().decode(Written.self, from: Data(bytes))
      for cell in written.cells where cell.measure != CellRecord.leftOut {
        guard let value = cell.value, cell.less == nil else { continue }
        numbers.append(
          PrintedNumber(
            query: .number(try cell.queries(codebook).query), value: value, file: Self.address))
      }
    } catch {
      diagnostics.error(
        "stale-index", "\(RecordFault.message(error)); build the site again",
        at: SourceLocation(file: "\(folder)/\(Self.address)"))
    }
    return Outcome(numbers, diagnostics)
  }

  struct Written: Decodable {
    let cells: [CellRecord]
  }
}
