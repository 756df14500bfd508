import Diagnostics

/// Places on a map, closer than a town.
struct Coordinates: PrivacyRule {
  static let id = "coordinates"

  func check(_ text: LintedText) -> [Diagnostic] {
    text.prose.flatMap { prose -> [Diagnostic] in
      let digits = prose.digits
      var places: [String.Index] = []
      if digits.decimalMarks > 1, digits.longest > 2 {
        places += Self.decimals(prose.text)
      }
      if digits.hasDegree || digits.longest > 1 && prose.text.contains("°") {
        places += prose.text
          .matches(
            of: /\d{1,3}°\s?\d{1,2}([.,]\d+)?\s?[′'’]\s?(\d{1,2}([.,]\d+)?\s?[″"”])?\s?[NSEWСЮВЗ]?/
          )
          .map(\.range.lowerBound)
      }
      return Set(places).sorted().map {
        finding("these are coordinates; name the town or the region at most", prose, $0)
      }
    }
  }

  /// Degrees with three decimals or more, a northing and an easting beside each other: `41.7151,
  /// 44.8271`, `41,7151; 44,8271`, `N 41.7151 E 44.8271`, `41.7151° с. ш., 44.8271° в. д.`. What names no
  /// side of the compass and is no more exact than three decimals may be a pair of numbers.
  private static func decimals(_ text: String) -> [String.Index] {
    text.matches(
      of:
        /(?<side>\b(lat(itude)?|шир(ота)?|[NS])\b[ .:=]{0,3})?[-\u{2212}]?\b\d{1,2}[.,](?<first>\d{3,})°?\s?(?<behind>[NSСЮ]\b|[сю]\.? ?ш\b)?\.?\s?[,;\/]?\s?((lon(g(itude)?)?|долг(ота)?|[EW])\b[ .:=]{0,3})?[-\u{2212}]?\b\d{1,3}[.,](?<second>\d{3,})\b/
    )
    .filter { match in
      let isSided = match.side != nil || match.behind != nil
      return isSided || match.first.count > 3 && match.second.count > 3
    }
    .map(\.range.lowerBound)
  }
}
