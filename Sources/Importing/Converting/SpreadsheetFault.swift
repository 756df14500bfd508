/// What spreadsheets write in the place of a value that they have lost.
enum SpreadsheetFault {
  /// Whether a cell holds an error of Excel or LibreOffice, or, of a key, a number that was rounded.
  static func isOne(_ text: String, isKey: Bool) -> Bool {
    if text.hasPrefix("#") { return errors.contains(text.uppercased()) }
    return isKey && text.wholeMatch(of: /[0-9]([.,][0-9]+)?[Ee][+-]?[0-9]+/) != nil
  }

  private static let errors: Set = [
    "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#ССЫЛКА!", "#Н/Д",
    "#ЗНАЧ!",
    "#ИМЯ?", "#ДЕЛ/0!", "#ПУСТО!", "#ЧИСЛО!",
  ]
}
