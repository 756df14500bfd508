import Diagnostics

/// Checks pages by themselves, with what is to be known of their language.
struct PageCheck: Sendable {
  private let numbers: [String: HandTypedNumbers]
  private let blocks: [String: BlockCheck]

  init(_ pages: [PageDraft], _ content: SiteContent) {
    var kinds: [String: Set<String>] = [:]
    for page in pages { kinds[page.language, default: []].insert(page.kind) }
    numbers = Dictionary(
      content.languages.map { ($0.tag, HandTypedNumbers($0.catalogue)) },
      uniquingKeysWith: { first, _ in first })
    blocks = Dictionary(
      content.languages.map { ($0.tag, BlockCheck($0, kinds: kinds[$0.tag] ?? [])) },
      uniquingKeysWith: { first, _ in first })
  }

  func check(_ page: PageDraft) -> Diagnostics {
    var diagnostics = numbers[page.language]?.check(page) ?? Diagnostics()
    if let found = blocks[page.language]?.check(page) { diagnostics.add(found) }
    return diagnostics
  }
}
