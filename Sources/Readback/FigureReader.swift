import CGumbo
import Documents

/// Reads a figure of the text: its value for programs and what the reader sees, which have to agree.
struct FigureReader {
  let numbers: NumberReader
  private var words: PrintedWords { numbers.words }

  /// The figure of the page itself.
  func read(_ node: HTMLNode, _ figure: PageOutline.Figure) -> Reading? {
    let number = figure.number
    guard node.tag == GUMBO_TAG_DATA else { return isWithheld(node, figure) ? .withheld : nil }
    guard let (value, isMoney) = value(node), isMoney == number.isMoney,
      (value.whole != nil) == number.isShare
    else { return nil }
    let shown = figure.isLarge ? large(node, number) : text(node.text, number)
    return shown == value ? value : nil
  }

  /// The figure of another page, in a list of pages: it only has to agree with itself.
  func read(_ node: HTMLNode) -> Reading? {
    guard let (value, isMoney) = value(node) else { return nil }
    let shown =
      value.whole == nil
      ? numbers.amount(node.text, isMoney: isMoney) : numbers.share(node.text)
    return shown == value ? value : nil
  }

  private func value(_ node: HTMLNode) -> (reading: Reading, isMoney: Bool)? {
    node.hasClass("figure") ? node.attribute("value").flatMap(PlainNumber.figure) : nil
  }

  private func text(_ text: String, _ number: ExpectedNumber) -> Reading? {
    number.isShare ? numbers.share(text) : numbers.amount(text, isMoney: number.isMoney)
  }

  /// A figure shown large has its counts beside the percentage.
  private func large(_ node: HTMLNode, _ number: ExpectedNumber) -> Reading? {
    guard number.isShare else { return text(node.text, number) }
    guard let counts = base(node) else { return numbers.counts(node.text, unit: number.unit) }
    return numbers.share(percent: node.text, counts: counts, unit: number.unit)
  }

  private func isWithheld(_ node: HTMLNode, _ figure: PageOutline.Figure) -> Bool {
    guard node.tag == GUMBO_TAG_SPAN, node.hasClass("withheld") else { return false }
    return figure.isLarge
      ? node.text == words.withheldMark && base(node) == numbers.withheld(figure.number)
      : node.text == numbers.withheld(figure.number)
  }

  private func base(_ node: HTMLNode) -> String? {
    node.parent?.children.first { $0.hasClass("base") }?.text
  }
}
