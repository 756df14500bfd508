import Narrative

extension PageOutline {
  /// The path below the output folder that a link of the page leads to; `nil` when it leads nowhere
  /// below that folder.
  public func address(of href: String) -> String? {
    let path = href.prefix { $0 != "#" }
    guard !path.isEmpty else { return address }
    guard !path.contains(":") else { return nil }
    return RelativePath.resolve(PercentEncoding.decode(String(path)), from: address)
  }
}
