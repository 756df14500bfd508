import Diagnostics
import Documents

/// Holds every tag of the templates against what a document offers: a misspelt one would come out
/// as nothing at all.
///
/// A template that others use is looked at where they use it, with the lists that are open there.
struct TemplateCheck {
  /// The values that are offered within an open section, by the section's name.
  typealias Scopes = [(name: String, shape: [String: ViewShape])]

  /// The tags of each template by its name.
  let templates: [String: [TemplateTag]]
  /// The words of the interface by language tag.
  let words: [String: Set<String>]
  private(set) var diagnostics = Diagnostics()
  /// The templates that were looked at.
  private(set) var used: Set<String> = []
  private var using: [String] = []
  private var looks = 0

  /// How many uses of templates by templates one kind may come to: where each uses the next twice
  /// they double, and would never end.
  private static let useLimit = 1_000

  init(templates: [String: [TemplateTag]], words: [String: Set<String>]) {
    self.templates = templates
    self.words = words
  }

  /// Checks a kind of document and all that it uses.
  mutating func check(_ kind: String) {
    check(kind, in: [("", ViewShape.page)])
  }

  private mutating func check(_ name: String, in outer: Scopes) {
    used.insert(name)
    using.append(name)
    defer { using.removeLast() }
    var scopes = outer
    for tag in templates[name] ?? [] {
      switch tag.kind {
      case .comment: break
      case .other:
        report(
          "forbidden-tag", "a template changes no delimiters and no settings; take this tag away",
          tag)
      case .partial, .parent: use(tag, &scopes)
      case .block:
        block(tag, scopes)
        scopes.append((tag.name, [:]))
      case .end: if scopes.count > outer.count { scopes.removeLast() }
      case .section, .invertedSection: open(tag, &scopes)
      case .value, .rawValue: value(tag, scopes)
      }
    }
  }

  private mutating func use(_ tag: TemplateTag, _ scopes: inout Scopes) {
    looks += 1
    let isWithinItself = tag.kind == .parent && scopes.contains { $0.name == "<" + tag.name }
    if looks > Self.useLimit {
      if looks == Self.useLimit + 1 {
        report(
          "too-many-uses",
          "templates use each other more than \(Self.useLimit) times; let fewer use others", tag)
      }
    } else if using.contains(tag.name) || isWithinItself {
      report(
        "template-circle",
        "'\(tag.name)' uses itself, by way of \(using.joined(separator: ", ")); take one of the "
          + "uses away", tag)
    } else if templates[tag.name] == nil {
      report(
        "unknown-partial",
        "there is no template '\(tag.name)'"
          + Suggestion.didYouMean(
            tag.name, among: templates.keys.sorted(),
            otherwise: "; write it, or take this tag away"), tag)
    } else {
      check(tag.name, in: scopes)
    }
    if tag.kind == .parent { scopes.append(("<" + tag.name, [:])) }
  }

  /// A block that stands straight within a layout's tags replaces one of the layout's own.
  private mutating func block(_ tag: TemplateTag, _ scopes: Scopes) {
    guard let outer = scopes.last?.name, outer.hasPrefix("<") else { return }
    let known = blocks(of: String(outer.dropFirst()), depth: 0)
    if !known.contains(tag.name) {
      report(
        "unknown-block",
        "the template '\(outer.dropFirst())' has no block '\(tag.name)'"
          + Suggestion.choose(tag.name, among: known.sorted()), tag)
    }
  }

  /// The blocks of a template and of those that it uses.
  private func blocks(of name: String, depth: Int) -> Set<String> {
    guard depth < 10 else { return [] }
    var found: Set<String> = []
    for tag in templates[name] ?? [] {
      switch tag.kind {
      case .block: found.insert(tag.name)
      case .partial, .parent: found.formUnion(blocks(of: tag.name, depth: depth + 1))
      default: break
      }
    }
    return found
  }

  private mutating func open(_ tag: TemplateTag, _ scopes: inout Scopes) {
    switch shape(of: tag.name, scopes) {
    case .flag: scopes.append((tag.name, [:]))
    case .list(let inner): scopes.append((tag.name, tag.kind == .section ? inner : [:]))
    case .text, .html, .words:
      report(
        "wrong-tag",
        "'\(tag.name)' is no list and no flag to open a section with; leave out the section", tag)
      scopes.append((tag.name, [:]))
    case nil:
      unknown(tag, scopes)
      scopes.append((tag.name, [:]))
    }
  }

  private mutating func value(_ tag: TemplateTag, _ scopes: Scopes) {
    if tag.name.hasPrefix("words.") {
      let key = String(tag.name.dropFirst(6))
      for (language, known) in words.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
        report(
          "missing-word",
          "the catalogue '\(language)' has no 'interface.\(key)'"
            + Suggestion.didYouMean(key, among: known.sorted(), otherwise: "; add it"), tag)
      }
      return
    }
    switch (shape(of: tag.name, scopes), tag.kind) {
    case (.text, .value), (.html, .rawValue): break
    case (.text, _):
      report("wrong-tag", "'\(tag.name)' is a text: write it with two braces, not three", tag)
    case (.html, _): report("wrong-tag", "'\(tag.name)' is HTML: write it with three braces", tag)
    case (.words, _):
      report(
        "wrong-tag",
        "'\(tag.name)' holds the words of the catalogues; print one of them, as with "
          + "'\(tag.name).contents'", tag)
    case (.flag, _), (.list, _):
      report("wrong-tag", "'\(tag.name)' can't be printed; open a section with it", tag)
    case (nil, _): unknown(tag, scopes)
    }
  }

  private func shape(of name: String, _ scopes: Scopes) -> ViewShape? {
    for scope in scopes.reversed() {
      if let shape = scope.shape[name] { return shape }
    }
    return nil
  }

  private mutating func unknown(_ tag: TemplateTag, _ scopes: Scopes) {
    let known = Set(scopes.flatMap(\.shape.keys)).sorted()
    report(
      "unknown-tag",
      "a document offers no '\(tag.name)'"
        + Suggestion.didYouMean(
          tag.name, among: known, otherwise: "; correct the tag, or take it away"), tag)
  }

  private mutating func report(_ id: String, _ message: DiagnosticText, _ tag: TemplateTag) {
    diagnostics.error(id, message, at: tag.location)
  }
}
