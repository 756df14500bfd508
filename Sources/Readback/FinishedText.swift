/// The words of a finished page, whatever made it: its runs of words that hold figures.
public struct FinishedText: Sendable {
  /// A number in a run of words.
  public struct Figure: Hashable, Sendable {
    /// The id of its element; `nil` for a number that belongs to another page.
    public let id: String?
    /// The value for programs: `850`, `530/850`, `150000.00`; `nil` when it is withheld.
    public let value: String?
    /// What the reader sees.
    public let text: String
  }

  /// A paragraph, heading, item or caption that holds a figure of the page.
  public struct Paragraph: Sendable {
    /// Its words, with `sign` in the place of each figure.
    public let text: String
    /// The figures in their order.
    public let figures: [Figure]
    /// The line of the file on which it begins.
    public let line: Int
  }

  /// What stands for a figure.
  public static let sign: Character = "\u{FFFC}"

  /// The page's language tag, empty where it has none.
  public let language: String
  /// The paragraphs in their order.
  public let paragraphs: [Paragraph]

  /// The deepest nesting that is read; what this program makes is far below.
  private static let deepest = 300

  /// Reads a page as browsers do; `nil` when its elements are nested so deep that nobody wrote it.
  public static func read(_ bytes: [UInt8]) -> FinishedText? {
    let read = HTMLPage.read(bytes) { root -> FinishedText? in
      guard !isDeeper(root, than: deepest) else { return nil }
      var walk = ParagraphWalk()
      walk.read(root)
      return FinishedText(
        language: root.attribute("lang") ?? "", paragraphs: walk.paragraphs)
    }
    return read ?? FinishedText(language: "", paragraphs: [])
  }

  /// Looked at without calling itself, which a page could be made to exhaust.
  private static func isDeeper(_ root: HTMLNode, than limit: Int) -> Bool {
    var open = [(node: root, depth: 0)]
    while let (node, depth) = open.popLast() {
      if depth > limit { return true }
      for child in node.children where child.isElement { open.append((child, depth + 1)) }
    }
    return false
  }
}
