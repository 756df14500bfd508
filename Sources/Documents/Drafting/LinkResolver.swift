import Diagnostics
import Narrative
import Query

/// Follows the links of the pages: to other documents, to headings, to files of the content.
struct LinkResolver {
  private(set) var hrefs: [LinkTable.Key: String] = [:]
  private(set) var copies: Set<SiteDraft.Copy> = []
  private(set) var diagnostics = Diagnostics()
  private let pages: [String: [PageDraft]]
  private let files: [String: Set<String>]
  private let anchors: [String: Set<String>]
  private let unreadable: [String: Set<String>]

  init(_ pages: [PageDraft], _ content: SiteContent) {
    self.pages = Dictionary(grouping: pages) { "\($0.language)/\($0.path)" }
    files = Dictionary(
      content.languages.map { ($0.tag, $0.files) }, uniquingKeysWith: { $0.union($1) })
    unreadable = Dictionary(
      content.languages.map { ($0.tag, $0.unreadable) }, uniquingKeysWith: { $0.union($1) })
    anchors = Dictionary(
      pages.map { ($0.address, Set($0.text.headingIDs)) }, uniquingKeysWith: { $0.union($1) })
  }

  mutating func visit(_ inlines: [TextInline], on page: PageDraft) {
    for inline in inlines {
      switch inline {
      case .link(let destination, let children, let location):
        follow(destination, on: page, at: location)
        visit(children, on: page)
      case .image(let source, _, let location):
        if !source.contains(":") {
          file(source, PercentEncoding.decode(source), on: page, at: location)
        }
      default: visit(inline.children, on: page)
      }
    }
  }

  private mutating func follow(
    _ destination: String, on page: PageDraft, at location: SourceLocation
  ) {
    // Anything but a relative path was judged when the Markdown was read.
    if destination.hasPrefix("/") || destination.prefix(while: { $0 != "/" }).contains(":") {
      return
    }
    let (rest, written) = split(destination, at: "#")
    let (encoded, code) = split(rest, at: "?")
    let path = PercentEncoding.decode(encoded)
    let fragment = written.map(PercentEncoding.decode)
    if path.isEmpty, code == nil {
      link(destination, to: page, fragment, from: page, at: location)
    } else if path.hasSuffix(".md") {
      document(destination, path, code, fragment, on: page, at: location)
    } else if fragment != nil || code != nil {
      diagnostics.error(
        "dead-link", "a link to a file has no '#' and no '?'", at: location)
    } else {
      file(destination, path, on: page, at: location)
    }
  }

  private mutating func document(
    _ destination: String, _ path: String, _ code: String?, _ fragment: String?,
    on page: PageDraft, at location: SourceLocation
  ) {
    let name = RelativePath.resolve(path, from: page.path)
    if let name, unreadable[page.language]?.contains(name) == true { return }
    guard let name, let targets = pages["\(page.language)/\(name)"] else {
      let known = pages.values.joined().filter { $0.language == page.language }.map(\.path)
      diagnostics.error(
        "dead-link",
        "there is no document '\(path)'"
          + Suggestion.didYouMean(path, among: Set(known).sorted()),
        at: location)
      return
    }
    let isOneOfMany = targets.contains { $0.subject != .none }
    let wanted = code ?? (isOneOfMany ? page.subject.code : nil)
    if let target = targets.first(where: { $0.subject.code == wanted }) {
      link(destination, to: target, fragment, from: page, at: location)
      return
    }
    let codes = targets.compactMap(\.subject.code)
    let example = codes.first.map { "\(path)?\($0)" } ?? path
    diagnostics.error(
      "dead-link",
      isOneOfMany
        ? code.map { "'\(path)' has no page for '\($0)'\(Suggestion.didYouMean($0, among: codes))" }
          ?? "'\(path)' has a page for each code; say which, such as '\(example)'"
        : "'\(path)' is one page; leave out '?'",
      at: location)
  }

  private mutating func link(
    _ destination: String, to target: PageDraft, _ fragment: String?, from page: PageDraft,
    at location: SourceLocation
  ) {
    if let fragment, anchors[target.address]?.contains(fragment) != true {
      let known = (anchors[target.address] ?? []).sorted()
      diagnostics.error(
        "dead-link",
        "'\(target.path)' has no heading '#\(fragment)'"
          + Suggestion.didYouMean(fragment, among: known),
        at: location)
      return
    }
    let path =
      target.address == page.address
      ? "" : RelativePath.href(from: page.address, to: target.address)
    let href = path + (fragment.map { "#" + PercentEncoding.encode($0) } ?? "")
    hrefs[LinkTable.Key(page: page.address, destination: destination)] =
      href.isEmpty ? "#main" : href
  }

  private mutating func file(
    _ destination: String, _ path: String, on page: PageDraft, at location: SourceLocation
  ) {
    guard let name = RelativePath.resolve(path, from: page.path),
      files[page.language]?.contains(name) == true
    else {
      let known = (files[page.language] ?? []).sorted()
      diagnostics.error(
        "dead-link",
        "there is no file '\(path)'\(Suggestion.didYouMean(path, among: known))", at: location)
      return
    }
    let copy = SiteDraft.Copy(language: page.language, path: name)
    copies.insert(copy)
    hrefs[LinkTable.Key(page: page.address, destination: destination)] =
      RelativePath.href(from: page.address, to: copy.address)
  }

  private func split(_ text: String, at mark: Character) -> (String, String?) {
    guard let index = text.firstIndex(of: mark) else { return (text, nil) }
    return (String(text[..<index]), String(text[text.index(after: index)...]))
  }
}

extension PageText {
  /// The ids that a link can lead to.
  fileprivate var headingIDs: [String] {
    blocks.flatMap { $0.headingIDs } + ["main"]
  }
}

extension TextBlock {
  fileprivate var headingIDs: [String] {
    if case .heading(_, let id, _) = self { [id] } else { children.flatMap(\.headingIDs) }
  }
}
