import Diagnostics
import Files
import Publishing
import Site

/// A small site in memory: a subject that has nothing to do with the shipped content, so that the
/// engine shows that it knows none.
struct FixtureSite {
  var content: [String: String] = [
    "site.yml": """
    languages: [en]
    edition: {id: "1", date: 2020-02-29}
    demonstration: true
    disclosure: {threshold: 3}
    navigation: [index.md]
    """,
    "codebook.yml": """
    currency: EUR
    lists:
      town: {codes: [north, south]}
      flaw: {groups: {road: [hole, ice], lamp: [dark]}}
      agreed: {codes: [none, count]}
    data:
      reports:
        file: data/reports.csv
        unit: report
        consent: {column: agreed, least: count}
        columns:
          id: {type: key}
          town: {type: code, list: town, required: true}
          flaw: {type: codes, list: flaw, separator: "|"}
          date: {type: date}
          agreed: {type: code, list: agreed}
      costs:
        file: data/costs.csv
        unit: cost
        sensitive: false
        columns:
          town: {type: code, list: town}
          paid: {type: money}
    figures:
      all-reports: {query: reports}
      ice-share: {query: share of reports where flaw is ice}
      town-reports: {query: reports where town is this}
    """,
    "facts.yml": "paid: {value: 30.50, unit: money, source: ledger, check: sum of paid in costs}\n",
    "data/reports.csv": """
    id,town,flaw,date,agreed
    r1,north,hole|ice,2019-11,count
    r2,north,ice,2019-12-24,count
    r3,north,ice,2020-01-02,count
    r4,south,hole,2020,count
    r5,south,dark,,count
    r6,south,dark,2020-01-31,count
    r7,south,dark,2020-02-01,count
    r8,south,ice,2020-02-01,none
    """,
    "data/costs.csv": "town,paid\nnorth,10.25\nsouth,20.25\n",
    "i18n/en.yml": FixtureSite.catalogue,
    "en/index.md": """
    ---
    kind: page
    title: Roads
    summary: All `= all-reports` reports.
    ---
    We hold `7 = reports` reports.
    """,
  ]
  var templates: [String: String] = [
    "page.mustache":
      "<title>{{title}}</title><style>{{{styles}}}</style>{{{summary}}}|{{{body}}}\n",
    "languages.mustache": "{{#languages}}<a href=\"{{href}}\">{{name}}</a>{{/languages}}\n",
    "assets/site.css": "p { margin: 0 }",
  ]

  /// The fixture with a file put in, replaced or (with `nil`) taken away.
  func with(_ path: String, _ text: String?) -> FixtureSite {
    var site = self
    site.content[path] = text
    return site
  }

  /// The fixture with another text of the home page; its front matter has five lines.
  func withBody(_ body: String) -> FixtureSite {
    with("en/index.md", "---\nkind: page\ntitle: Roads\nsummary: None.\n---\n" + body)
  }

  /// The fixture with a template put in, replaced or taken away.
  func withTemplate(_ path: String, _ text: String?) -> FixtureSite {
    var site = self
    site.templates[path] = text
    return site
  }

  /// The fixture with a part of a file replaced.
  func replacing(_ old: String, _ new: String, in path: String) -> FixtureSite {
    with(path, content[path].map { $0.replacing(old, with: new) })
  }

  func make(withPDFs: Bool = false, checksStyle: Bool = false) -> Outcome<SiteBuild?> {
    SiteBuild.make(
      content: contentFolder, templates: templateFolder, withPDFs: withPDFs,
      checksStyle: checksStyle)
  }

  var contentFolder: FolderSnapshot { FolderSnapshot(files: content.mapValues { Array($0.utf8) }) }

  var templateFolder: FolderSnapshot {
    FolderSnapshot(files: templates.mapValues { Array($0.utf8) })
  }

  /// The findings as they are printed, one a line.
  var findings: [String] { make().diagnostics.sorted.map(\.description) }

  /// A published file as text.
  func file(_ address: String) -> String? {
    make().value?.files.first { $0.address == address }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
