public import Diagnostics
import Documents
import Mustache

/// The templates of a site, parsed and checked, with the style sheet of all pages.
public struct Templates: Sendable {
  let library: MustacheLibrary
  let skeletons: PageSkeletons
  /// The kinds of documents, each with its file: the templates at the top of the folder.
  public let kinds: [String: String]
  /// The words of the interface that templates name.
  public let words: Set<String>
  let styles: StyleSheet
  /// What follows the style sheet where a page becomes a PDF.
  let pdfStyles: String

  /// Parses and checks templates.
  ///
  /// - Parameters:
  ///   - files: each template's path below the folder of templates, its name in messages, its text.
  ///   - styles: the style sheet.
  ///   - pdfStyles: what follows it where a page becomes a PDF.
  ///   - words: the interface words of each language.
  public static func parse(
    _ files: [(path: String, file: String, text: String)], styles: String,
    pdfStyles: String = "", words: [String: Set<String>]
  ) -> Outcome<Templates> {
    var diagnostics = Diagnostics()
    var library = MustacheLibrary()
    var tags: [String: [TemplateTag]] = [:]
    for (path, file, text) in files {
      let found = TemplateTag.scan(text, file: file)
      tags[name(path)] = found
      if text.allSatisfy(\.isWhitespace) {
        diagnostics.error(
          "empty-template",
          "the template is empty; a page of it would be too, fill it in or take it away",
          at: SourceLocation(file: file))
      }
      // The library parses sections within sections by recursion.
      if let tooDeep = TemplateTag.firstNested(beyond: 50, in: found) {
        diagnostics.error(
          "nested-too-deep", "this stands within more than 50 sections; write it flatter",
          at: tooDeep.location)
        continue
      }
      do {
        library.register(try MustacheTemplate(string: text), named: name(path))
      } catch let error as MustacheTemplate.ParserError {
        diagnostics.error(
          "invalid-template", "this is no valid template: \(explain(error.error)); correct it here",
          at: SourceLocation(
            file: file, line: error.context.lineNumber, column: error.context.columnNumber))
      } catch {
        diagnostics.error(
          "invalid-template", "this is no valid template; correct it",
          at: SourceLocation(file: file))
      }
    }
    let kinds = Dictionary(
      files.filter { !$0.path.contains("/") }.map { (name($0.path), $0.file) },
      uniquingKeysWith: { first, _ in first })
    var check = TemplateCheck(templates: tags, words: words)
    // What does not parse is not looked at either.
    if !diagnostics.hasErrors { kinds.keys.sorted().forEach { check.check($0) } }
    diagnostics.add(check.diagnostics)
    for (path, file, _) in files
    where path.contains("/") && !diagnostics.hasErrors && !check.used.contains(name(path)) {
      diagnostics.error(
        "unused-template", "no template uses this one; use it, or take it away",
        at: SourceLocation(file: file))
    }
    return Outcome(
      Templates(
        library: library, skeletons: PageSkeletons(tags.values.joined()), kinds: kinds,
        words: Set(
          tags.values.joined().map(\.name).filter { $0.hasPrefix("words.") }
            .map { String($0.dropFirst(6)) }),
        styles: StyleSheet(styles),
        pdfStyles: StyleSheet.withoutComments(pdfStyles)), diagnostics)
  }

  /// `layouts/page.mustache` is used as `layouts.page`.
  private static func name(_ path: String) -> String {
    let stem = path.hasSuffix(".mustache") ? String(path.dropLast(9)) : path
    return stem.split(separator: "/").joined(separator: ".")
  }

  private static func explain(_ error: any Error) -> DiagnosticText {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "a section is closed that is not the one last opened"
    case .unfinishedName: "a tag is not finished"
    case .expectedSectionEnd: "a section is not closed"
    case .textInsideInheritSection, .illegalTokenInsideInheritSection:
      "between the tags of a layout stand blocks alone"
    default: "a tag is badly formed"
    }
  }
}
