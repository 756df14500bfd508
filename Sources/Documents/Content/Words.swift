import Codebook
import Localization
import Query

/// The words of one language, by what they are for.
///
/// Whatever it is asked for was checked to be there (`CatalogueCheck`); a key that is not comes out
/// as the key itself, in plain sight.
struct Words: Sendable {
  let catalogue: Catalogue
  let format: LanguageFormat
  let currency: String

  init(_ language: SiteContent.Language, _ codebook: Codebook) {
    catalogue = language.catalogue
    format = language.catalogue.format
    currency = codebook.currency ?? ""
  }

  func word(_ word: InterfaceWord, _ arguments: [String: String] = [:]) -> String {
    let key = "interface.\(word.rawValue)"
    return catalogue.text(key, arguments) ?? key
  }

  func label(_ key: String) -> String {
    catalogue.label(key) ?? key
  }

  func dataSet(_ name: String) -> String { label("data_sets.\(name)") }

  func column(_ name: String, of dataSet: String) -> String {
    label("columns.\(dataSet).\(name)")
  }

  func code(_ index: Int, of list: CodeList) -> String {
    label("codes.\(list.name).\(list.codes[index])")
  }

  /// Positions of codes in the order in which they are shown.
  func arranged(_ positions: [Int], of list: CodeList) -> [Int] {
    guard list.isByLabel else { return positions }
    let isLast = { list.residual.contains(list.codes[$0]) }
    return format.sorted(positions.filter { !isLast($0) }) { code($0, of: list) }
      + positions.filter(isLast)
  }

  /// The bare name of a unit, such as "cases".
  func unit(_ unit: String) -> String { label("interface.unit_\(unit)") }

  /// A number with its unit, such as "850 cases".
  func count(_ count: Int, _ unit: String?) -> String {
    guard let unit else { return format.number(count) }
    return catalogue.plural("units.\(unit)", count: count) ?? format.number(count)
  }

  func amount(_ value: Int, isMoney: Bool) -> String {
    isMoney ? format.money(hundredths: value, currency: currency) : format.number(value)
  }

  /// A percentage; a base of nothing, and one below ten, has none.
  func percent(_ part: Int, of whole: Int) -> String? {
    whole < Self.leastBase ? nil : format.percent(part: part, whole: whole)
  }

  /// "530 of 850".
  func counts(_ part: Int, of whole: Int) -> String {
    word(.percentOf, ["part": format.number(part), "whole": format.number(whole)])
  }

  /// What stands for a number or share that may not be read.
  func withheld(isShare: Bool) -> String { word(isShare ? .withheldShare : .withheld) }

  /// What stands for a figure that may not be read: "a withheld number of cases" where it has a unit to
  /// stand with.
  func withheld(_ figure: Figure) -> String {
    guard figure.unitText != nil, let unit = figure.unit ?? figure.unitText,
      let name = catalogue.label("interface.unit_\(unit)")
    else { return withheld(isShare: figure.isShare) }
    return word(.withheldUnit, ["unit": name])
  }

  /// "Table 2. Cases by country".
  func numbered(_ kind: InterfaceWord, _ number: Int, _ caption: String) -> String {
    word(
      .captionPattern,
      ["number": word(kind, ["number": format.number(number)]), "caption": caption])
  }

  /// "62% (530 of 850)", or "3 of 8" when the base is too small for a percentage.
  func share(_ part: Int, of whole: Int) -> String {
    guard let percent = percent(part, of: whole) else { return counts(part, of: whole) }
    return word(
      .sharePattern,
      [
        "percent": percent, "part": format.number(part), "whole": format.number(whole),
      ])
  }

  /// Percentages of fewer are noise: the web guide, section 1.2.
  private static let leastBase = 10

  func category(_ category: Category, of dimension: Dimension) -> String {
    switch category {
    case .code(let index): dimension.list.map { code(index, of: $0) } ?? ""
    case .group(let index):
      dimension.list.map { label("groups.\($0.name).\($0.groups[index].name)") } ?? ""
    case .period(let period): self.period(period)
    // A date that is known to the year has no quarter, and is recorded all the same.
    case .missing:
      switch dimension.grouping {
      case .periods(.quarter), .periods(.month): word(.dateNotExact)
      default: word(.notRecorded)
      }
    }
  }

  func period(_ period: Period) -> String {
    switch period.unit {
    case .year: String(period.year)
    case .quarter: format.quarter(year: period.year, quarter: period.number)
    case .month: format.month(year: period.year, month: period.number)
    }
  }

  func day(_ day: CalendarDay) -> String {
    let (year, month, number) = day.components
    return format.date(year: year, month: month, day: number)
  }
}
