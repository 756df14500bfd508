import Diagnostics
import Narrative

/// The words of a line that are published and not seen in it: the addresses of links, the descriptions
/// and titles of images, code that is no figure.
enum UnseenWords {
  static func add(_ inlines: [MarkdownInline], to prose: inout [Prose], _ whole: Bool) {
    func add(_ words: String, _ inline: MarkdownInline, _ part: Prose.Part = .sentences) {
      guard !words.isEmpty, whole || TellTale.isIn(words), let location = inline.location
      else { return }
      prose.append(Prose([(words, location)], part: part))
    }
    for inline in inlines {
      switch inline.kind {
      case .code(let code): if !Prose.isFigure(code) { add(code, inline, .code) }
      case .emphasis(let children), .strong(let children), .strikethrough(let children):
        Self.add(children, to: &prose, whole)
      case .link(let destination, let title, let children):
        // What the link shows is looked at already.
        let shown = words(of: children)
        let address = Self.address(destination)
        if !shown.contains(address) { add(address, inline, .address) }
        add(title, inline)
        Self.add(children, to: &prose, whole)
      case .image(let source, let title, let alternative):
        add(Self.address(source), inline, .address)
        add(title, inline)
        add(alternative, inline)
      case .text, .softBreak, .lineBreak, .footnoteReference: break
      }
    }
  }

  /// An address as it is read: without its scheme where that says only how to get in touch.
  private static func address(_ destination: String) -> String {
    let plain = PercentEncoding.decode(destination)
    for scheme in ["mailto:", "tel:", "sms:"] where plain.lowercased().hasPrefix(scheme) {
      return String(plain.dropFirst(scheme.count))
    }
    return plain
  }

  private static func words(of inlines: [MarkdownInline]) -> String {
    Prose(inlines).text
  }
}
