import Documents
import Localization

/// A line of text with holes in which numbers stand.
struct LinePattern {
  /// What stands in a hole.
  enum Hole {
    case number
    case percent
    /// A number with its unit, in one of several texts.
    case counted([MessageText])
    /// Whatever a figure is written as.
    case figure(ExpectedNumber)
  }

  enum Piece {
    case words([UInt8])
    case hole(Hole)
  }

  let pieces: [Piece]

  var hasHoles: Bool { pieces.contains { if case .hole = $0 { true } else { false } } }

  /// A text whose placeholders are holes.
  init(_ message: MessageText, _ holes: [String: Hole]) {
    pieces = message.segments.map { segment in
      switch segment {
      case .words(let words): .words(Array(words.utf8))
      case .placeholder(let name):
        holes[name].map(Piece.hole) ?? .words(Array("%{\(name)}".utf8))
      }
    }
  }

  init(_ line: PrintedLine) {
    pieces = line.pieces.map { piece in
      switch piece {
      case .words(let words): .words(Array(words.utf8))
      case .number(let number): .hole(.figure(number))
      }
    }
  }

}
