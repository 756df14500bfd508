/// A text with placeholders: `%{name}`, with no way to escape them, as there is no other use.
public struct MessageText: Hashable, Sendable {
  /// A stretch of the text.
  public enum Segment: Hashable, Sendable {
    /// Words as they are.
    case words(String)
    /// The place of an argument, by its name.
    case placeholder(String)
  }

  /// A `%{` that begins no placeholder: where it stands in UTF-8 bytes, and what it opens, if
  /// it is closed.
  struct Fault: Hashable, Sendable {
    let offset: Int
    let name: String?
  }

  /// The text as it was written.
  let source: String
  /// Its words and the places of its arguments.
  public let segments: [Segment]
  let faults: [Fault]

  /// Reads a text.
  public init(_ source: String) {
    self.source = source
    var segments: [Segment] = []
    var faults: [Fault] = []
    var rest = source.utf8[...]
    var wordsStart = rest.startIndex
    while let percent = rest.firstIndex(of: UInt8(ascii: "%")) {
      rest = rest[percent...].dropFirst()
      guard rest.first == UInt8(ascii: "{") else { continue }
      rest = rest.dropFirst()
      // A name reaches to its brace, but never into the next placeholder.
      let name = rest.prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: "%") }
      let isClosed = name.endIndex < rest.endIndex && rest[name.endIndex] == UInt8(ascii: "}")
      guard isClosed, Self.isName(name) else {
        faults.append(
          Fault(
            offset: source.utf8.distance(from: source.startIndex, to: percent),
            name: isClosed ? String(Substring(name)) : nil))
        continue
      }
      if wordsStart < percent { segments.append(.words(String(source[wordsStart..<percent]))) }
      segments.append(.placeholder(String(Substring(name))))
      rest = rest[name.endIndex...].dropFirst()
      wordsStart = rest.startIndex
    }
    if wordsStart < source.endIndex { segments.append(.words(String(source[wordsStart...]))) }
    self.segments = segments
    self.faults = faults
  }

  /// The names of the placeholders.
  public var placeholders: Set<String> {
    Set(
      segments.compactMap { segment in
        if case .placeholder(let name) = segment { name } else { nil }
      })
  }

  /// The text with every placeholder replaced by the argument of its name; one that has none
  /// stays, in plain sight.
  public func filled(_ arguments: [String: String]) -> String {
    segments.map { segment in
      switch segment {
      case .words(let words): words
      case .placeholder(let name): arguments[name] ?? "%{\(name)}"
      }
    }.joined()
  }

  /// The places in which numbers stand by themselves; in others are words, or numbers with words.
  private static let numberPlaces: Set = ["count", "number", "part"]

  /// The text as a language sets it.
  func set(by typographer: Typographer) -> MessageText {
    // What is not right is left as it is: its faults are told by their places.
    guard faults.isEmpty else { return self }
    var typographer = typographer
    let text = segments.map { segment in
      switch segment {
      case .words(let words): return typographer.set(words)
      case .placeholder(let name):
        if Self.numberPlaces.contains(name) {
          typographer.passNumber()
        } else {
          typographer.passWord()
        }
        return "%{\(name)}"
      }
    }.joined()
    return text == source ? self : MessageText(text)
  }

  private static func isName(_ bytes: Substring.UTF8View) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
      }
  }
}
