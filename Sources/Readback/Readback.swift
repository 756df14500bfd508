public import Diagnostics
public import Disclosure
public import Documents

/// Reads the finished site back into numbers: what the pages, drawings and downloads say, whatever
/// they were made from.
public enum Readback {
  /// The numbers of a site.
  ///
  /// A place that cannot be read, or that says one thing in two ways, is an error, and so is a
  /// number that nobody asked for. Whether the numbers are the right ones is not looked at.
  ///
  /// - Parameters:
  ///   - files: what each file of the site holds, by its path below the output folder.
  ///   - outlines: what the pages show where.
  ///   - folder: the output folder as messages name it.
  /// - Returns: one number for each place of each file, page by page.
  public static func numbers(
    in files: [String: [UInt8]], outlines: [PageOutline], folder: String
  ) -> Outcome<[PrintedNumber]> {
    var printed: [PrintedNumber] = []
    var diagnostics = Diagnostics()
    var shown: [String: Set<Reading>] = [:]
    var listed: [(file: String, figure: PageReader.Listed)] = []
    let shortTitles = Dictionary(
      outlines.filter(\.shortTitle.hasNumbers).map { ($0.address, LinePattern($0.shortTitle)) },
      uniquingKeysWith: { first, _ in first })
    func report(_ fault: ReadingFault, _ file: String) {
      diagnostics.error(
        fault.id, fault.message, at: SourceLocation(file: "\(folder)/\(file)", line: fault.line))
    }
    for outline in outlines {
      var reader = PageReader(outline, files, shortTitles: shortTitles)
      reader.read()
      for (file, fault) in reader.faults { report(fault, file) }
      printed += reader.printed
      shown[outline.address] = reader.shown
      listed += reader.listed.map { (outline.address, $0) }
    }
    for (file, figure) in listed
    where shown[figure.target]?.contains(figure.reading) != true {
      report(
        .unexpected("the page that this leads to shows no such number", line: figure.line), file)
    }
    return Outcome(printed, diagnostics)
  }
}
