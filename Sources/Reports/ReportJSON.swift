import FoundationEssentials

/// Reports for programs.
public enum ReportJSON {
  /// A value as JSON with sorted keys in `snake_case`, over several lines; what is not known is left
  /// out.
  ///
  /// - Parameter value: texts, whole numbers and truth values, in lists and objects.
  public static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("a report can't be written as JSON")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
