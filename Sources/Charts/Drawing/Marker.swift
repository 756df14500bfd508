/// The shape that a series' points have, so that they stay apart without colour.
enum Marker: Int, CaseIterable, Sendable {
  case disc, square, ring, frame
  /// What is left over.
  case speck

  /// The dashes of the series' line.
  var dashes: String? {
    switch self {
    case .disc: nil
    case .square: "7 4"
    case .ring: "2 4"
    case .frame: "10 3 2 3"
    case .speck: "1 3"
    }
  }

  /// The colour of the series.
  var color: String { self == .speck ? Palette.rest : Palette.series[rawValue] }

  /// The mark at a place: `x` is in hundredths of a per cent, `y` in hundredths of an em. `shift` is
  /// how many pixels further right it stands, beside a text.
  func mark(x: Int, y: Int, shift: Int) -> String {
    let kind = "class=\"point s\(rawValue)\""
    let (x, y) = (x == 0 ? "0" : Length.percent(x), Length.em(y))
    let isOpen = self == .ring || self == .frame
    let paint =
      isOpen ? "fill=\"#fff\" stroke=\"\(color)\" stroke-width=\"2.5\"" : "fill=\"\(color)\""
    switch self {
    case .disc, .ring, .speck:
      let move = shift == 0 ? "" : " transform=\"translate(\(shift) 0)\""
      return "<circle \(kind) cx=\"\(x)\" cy=\"\(y)\" r=\"\(self == .speck ? 3 : 5)\"\(move) "
        + "\(paint)/>"
    case .square, .frame:
      return "<rect \(kind) x=\"\(x)\" y=\"\(y)\" width=\"9\" height=\"9\" "
        + "transform=\"translate(\(Double(shift) - 4.5) -4.5)\" \(paint)/>"
    }
  }
}
