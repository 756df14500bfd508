/// One page of the site, ready for its template.
public struct Document: Sendable {
  /// The path below the output folder.
  public let address: String
  /// The path of its PDF, when it is to have one.
  public let pdfAddress: String?
  /// The name of its template.
  public let kind: String
  /// The language of its words.
  public let language: String
  /// What the template is given.
  public let view: [String: ViewValue]
  /// The files that the page offers for download.
  public let downloads: [Download]
}

/// A table as a file.
public struct Download: Sendable {
  /// The path below the output folder.
  public let address: String
  /// The bytes as text.
  public let text: String
}
