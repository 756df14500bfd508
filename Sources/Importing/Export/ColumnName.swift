/// The names that programs give to columns.
enum ColumnName {
  /// The name without the groups that the question stands in: KoboToolbox writes `group/question`,
  /// ODK Central `group-question`.
  static func last(of name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  /// A name without letter case, marks and spaces: how two spellings of one are compared.
  static func key(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
