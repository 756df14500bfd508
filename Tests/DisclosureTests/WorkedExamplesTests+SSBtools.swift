import Testing

@testable import Disclosure

/// Data sets of SSBtools, with the answers of its tests and of the documentation of GaussSuppression.
extension WorkedExamplesTests {
  private static let regions = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"]
  private static let sources = [
    (" annet", [11, 7, 5, 13, 9, 12, 6, 9, 3, 9, 4]),
    (" arbeid", [11, 1, 8, 2, 14, 9, 4, 3, 0, 0, 2]),
    (" soshjelp", [55, 29, 35, 17, 63, 24, 22, 38, 9, 32, 18]),
    (" trygd", [36, 18, 25, 13, 52, 22, 8, 15, 2, 20, 11]),
  ]

  /// `z1`: eight regions by source of income; up to three is small. GaussSuppressionFromData
  /// withholds the cells 12 13 22 23 42 43 of 45; of equal counts it prefers the later.
  @Test func regionsBySourceOfIncome() throws {
    let table = Self.regions.prefix(8).enumerated().map { position, region in
      (row: region, counts: Self.sources.map { $0.1[position] })
    }
    let small: Set = ["B arbeid", "D arbeid", "H arbeid"]
    let example = WorkedExample(
      table, columns: Self.sources.map(\.0), hidden: small, threshold: 1)
    #expect(example.names.count == 45)
    #expect(try example.secondary() == ["B annet", "D annet", "H annet"])
    #expect(example.withheld == small.union(["B annet", "D annet", "H annet"]))
  }

  /// `z2`: eleven regions in counties and in groups; of 100 cells 11 are small and 29 withheld. Which
  /// they are hangs on the order of equal counts, which the sources do not give.
  @Test func regionsInTwoHierarchies() throws {
    let members = [
      ("1", "AI"), ("4", "B"), ("5", "CD"), ("6", "EF"), ("8", "GH"), ("10", "JK"),
      ("300", "ABCDEFGH"), ("400", "IJK"), ("all", "ABCDEFGHIJK"),
    ]
    let cells = Self.sources.flatMap { source in
      zip(Self.regions, source.1).map { (name: $0 + source.0, count: $1) }
    }
    var sums = Self.regions.map { region in
      (name: region + " all", cells: Self.sources.map { region + $0.0 })
    }
    for (name, regions) in members {
      for (source, _) in Self.sources {
        sums.append((name + source, regions.map { "\($0)\(source)" }))
      }
      sums.append(
        (name + " all", regions.flatMap { region in Self.sources.map { "\(region)\($0.0)" } }))
    }
    let small = WorkedExample(cells, sums: sums, hidden: []).names(upTo: 3)
    let example = WorkedExample(cells, sums: sums, hidden: small)
    #expect(example.names.count == 100)
    #expect(small.count == 11)
    let withheld = small.union(try example.secondary())
    #expect(withheld.count == 29)
    // That is exact protection alone; what is withheld in the end leaves each some room.
    #expect(example.narrow(example.withheld) == [])
  }

  /// `example1` without some of its rows, with the counts of the vignette on linked tables: tables of
  /// age, union and year and of country and year. Up to two is small. That each small number can be
  /// placed within four or more takes Portugal and Spain in 2015 besides.
  @Test func countriesInLinkedTables() throws {
    let rows = [
      ("young", "Spain", "2014", 6), ("young", "Iceland", "2014", 8), ("old", "Spain", "2014", 9),
      ("old", "Portugal", "2014", 1), ("young", "Iceland", "2015", 2), ("old", "Spain", "2015", 4),
      ("old", "Portugal", "2015", 3), ("young", "Spain", "2016", 7),
      ("young", "Iceland", "2016", 2), ("young", "Portugal", "2016", 2),
    ]
    let cells = rows.map { (name: "\($0.0) \($0.1) \($0.2)", count: $0.3) }
    var sums: [String: [String]] = [:]
    for (row, cell) in zip(rows, cells) {
      let union = row.1 == "Iceland" ? "nonEU" : "EU"
      for year in [row.2, "+"] {
        for country in [row.1, "+"] { sums["\(country)-\(year)", default: []].append(cell.name) }
        for (age, union) in [(row.0, union), (row.0, "+"), ("+", union)] {
          sums["\(age)-\(union)-\(year)", default: []].append(cell.name)
        }
      }
    }
    func example(_ hidden: Set<String>, _ threshold: Int) -> WorkedExample {
      WorkedExample(
        cells, sums: sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, hidden: hidden,
        threshold: threshold, cellsArePrinted: false)
    }
    let small = example([], 1).names(upTo: 2)
    let exact = small.union(try example(small, 1).secondary())
    #expect(example(small, 1).withheld == exact)
    #expect(
      exact.subtracting(small) == ["+-2015", "+-2016", "Spain-2014", "Spain-2016", "young-+-2016"])
    #expect(example(small, 1).range("Portugal-2014", exact) == 0...3)
    #expect(example(small, 1).range("Iceland-2015", exact) == 0...4)
    #expect(example(small, 4).withheld == exact.union(["Portugal-2015", "Spain-2015"]))
  }
}
