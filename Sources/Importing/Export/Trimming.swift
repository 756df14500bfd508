extension StringProtocol {
  /// The text without white space at its beginning and its end.
  var trimmed: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return String(self) }
    return String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
