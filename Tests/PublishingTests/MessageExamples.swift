import Diagnostics
import Files
import Publishing
import Scaffolding

/// What the program says of exports that it can't take, of beginnings that it can't make, and of all
/// else that is found in memory: examples for the page on messages, beside those of bad content.
enum MessageExamples {
  static let site = FixtureSite()

  /// What is found, in the order of the calls.
  static let all = (imports + beginnings + texts + pages + editions + questions).flatMap(\.sorted)

  // MARK: Imports

  private static let mapping = """
    columns:
      id: id
      town: {from: town, values: {N: north}}
      flaw: {from: flaw, separator: " ", split: "/"}
      date: date
    """

  private static func take(
    _ export: [UInt8], _ mapping: String? = mapping, into dataSet: String = "reports",
    encoding: String? = nil, site: FixtureSite = site
  ) -> Diagnostics {
    RecordImport.make(
      export, file: "export.csv", into: dataSet, content: site.contentFolder,
      mapping: mapping.map { ("content/import/\(dataSet).yml", Array($0.utf8)) },
      options: RecordImport.Options(encoding: encoding)
    ).diagnostics
  }

  private static func take(_ export: String, _ mapping: String? = mapping) -> Diagnostics {
    take(Array(export.utf8), mapping)
  }

  private static var imports: [Diagnostics] {
    let head = "id;town;flaw;flaw/ice;flaw/hole;date\n"
    return [
      take(head, nil), take(Array(head.utf8), into: "report"), take(""), take("PK\u{3}\u{4}"),
      take([0x41, 0xC0, 0xC1, 0xC2, 0x42]), take(Array(head.utf8), encoding: "no-such"),
      take(head + "1;N\n"), take(head + "\"1;N"), take("id;town;id\n"), take("id;towm;date\n"),
      take(head, "columns: {date: {from: date, dates: year}}"), take(head, "delimiter: ';'"),
      take(head + "1;W;ice;1;0;2020\n2;N;ice;0;1;2020\n3;N;ice;1;0;soon\n"),
      take(Array("town;paid\nN;much\n".utf8), "columns: {town: town, paid: paid}", into: "costs"),
      take(head + "1;N;ice;1;maybe;2020\n2;;ice;1;0;2020\n2;N;ice;1;0;2020\n2;N;ice;1;0;2020\n"),
      take("id;town;flaw;flaw/ise\n1;N;ice;1\n"),
      take("id;a/flaw/ice;b/flaw/ice;town;date\n1;1;0;N;\n"),
      take("id;town\n1;N\"\n\"2\"N;N\n"),
      take(Array("id;town;flaw;date\n1;N;;02/03/2014\n".utf8), doubtful),
      take(Array("town;paid\nN;1.000\n".utf8), "columns: {town: town, paid: paid}", into: "costs"),
      take(head, "columns: {id: {value: a}, date: {value: x}, town: {value: nort, from: a}}"),
      take(
        Array("town;paid\nN;1\n".utf8), "columns: {town: town, paid: {value: 1,5}}", into: "costs"),
      take(head, "decimal: x\ncolumns: {town: {from: town, values: {N: \"?\"}}}"),
      take(head + "9;N;ice;1;0;2020\n"),
      take(Array("id;town\n1;\u{0}".utf8)), draft("anna@example.org;x\n1;2\n"),
      draft("a;b\nc;d\n"), take("id;town;flaw;date\n#N/A;N;;2020\n"),
      take(head, "columns: {town: {from: \"?\"}}"),
      take([0xEF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x3B, 0x61], encoding: nil),
      take(
        Array(head.utf8),
        site: site.replacing(
          "unit: report\n", "unit: report\n    encoding: windows-1251\n", in: "codebook.yml")),
    ]
  }

  private static let doubtful = """
    columns:
      id: id
      town: {from: town, values: {N: north}}
      date: {from: date, dates: [day.month.year, month/day/year]}
    """

  private static func draft(_ export: String) -> Diagnostics {
    RecordImport.suggest(
      Array(export.utf8), file: "export.csv", into: "reports", content: site.contentFolder,
      encoding: nil,
      command: ""
    ).diagnostics
  }

  // MARK: Beginnings

  private static func begin(_ part: SiteScaffold.Part, site: FixtureSite = site) -> Diagnostics {
    SiteScaffold.make(part, content: site.contentFolder, templates: site.templateFolder)
      .diagnostics
  }

  /// A codebook without a list.
  private static let uncoded = """
    currency: EUR
    data:
      costs: {file: a.csv, unit: cost, sensitive: false, columns: {paid: {type: money}}}
    """

  private static var beginnings: [Diagnostics] {
    [
      begin(.document(NewDocument(.briefing, name: "index", title: nil))),
      begin(.document(NewDocument(.briefing, name: "../x", title: nil))),
      begin(.language(NewLanguage("fr"))), begin(.language(NewLanguage("en"))),
      begin(.country(NewCountry("west", label: nil, list: nil))),
      begin(.country(NewCountry("west", label: nil, list: "twon"))),
      begin(.country(NewCountry("snow", label: nil, list: "flaw"))),
      begin(
        .document(NewDocument(.briefing, name: "spring", title: nil)),
        site: site.with("codebook.yml", uncoded)),
    ]
  }
}
