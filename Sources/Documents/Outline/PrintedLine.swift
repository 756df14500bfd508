public import Localization

/// A line of text of which is known what stands in it: words as they are, and numbers to be read.
public struct PrintedLine: Sendable {
  /// A part of the line.
  public enum Piece: Sendable {
    /// Words as they are.
    case words(String)
    /// A number that is to be read.
    case number(ExpectedNumber)
  }

  /// The parts in their order; no words stand beside other words.
  public private(set) var pieces: [Piece] = []

  /// An empty line.
  public init() {}

  /// A line of words.
  public init(words: String) {
    add(words)
  }

  /// A line that is one number.
  public init(number: ExpectedNumber) {
    pieces = [.number(number)]
  }

  /// A text with its placeholders filled; one without an argument stays, as in the catalogue.
  public init(_ message: MessageText, _ arguments: [String: PrintedLine]) {
    for segment in message.segments {
      switch segment {
      case .words(let words): add(words)
      case .placeholder(let name): add(arguments[name] ?? PrintedLine(words: "%{\(name)}"))
      }
    }
  }

  /// Adds words.
  public mutating func add(_ words: String) {
    if case .words(let last)? = pieces.last {
      pieces[pieces.count - 1] = .words(last + words)
    } else if !words.isEmpty {
      pieces.append(.words(words))
    }
  }

  /// Adds a line.
  public mutating func add(_ line: PrintedLine) {
    for piece in line.pieces {
      switch piece {
      case .words(let words): add(words)
      case .number: pieces.append(piece)
      }
    }
  }

  /// Whether a number stands in it.
  public var hasNumbers: Bool {
    pieces.contains { if case .number = $0 { true } else { false } }
  }
}
