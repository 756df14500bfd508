import Codebook

extension Figure {
  /// A figure that only asks: how it would be written is not looked at.
  public init(asking query: FigureQuery) {
    var isShare = false
    if case .share = query { isShare = true }
    self.init(
      query: query, unit: nil, isMoney: false, format: isShare ? .share : .number, name: nil)
  }
}
