import Documents
import Localization

/// Reads the numbers in a line of which the words are known.
struct LineReader {
  let numbers: NumberReader
  /// No number is written in more bytes.
  private static let longest = 256

  /// The numbers of a text that is the line and nothing else.
  func read(_ pattern: LinePattern, _ text: String) -> [Reading]? {
    match(pattern.pieces[...], Array(text.utf8)[...], isWhole: true)
  }

  /// The numbers of the first place in a text at which the line stands.
  func find(_ pattern: LinePattern, in text: String) -> [Reading]? {
    let bytes = Array(text.utf8)[...]
    var starts: [Int]
    if case .words(let words)? = pattern.pieces.first {
      starts = positions(of: words, in: bytes)
    } else {
      // A number at the head of a line begins the text or a word.
      starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: " ") }.map { $0 + 1 }
    }
    for start in starts {
      if let readings = match(pattern.pieces[...], bytes[start...], isWhole: false) {
        return readings
      }
    }
    return nil
  }

  /// Whether a text has all words of a line, so that it is meant to be that line.
  func hasWords(of pattern: LinePattern, in text: String) -> Bool {
    let bytes = Array(text.utf8)[...]
    let words = pattern.pieces.compactMap { if case .words(let words) = $0 { words } else { nil } }
    return !words.isEmpty && words.allSatisfy { !positions(of: $0, in: bytes).isEmpty }
  }

  private func match(
    _ pieces: ArraySlice<LinePattern.Piece>, _ text: ArraySlice<UInt8>, isWhole: Bool
  ) -> [Reading]? {
    switch pieces.first {
    case nil: return isWhole && !text.isEmpty ? nil : []
    case .words(let words):
      guard text.starts(with: words) else { return nil }
      return match(pieces.dropFirst(), text.dropFirst(words.count), isWhole: isWhole)
    case .hole(.counted(let texts)): return counted(texts, pieces.dropFirst(), text, isWhole)
    case .hole(.figure(let number)) where !number.unit.isEmpty:
      if let found = counted(number.unit, pieces.dropFirst(), text, isWhole) { return found }
      // A number that says nothing of being withheld is not there then.
      guard let words = number.withheld else { return nil }
      let withheld = LinePattern.Piece.words(Array(words.utf8))
      return match([withheld] + pieces.dropFirst(), text, isWhole: isWhole)
        .map { [.withheld] + $0 }
    case .hole(let hole):
      for end in ends(pieces.dropFirst(), text, isWhole: isWhole) {
        let content = String(decoding: text[text.startIndex..<end], as: UTF8.self)
        if let reading = numbers.read(hole, content),
          let rest = match(pieces.dropFirst(), text[end...], isWhole: isWhole)
        {
          return [reading] + rest
        }
      }
      return nil
    }
  }

  /// A number in one of several texts, which take its place.
  private func counted(
    _ texts: [MessageText], _ rest: ArraySlice<LinePattern.Piece>, _ text: ArraySlice<UInt8>,
    _ isWhole: Bool
  ) -> [Reading]? {
    for message in texts {
      let pattern = LinePattern(message, ["count": .number])
      guard let readings = match(pattern.pieces + rest, text, isWhole: isWhole) else { continue }
      return pattern.hasHoles ? readings : [.unstated] + readings
    }
    return nil
  }

  /// Where a hole may end: before the words that follow it, or anywhere, the longest first.
  private func ends(
    _ rest: ArraySlice<LinePattern.Piece>, _ text: ArraySlice<UInt8>, isWhole: Bool
  ) -> [Int] {
    switch rest.first {
    case .words(let words): positions(of: words, in: text)
    case nil where isWhole: [text.endIndex]
    case nil: anywhere(in: text).filter { isBoundary(text[$0...]) }
    case .hole: anywhere(in: text)
    }
  }

  private func anywhere(in text: ArraySlice<UInt8>) -> [Int] {
    (text.startIndex...min(text.endIndex, text.startIndex + Self.longest)).reversed()
  }

  /// Whether a number may end here, so that none is read of which more follows.
  private func isBoundary(_ rest: ArraySlice<UInt8>) -> Bool {
    let marks = rest.prefix { ".,;:)".utf8.contains($0) }
    return rest.dropFirst(marks.count).first.map { $0 == UInt8(ascii: " ") } ?? true
  }

  private func positions(of words: [UInt8], in text: ArraySlice<UInt8>) -> [Int] {
    guard let first = words.first else { return [text.startIndex] }
    return text.indices.filter { text[$0] == first && text[$0...].starts(with: words) }
  }
}
