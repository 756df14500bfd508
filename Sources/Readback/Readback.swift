public import Diagnostics
public import Disclosure
public import Documents
import Parallel

/// Reads the finished site back into numbers: what the pages, drawings and downloads say, whatever
/// they were made from.
public enum Readback {
  /// The numbers of a site.
  ///
  /// A place that cannot be read, or that says one thing in two ways, is an error, and so is a
  /// number that nobody asked for. Whether the numbers are the right ones is not looked at.
  ///
  /// - Parameters:
  ///   - outlines: what the pages show where.
  ///   - folder: the output folder as messages name it.
  ///   - recall: is given the address of a page and what reads it, and may have that from an earlier
  ///     time: it depends on the page's outline, its files and the short titles of all pages.
  ///   - file: gives what a file of the site holds, by its path below the output folder; it is asked
  ///     on several threads.
  /// - Returns: one number for each place of each file, page by page.
  public static func numbers(
    outlines: [PageOutline], folder: String,
    recall: @Sendable (_ address: String, () -> ReadPage) -> ReadPage = { _, read in read() },
    file: @escaping @Sendable (String) -> [UInt8]?
  ) -> Outcome<[PrintedNumber]> {
    var printed: [PrintedNumber] = []
    var diagnostics = Diagnostics()
    var shown: [String: Set<Reading>] = [:]
    var listed: [(file: String, figure: ReadPage.Listed)] = []
    let shortTitles = Dictionary(
      outlines.filter(\.shortTitle.hasNumbers).map { ($0.address, LinePattern($0.shortTitle)) },
      uniquingKeysWith: { first, _ in first })
    func report(_ fault: ReadingFault, _ file: String) {
      diagnostics.error(
        fault.id, "\(fault.message); build the site again",
        at: SourceLocation(file: "\(folder)/\(file)", line: fault.line))
    }
    let pages = outlines.concurrentMap { page in
      recall(page.address) { PageReader.read(page, shortTitles: shortTitles, file: file) }
    }
    for page in pages {
      for (file, fault) in page.faults { report(fault, file) }
      printed += page.printed
      if !page.shown.isEmpty { shown[page.address] = page.shown }
      listed += page.listed.map { (page.address, $0) }
    }
    for (file, figure) in listed
    where shown[figure.target]?.contains(figure.reading) != true {
      report(
        .unexpected("the page that this leads to shows no such number", line: figure.line), file)
    }
    return Outcome(printed, diagnostics)
  }
}
