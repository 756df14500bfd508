import Localization

extension Words {
  /// A text of the interface with the places of its arguments.
  func message(_ word: InterfaceWord) -> MessageText {
    let key = "interface.\(word.rawValue)"
    return catalogue.messages(of: key).first ?? MessageText(key)
  }

  /// The texts that a number with this unit may stand in.
  func unitForms(_ unit: String) -> [MessageText] { catalogue.messages(of: "units.\(unit)") }

  /// "Table 2. Cases by country".
  func numbered(_ kind: InterfaceWord, _ number: Int, _ caption: PrintedLine) -> PrintedLine {
    let name = word(kind, ["number": format.number(number)])
    return PrintedLine(
      message(.captionPattern), ["number": PrintedLine(words: name), "caption": caption])
  }

  /// `A, B and C`.
  func list(_ items: [PrintedLine]) -> PrintedLine {
    let mark: Character = "\u{FFFC}"
    let places = format.list(items.map { _ in String(mark) })
      .split(separator: mark, omittingEmptySubsequences: false)
    var line = PrintedLine(words: String(places.first ?? ""))
    for (item, words) in zip(items, places.dropFirst()) {
      line.add(item)
      line.add(String(words))
    }
    return line
  }
}
