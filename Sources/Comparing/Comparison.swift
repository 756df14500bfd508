import Ledger

/// How two sites or editions differ in their numbers.
public struct Comparison: Sendable, Equatable, Encodable {
  /// The old side, as it was named.
  public let old: String
  /// The new side, as it was named.
  public let new: String
  /// Whether an edition of the ledger is compared, which knows numbers about persons alone, no pages.
  public let isOfEditions: Bool
  /// The numbers that are not alike, in the order of their questions.
  public let numbers: [NumberChange]
  /// The sentences to be read again, in the order of the pages.
  public let sentences: [SentenceChange]
  /// The pages that only the new side has.
  public let addedPages: [String]
  /// The pages that only the old side has.
  public let vanishedPages: [String]

  /// Whether both have the same numbers in the same places.
  public var isEmpty: Bool {
    numbers.isEmpty && sentences.isEmpty && addedPages.isEmpty && vanishedPages.isEmpty
  }

  /// Compares two sides.
  public static func make(_ old: ComparedSide, _ new: ComparedSide) -> Comparison {
    var comparison = (added: [String](), vanished: [String](), sentences: [SentenceChange]())
    let isOfEditions = old.pages == nil || new.pages == nil
    if let before = old.pages, let after = new.pages {
      comparison.added = after.keys.filter { before[$0] == nil }.sorted()
      comparison.vanished = before.keys.filter { after[$0] == nil }.sorted()
      for (page, text) in after.sorted(by: { $0.key < $1.key }) {
        guard let earlier = before[page] else { continue }
        comparison.sentences += PageComparison(page: page, old: earlier, new: text).changes
      }
    }
    return Comparison(
      old: old.name, new: new.name, isOfEditions: isOfEditions,
      numbers: numbers(
        old.numbers.cells.filter { !isOfEditions || $0.zeros != nil },
        new.numbers.cells.filter { !isOfEditions || $0.zeros != nil }),
      sentences: comparison.sentences, addedPages: comparison.added,
      vanishedPages: comparison.vanished)
  }

  /// The numbers by what they count: the same question is the same number wherever it stands.
  private static func numbers(_ old: [CellRecord], _ new: [CellRecord]) -> [NumberChange] {
    let before = Dictionary(old.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    return Set(before.keys).union(after.keys)
      .compactMap { change(before[$0], after[$0]) }
      .sorted { ($0.query, $0.kind.rawValue) < ($1.query, $1.kind.rawValue) }
  }

  private static func change(_ old: CellRecord?, _ new: CellRecord?) -> NumberChange? {
    guard let record = new ?? old else { return nil }
    let kind: NumberChange.Kind
    switch (old, new) {
    case (nil, _): kind = .added
    case (_, nil): kind = .vanished
    case (let old?, let new?):
      if old.value == new.value { return nil }
      kind = old.value == nil ? .nowPrinted : new.value == nil ? .nowWithheld : .changed
    }
    let files = Set(old?.files ?? []).union(new?.files ?? [])
    return NumberChange(
      query: record.text, kind: kind, old: old?.value, new: new?.value, isSum: record.isSum,
      decimals: new?.decimals ?? old?.decimals,
      pages: files.filter { $0.hasSuffix(".html") }.sorted())
  }
}
