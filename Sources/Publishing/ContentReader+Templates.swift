import Diagnostics
import Files
import Site

extension ContentReader {
  /// The templates with the style sheets; `nil` without a style sheet.
  ///
  /// - Parameter words: the interface words that each language has.
  mutating func readTemplates(_ words: [String: Set<String>]) -> Templates? {
    let read = recall(templatesKey(words)) { $0.parseTemplates(words) }
    diagnostics.add(read.diagnostics)
    return read.value
  }

  /// `nil` where a file is not in memory, and can change while it is read.
  private func templatesKey(_ words: [String: Set<String>]) -> StageKey? {
    let paths = templates.paths
    return templates.loaded(paths).map { .templates(paths: paths, files: $0, words: words) }
  }

  private mutating func parseTemplates(_ words: [String: Set<String>]) -> Templates? {
    let styles = readStyles(Self.styleSheet)
    if templates.file(Self.styleSheet) == nil {
      diagnostics.error(
        "missing-file", "there is no style sheet '\(Self.styleSheet)'; put it back",
        at: SourceLocation(file: Self.templateFolder))
    }
    var files: [(path: String, file: String, text: String)] = []
    for path in templates.paths where path.hasSuffix(".mustache") {
      let file = "\(Self.templateFolder)/\(path)"
      if let text = decode(templates[path], file: file) { files.append((path, file, text)) }
    }
    let parsed = Templates.parse(
      files, styles: styles ?? "", pdfStyles: readStyles(Self.pdfStyleSheet) ?? "", words: words)
    diagnostics.add(parsed.diagnostics)
    return styles == nil ? nil : parsed.value
  }

  private mutating func readStyles(_ path: String) -> String? {
    guard templates.file(path) != nil else { return nil }
    let file = "\(Self.templateFolder)/\(path)"
    let text = decode(templates[path], file: file)
    if let css = text, css.contains("</") || css.contains("/*") && !css.contains("*/") {
      diagnostics.error(
        "invalid-style",
        "a style sheet has no '</', and closes every comment with '*/'; correct this one",
        at: SourceLocation(file: file))
    }
    return text
  }
}
