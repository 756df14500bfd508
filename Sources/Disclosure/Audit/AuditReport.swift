/// What an audit of printed numbers looked at, and found safe.
public struct AuditReport: Sendable {
  /// One sensitive data set.
  public struct Part: Sendable {
    /// The data set.
    public let dataSet: String
    /// How many distinct numbers the site asks for.
    public let cellCount: Int
    /// How many of them can be read nowhere.
    public let withheldCount: Int
    /// How many numbers may not be given away, those that only a subtraction would give included.
    public let sensitiveCount: Int
  }

  /// How many numbers were read in files.
  public let readCount: Int
  /// In how many files.
  public let fileCount: Int
  /// The sensitive data sets.
  public let parts: [Part]
}
