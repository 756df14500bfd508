/// A place in a file of the content, the templates or the output.
///
/// Lines and columns count from 1; columns are UTF-8 bytes, as editors and compilers print them.
public struct SourceLocation: Hashable, Sendable {
  /// The path as the author would type it, relative to the root folder.
  public let file: String
  /// The line, from 1; `nil` when the whole file is meant.
  public let line: Int?
  /// The UTF-8 column, from 1; `nil` when the whole line is meant.
  public let column: Int?

  /// A place in `file`.
  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = line == nil ? nil : column
  }
}

extension SourceLocation: Comparable {
  /// Orders by file, line and column; a whole file comes before its lines.
  public static func < (a: Self, b: Self) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0) < (b.file, b.line ?? 0, b.column ?? 0)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `file:line:column`, as far as it is known.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }
      .joined(separator: ":")
  }
}
