/// What an author asks about.
enum ExplanationTarget: Hashable {
  /// A number or share, in the words of figures.
  case query(String)
  /// A page of the site, or one number, table or chart of it.
  case page(address: String, id: String?)

  /// A path that ends in `.html`, with `#` and an id behind it, is a page; all else is a query.
  init(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = String(parts.first ?? "")
    self =
      address.hasSuffix(".html")
      ? .page(address: address, id: parts.count > 1 ? String(parts[1]) : nil) : .query(text)
  }
}
