public import Codebook

/// The words by which people know the columns and codes of a data set, in all languages of a site.
public struct CodebookLabels: Sendable {
  /// The labels of columns, by the name of the column.
  let columns: [String: [String]]
  /// The codes, by the name of their list and by their labels in small letters.
  private let codes: [String: [String: String]]

  /// - Parameters:
  ///   - schema: the data set.
  ///   - labels: gives the labels of a key of the catalogues, such as `codes.country.ge`.
  public init(_ schema: DataSetSchema, labels: (String) -> [String]) {
    var columns: [String: [String]] = [:]
    var codes: [String: [String: String]] = [:]
    for column in schema.columns {
      columns[column.name] = labels("columns.\(schema.name).\(column.name)")
      guard let list = column.list, codes[list.name] == nil else { continue }
      var known: [String: String] = [:]
      for code in list.codes {
        for label in labels("codes.\(list.name).\(code)") {
          // A word for two codes is a word for none.
          let label = label.lowercased()
          known[label] = known[label].map { $0 == code ? code : "" } ?? code
        }
      }
      known = known.filter { !$0.value.isEmpty }
      for code in list.codes {
        known[code.lowercased()] = code
        known[code.lowercased().replacing("_", with: " ")] = code
      }
      codes[list.name] = known
    }
    self.columns = columns
    self.codes = codes
  }

  /// The code that a value names, by itself or by one of its labels.
  func code(_ value: String, of list: CodeList) -> String? {
    codes[list.name]?[value.lowercased()]
  }
}
