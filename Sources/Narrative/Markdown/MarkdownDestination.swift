import Diagnostics

/// Where a link leads (https:, mailto: or a relative path), or an image comes from: a relative path,
/// since a page asks for nothing but its own files.
struct MarkdownDestination {
  private let text: String
  private let isImage: Bool

  init(_ text: String, isImage: Bool) {
    self.text = text
    self.isImage = isImage
  }

  /// What is wrong with it.
  var fault: DiagnosticText? {
    let thing: DiagnosticText = isImage ? "an image" : "a link"
    if text.isEmpty { return "\(thing) needs a destination; write it between '(' and ')'" }
    // Browsers pass over these, so that 'java script:' is a scheme to them.
    if text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) {
      return "the destination of \(thing) has no spaces and no control characters; write '%20' "
        + "for a space"
    }
    if text.contains("\\") {
      return "the destination of \(thing) has no backslashes; write '/' between folders"
    }
    if text.hasPrefix("//") {
      return "the destination of \(thing) does not begin with '//'; write 'https://'"
    }
    if text.hasPrefix("/") {
      return "the destination of \(thing) does not begin with '/'; write the path from this file's "
        + "folder"
    }
    return scheme.flatMap { scheme -> DiagnosticText? in
      isImage
        ? "the destination of an image is a relative path to a file of the content; put one there"
        : fault(ofScheme: scheme)
    }
  }

  private var scheme: String? {
    let head = text.prefix { !"/?#".contains($0) }
    return head.firstIndex(of: ":").map { head[..<$0].lowercased() }
  }

  private func fault(ofScheme scheme: String) -> DiagnosticText? {
    let rest = text.utf8.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "https":
      let site = rest.dropFirst(2).first ?? UInt8(ascii: "/")
      let isWhole = rest.starts(with: "//".utf8) && !"/?#".utf8.contains(site)
      return isWhole
        ? nil : "the destination of a link has no site behind 'https:'; write 'https://…'"
    case "mailto":
      return rest.isEmpty
        ? "the destination of a link has no address behind 'mailto:'; write it" : nil
    case "http":
      return
        "the destination of a link is never 'http:', which anyone on the way can read; write 'https:'"
    default:
      return
        "the destination of a link is 'https:', 'mailto:' or a relative path, not '\(scheme):'; "
        + "write one of these"
    }
  }
}
