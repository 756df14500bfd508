import TestSupport

/// Makes documents of every kind of block and inline, with numbered code spans in them.
struct RandomMarkdown {
  /// How many code spans there are.
  private(set) var spans = 0
  private var random: SeededGenerator
  private var labels = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func make() -> String {
    var text = "[r]: r.md\n\n"
    for _ in 0...random.below(5) {
      text += blocks(depth: 0).joined(separator: "\n") + "\n\n"
    }
    return text
  }

  /// The lines of a few blocks, a blank line behind each.
  private mutating func blocks(depth: Int) -> [String] {
    var lines: [String] = []
    for _ in 0...random.below(2) {
      lines += block(depth: depth) + [""]
    }
    return lines
  }

  private mutating func block(depth: Int) -> [String] {
    switch random.below(depth < 4 ? 8 : 4) {
    case 0:
      let signs = String(repeating: "#", count: 1 + random.below(6))
      return ["\(signs)  \(words())" + ["", " ##", " #  "][random.below(3)]]
    case 1: return paragraph() + ["==="]
    case 2: return table()
    case 3: return paragraph()
    case 4:
      return prefixed(blocks(depth: depth + 1), first: "> ", rest: "> ", lazy: true)
    case 5:
      let mark = ["- ", "+   ", "10. ", "3) "][random.below(4)]
      return prefixed(
        blocks(depth: depth + 1), first: mark, rest: String(repeating: " ", count: mark.count),
        lazy: true)
    case 6 where depth == 0:
      labels += 1
      let text = prefixed(paragraph(), first: "[^n\(labels)]: ", rest: "    ", lazy: true)
      return ["a[^n\(labels)]", ""] + text
    default: return ["[q]: <q\(random.below(9))>", "'a \\` title'"] + paragraph()
    }
  }

  /// A continuation of a paragraph may go without its marks, or stand further in.
  private mutating func prefixed(
    _ lines: [String], first: String, rest: String, lazy: Bool
  ) -> [String] {
    var result: [String] = []
    var canBeLazy = false
    for line in lines {
      let isWord = line.hasPrefix("w")
      if result.isEmpty {
        result.append(first + line)
      } else if lazy, canBeLazy, isWord, random.happens(onceIn: 4) {
        result.append(String(repeating: " ", count: random.below(3)) + line)
      } else {
        result.append(line.isEmpty ? (rest.hasPrefix(">") ? ">" : "") : rest + line)
      }
      canBeLazy = isWord
    }
    return result
  }

  private mutating func paragraph() -> [String] {
    (0...random.below(3)).map { _ in words() + ["", "", "  ", "\\"][random.below(4)] } + ["w end"]
  }

  private mutating func table() -> [String] {
    let above = random.happens(onceIn: 3) ? [words()] : []
    let columns = 1 + random.below(3)
    var lines: [String] = []
    for _ in 0...random.below(3) {
      let cells = (0..<columns).map { _ in
        String(repeating: " ", count: random.below(3)) + words(inCell: true)
      }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    lines.insert("|" + String(repeating: "---|", count: columns), at: 1)
    return above + lines
  }

  /// A line that begins with a letter, so that it is never a block of another kind.
  private mutating func words(inCell: Bool = false) -> String {
    (0...random.below(5)).reduce(into: "w") { text, _ in text += " " + piece(inCell: inCell) }
  }

  private mutating func piece(inCell: Bool) -> String {
    switch random.below(15) {
    case 0, 1, 2: code()
    case 3: "*\(code()) б*"
    case 4: "**a *\(code())***"
    case 5: "~~d \(code())~~"
    case 6: "[\(code())](u.md \"t `y` \\\" (\")"
    case 7: "[a \(code())][r] [r]"
    case 8: "&amp; &ne;&#38;amp; &nope; \\* \\`"
    case 9: "https://a.b/?c=1&d www.e"
    case 10: inCell ? "\\| é\\|" : "🟠 | é"
    case 11: "<https://a`b.c> <s@t.uv>"
    case 12: "![a \\` b](c.svg '`z`')"
    case 13: "[^no] [x] \\[^e] ]"
    default: "ქართული _тест_ snake_case"
    }
  }

  private mutating func code() -> String {
    spans += 1
    return switch random.below(3) {
    case 0: "`= q\(spans)x`"
    case 1: "``` q\(spans)`x ```"
    default: "`` `q\(spans)x ``"
    }
  }
}
