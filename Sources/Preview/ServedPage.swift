import Documents

/// A page as the preview serves it: with its script, and a policy that lets that script run.
///
/// Only what is served has them. All else stays as it will be published, so that what the author
/// sees, images from elsewhere that are not shown included, is what readers will see.
struct ServedPage {
  /// The page.
  let bytes: [UInt8]
  /// What goes into the header `Content-Security-Policy`.
  let policy: String

  /// - Parameters:
  ///   - page: the page as it was made.
  ///   - address: its address in the site, for the script.
  ///   - version: of the state of which it is.
  init(_ page: [UInt8], address: String, version: Int) {
    var text = String(decoding: page, as: UTF8.self)
    var directives: [(name: String, values: String)] = []
    if let meta = Self.policy(in: text) {
      directives = Self.directives(meta.content)
      text.removeSubrange(meta.range)
    }
    for name in ["script-src", "connect-src", "style-src"] {
      if let index = directives.firstIndex(where: { $0.name == name }) {
        let values = directives[index].values
        directives[index].values = values == "'none'" ? "'self'" : "\(values) 'self'"
      } else if !directives.isEmpty {
        directives.append((name, "'self'"))
      }
    }
    policy = directives.map { "\($0.name) \($0.values)" }.joined(separator: "; ")
    let script = """
      <script src="\(PreviewPath.script)" defer data-page="\(HTML(text: address).source)" \
      data-version="\(version)"></script>

      """
    let end = text.firstMatch(of: /<\/head>/.ignoresCase())?.range.lowerBound
    text.insert(contentsOf: script, at: end ?? text.startIndex)
    bytes = Array(text.utf8)
  }

  /// The element that states the policy, and what it states.
  private static func policy(in text: String) -> (range: Range<String.Index>, content: String)? {
    let meta = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"[^>]*>/
      .ignoresCase()
    guard let match = text.firstMatch(of: meta) else { return nil }
    let content = match.1.replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    return (match.range, String(content))
  }

  private static func directives(_ policy: String) -> [(name: String, values: String)] {
    policy.split(separator: ";").compactMap { directive in
      let words = directive.split(whereSeparator: \.isWhitespace)
      guard let name = words.first else { return nil }
      return (name.lowercased(), words.dropFirst().joined(separator: " "))
    }
  }
}
