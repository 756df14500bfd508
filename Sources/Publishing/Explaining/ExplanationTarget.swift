/// What an author asks about.
enum ExplanationTarget: Hashable {
  /// A number or share, in the words of figures.
  case query(String)
  /// A page of the site, or one number, table or chart of it.
  case page(address: String, id: String?)

  /// A path that ends in `.html`, with `#` and an id behind it, is a page, and so is the text that it is
  /// made from; all else is a query.
  init(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var address = String(parts.first ?? "")
    if address.hasPrefix("./") { address = String(address.dropFirst(2)) }
    // The path from the folder of the site, as a terminal completes it.
    for (folder, suffix) in [("output/", ".html"), ("content/", ".md")]
    where address.hasPrefix(folder) && address.hasSuffix(suffix) {
      address = address.dropFirst(folder.count).dropLast(suffix.count) + ".html"
    }
    self =
      address.hasSuffix(".html")
      ? .page(address: address, id: parts.count > 1 ? String(parts[1]) : nil) : .query(text)
  }
}
