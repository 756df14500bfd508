import CGumbo
import Diagnostics
import Disclosure
import Documents
import Query

/// Reads one page, in one walk over it, and its downloads.
struct PageReader {
  let page: PageOutline
  /// The downloads by their addresses.
  let files: [String: [UInt8]]
  let numbers: NumberReader
  /// The titles of pages that the navigation may show, where they have numbers.
  let shortTitles: [String: LinePattern]
  /// Lines that may stand around the text.
  let looseLines: [(pattern: LinePattern, numbers: [ExpectedNumber])]
  /// What is not found yet, by id.
  var figures: [String: PageOutline.Figure]
  var blocks: [String: BlockOutline]
  /// The figures that were found, by id.
  var found: [String: Reading] = [:]
  var headings: [String: HTMLNode] = [:]
  var contents: [(id: String, link: HTMLNode)] = []
  var plainTitle: [Reading]?

  var result: ReadPage

  private init(
    _ page: PageOutline, _ files: [String: [UInt8]], shortTitles: [String: LinePattern]
  ) {
    self.page = page
    result = ReadPage(address: page.address)
    self.files = files
    self.shortTitles = shortTitles
    numbers = NumberReader(words: page.words)
    let titles = [page.title, page.shortTitle].filter(\.isDistinct)
    looseLines = (page.notes + titles).map { (LinePattern($0), $0.numbers) }
    figures = Dictionary(page.figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    blocks = Dictionary(page.blocks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a page.
  ///
  /// - Parameter file: gives what a file holds, by its address.
  static func read(
    _ page: PageOutline, shortTitles: [String: LinePattern], file: (String) -> [UInt8]?
  ) -> ReadPage {
    if let plain = NumberlessPage(page, shortTitles: shortTitles), let bytes = file(page.address),
      plain.isPlain(bytes)
    {
      return ReadPage(address: page.address)
    }
    return parse(page, shortTitles: shortTitles, file: file)
  }

  /// The same for a page of which nothing is known beforehand.
  static func parse(
    _ page: PageOutline, shortTitles: [String: LinePattern], file: (String) -> [UInt8]?
  ) -> ReadPage {
    var downloads: [String: [UInt8]] = [:]
    for block in page.blocks { downloads[block.download] = file(block.download) }
    var reader = PageReader(page, downloads, shortTitles: shortTitles)
    let isRead: Void? = file(page.address).flatMap { bytes in
      HTMLPage.read(bytes) { root in
        reader.walk(root, Surroundings())
        reader.finish()
      }
    }
    if isRead == nil { reader.report(.unreadable("there is no such page", line: nil)) }
    reader.result.shown = Set(reader.found.values)
    return reader.result
  }

  mutating func add(_ query: FigureQuery, _ reading: Reading) {
    guard reading != .unstated else { return }
    result.printed.append(PrintedNumber(query, reading, file: page.address))
  }

  mutating func report(_ fault: ReadingFault) {
    result.faults.append((page.address, fault))
  }
}

extension PrintedLine {
  /// Whether it has numbers, and words enough to be known again by them.
  fileprivate var isDistinct: Bool {
    hasNumbers
      && pieces.contains { if case .words(let words) = $0 { words.utf8.count > 7 } else { false } }
  }
}
