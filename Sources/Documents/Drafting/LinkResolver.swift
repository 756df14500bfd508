import Diagnostics
import Narrative
import Query

/// Follows the links of a page: to other documents, to headings, to files of the content.
struct LinkResolver {
  /// What the links of the page lead to.
  struct Links: Sendable {
    /// The `href` of each link as written.
    fileprivate(set) var hrefs: [String: String] = [:]
    fileprivate(set) var copies: Set<SiteDraft.Copy> = []
    fileprivate(set) var diagnostics = Diagnostics()
  }

  private(set) var links = Links()
  private let page: PageDraft
  private let targets: LinkTargets

  init(_ page: PageDraft, _ targets: LinkTargets) {
    self.page = page
    self.targets = targets
  }

  mutating func visit(_ inlines: [TextInline]) {
    for inline in inlines {
      switch inline {
      case .link(let destination, let children, let location):
        follow(destination, at: location)
        visit(children)
      case .image(let source, _, let location):
        if !source.contains(":") {
          file(source, PercentEncoding.decode(source), at: location)
        }
      default: visit(inline.children)
      }
    }
  }

  private mutating func follow(_ destination: String, at location: SourceLocation) {
    // Many links of a page are the same.
    if links.hrefs[destination] != nil { return }
    // Anything but a relative path was judged when the Markdown was read.
    if destination.hasPrefix("/") || destination.prefix(while: { $0 != "/" }).contains(":") {
      return
    }
    let (rest, written) = split(destination, at: "#")
    let (encoded, code) = split(rest, at: "?")
    let path = PercentEncoding.decode(encoded)
    let fragment = written.map(PercentEncoding.decode)
    if path.isEmpty, code == nil {
      link(destination, to: page, fragment, at: location)
    } else if path.hasSuffix(".md") {
      document(destination, path, code, fragment, at: location)
    } else if fragment != nil || code != nil {
      links.diagnostics.error(
        "dead-link", "a link to a file has no '#' and no '?'; leave them out", at: location)
    } else {
      file(destination, path, at: location)
    }
  }

  private mutating func document(
    _ destination: String, _ path: String, _ code: String?, _ fragment: String?,
    at location: SourceLocation
  ) {
    let name = RelativePath.resolve(path, from: page.path)
    if let name, targets.isUnreadable(name, in: page.language) { return }
    let pages = name.map { targets.pages(of: $0, in: page.language) } ?? []
    guard !pages.isEmpty else {
      links.diagnostics.error(
        "dead-link",
        "there is no document '\(path)'"
          + Suggestion.didYouMean(
            path, among: targets.paths(in: page.language),
            otherwise: "; write it, or correct the name"),
        at: location)
      return
    }
    let isOneOfMany = pages.contains { $0.subject != .none }
    let wanted = code ?? (isOneOfMany ? page.subject.code : nil)
    if let target = pages.first(where: { $0.subject.code == wanted }) {
      link(destination, to: target, fragment, at: location)
      return
    }
    let codes = pages.compactMap(\.subject.code)
    let example = codes.first.map { "\(path)?\($0)" } ?? path
    links.diagnostics.error(
      "dead-link",
      isOneOfMany
        ? code.map { "'\(path)' has no page for '\($0)'\(Suggestion.choose($0, among: codes))" }
          ?? "'\(path)' has a page for each code; say which, such as '\(example)'"
        : "'\(path)' is one page; leave out '?'",
      at: location)
  }

  private mutating func link(
    _ destination: String, to target: PageDraft, _ fragment: String?, at location: SourceLocation
  ) {
    if let fragment, !target.text.headingIDs.contains(fragment) {
      let known = target.text.headingIDs.sorted()
      links.diagnostics.error(
        "dead-link",
        "'\(target.path)' has no heading '#\(fragment)'"
          + Suggestion.didYouMean(
            fragment, among: known, otherwise: "; correct it, or take it away"),
        at: location)
      return
    }
    let path =
      target.address == page.address
      ? "" : RelativePath.href(from: page.address, to: target.address)
    let href = path + (fragment.map { "#" + PercentEncoding.encode($0) } ?? "")
    links.hrefs[destination] = href.isEmpty ? "#main" : href
  }

  private mutating func file(
    _ destination: String, _ path: String, at location: SourceLocation
  ) {
    guard let name = RelativePath.resolve(path, from: page.path),
      targets.hasFile(name, in: page.language)
    else {
      let known = targets.files(in: page.language)
      links.diagnostics.error(
        "dead-link",
        "there is no file '\(path)'"
          + Suggestion.didYouMean(
            path, among: known, otherwise: "; put it there, or correct the name"), at: location)
      return
    }
    let copy = SiteDraft.Copy(language: page.language, path: name)
    links.copies.insert(copy)
    links.hrefs[destination] =
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
    if case .heading(_, let id, _) = kind { [id] } else { children.flatMap(\.headingIDs) }
  }
}
