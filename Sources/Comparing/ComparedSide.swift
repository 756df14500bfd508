public import Diagnostics
public import Files
import Ledger
import Parallel
import Readback

/// One of two things that are compared: a finished site, or an edition of the ledger.
public struct ComparedSide: Sendable {
  /// How messages call it: its folder, or its edition.
  let name: String
  let numbers: NumberList
  /// The pages by address; `nil` for an edition, of which only the numbers are kept.
  let pages: [String: FinishedText]?

  /// Where a site lists its numbers.
  private static let list = PublishedIndex.address

  /// A site from the files of its output folder.
  ///
  /// - Parameter name: the folder as messages name it.
  public static func site(_ folder: FolderSnapshot, name: String) -> Outcome<ComparedSide?> {
    let file = "\(name)/\(list)"
    guard let bytes = folder[list] else {
      return Outcome(
        nil,
        Diagnostics([
          .error(
            "missing-number-list",
            "this file is not there, so that the folder is no finished site; name one that "
              + "'rapporteur build' wrote", at: SourceLocation(file: file))
        ]))
    }
    let numbers = NumberList.published(bytes, file: file)
    guard let value = numbers.value else { return Outcome(nil, numbers.diagnostics) }
    let addresses = folder.paths.filter { $0.hasSuffix(".html") }
    let files = addresses.concurrentMap { (address: $0, bytes: folder[$0]) }
    let texts = files.concurrentMap { $0.bytes.flatMap(FinishedText.read) }
    var diagnostics = Diagnostics()
    for (file, text) in zip(files, texts) where text == nil {
      let location = SourceLocation(file: "\(name)/\(file.address)")
      if file.bytes == nil {
        diagnostics.error(
          "unreadable-file", "the file can't be read; see that you may read it", at: location)
      } else {
        diagnostics.error(
          "nested-too-deep",
          "the elements of this page are nested too deep for one that 'rapporteur build' wrote; "
            + "build the site again", at: location)
      }
    }
    if diagnostics.hasErrors { return Outcome(nil, diagnostics) }
    let pages = Dictionary(
      zip(addresses, texts.compactMap { $0 }), uniquingKeysWith: { first, _ in first })
    return Outcome(ComparedSide(name: name, numbers: value, pages: pages))
  }

  /// An edition that was released.
  ///
  /// - Parameters:
  ///   - ledger: the bytes of the ledger; `nil` where there is none.
  ///   - file: the ledger as messages name it.
  public static func edition(
    _ id: String, ledger: [UInt8]?, file: String
  ) -> Outcome<ComparedSide?> {
    guard let ledger else {
      return Outcome(
        nil,
        Diagnostics([
          .error(
            "missing-ledger",
            "this file is not there or can't be read; only 'rapporteur release' writes it",
            at: SourceLocation(file: file))
        ]))
    }
    let numbers = NumberList.edition(id, in: ledger, file: file)
    return Outcome(
      numbers.value.map { ComparedSide(name: "edition \(id)", numbers: $0, pages: nil) },
      numbers.diagnostics)
  }
}
