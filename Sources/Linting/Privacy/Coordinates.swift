import Diagnostics

/// Places on a map, closer than a town.
struct Coordinates: LintRule {
  static let id = "coordinates"

  func check(_ text: LintedText) -> [Diagnostic] {
    text.prose.flatMap { prose -> [Diagnostic] in
      let digits = prose.digits
      var places: [String.Index] = []
      if digits.decimalPoints > 1, digits.longest > 2 {
        places += prose.text
          .matches(of: /-?\d{1,2}\.\d{3,}°?\s?[NS]?\s?[,;\/]\s?-?\d{1,3}\.\d{3,}/)
          .map(\.range.lowerBound)
      }
      if digits.hasDegree {
        places += prose.text
          .matches(of: /\d{1,3}°\s?\d{1,2}[′'’]\s?(\d{1,2}(\.\d+)?[″"”])?\s?[NSEWСЮВЗ]?/)
          .map(\.range.lowerBound)
      }
      return places.map {
        finding("these are coordinates; name the town or the region at most", prose, $0)
      }
    }
  }
}
