/// A small site about cases in regions, for tables that would give small numbers away.
struct LeakingSite {
  /// One record: `region`, `place`, `kind` (with `|` between several), `answer`, `date`.
  typealias Record = [String: String]

  private static let columns = ["region", "place", "kind", "answer", "date", "agreed"]
  private static let codebook = """
    lists:
      region: {codes: [a, b, i, j, k, l, m, n]}
      place: {groups: {indoors: [home, station], outdoors: [street, park]}}
      kind: {groups: {harm: [blow, threat], loss: [theft, fine]}}
      answer: {codes: ["yes", "no"]}
      agreed: {codes: [none, count]}
    data:
      cases:
        file: data/cases.csv
        unit: report
        consent: {column: agreed, least: count}
        columns:
          region: {type: code, list: region}
          place: {type: code, list: place}
          kind: {type: codes, list: kind, separator: "|"}
          answer: {type: code, list: answer}
          date: {type: date}
          agreed: {type: code, list: agreed}
    """
  private static let labels = """
      data_sets: {cases: Cases}
      columns:
        cases: {region: Region, place: Place, kind: Kind, answer: Answer, date: Date, agreed: Agreed}
      codes:
        region: {a: A, b: B, i: I, j: J, k: K, l: L, m: M, n: N}
        place: {home: Home, station: Station, street: Street, park: Park}
        kind: {blow: Blow, threat: Threat, theft: Theft, fine: Fine}
        answer: {"yes": "Yes", "no": "No"}
        agreed: {none: None, count: Count}
      coverage: {cases: {place: Everywhere, period: two years}}
      groups: {place: {indoors: Indoors, outdoors: Outdoors}, kind: {harm: Harm, loss: Loss}}
    """

  /// The site with some records and the text of its one page.
  static func make(
    _ records: [Record], threshold: Int = 5, zeros: String = "public", body: String
  ) -> FixtureSite {
    let words = FixtureSite.catalogue.split(separator: "  data_sets:")[0]
      .replacing("    unit_cost: costs\n", with: "")
      .replacing(#"    cost: {one: "%{count} cost", other: "%{count} costs"}"# + "\n", with: "")
    let lines = records.map { record in
      columns.map { record[$0] ?? ($0 == "agreed" ? "count" : "") }.joined(separator: ",")
    }
    return FixtureSite()
      .with("codebook.yml", codebook)
      .with("facts.yml", nil).with("data/costs.csv", nil).with("data/reports.csv", nil)
      .with(
        "data/cases.csv", ([columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
      )
      .with("i18n/en.yml", words + labels)
      .replacing(
        "{threshold: 3}", "{threshold: \(threshold), zeros: \(zeros)}", in: "site.yml"
      )
      .withBody(body)
  }

  /// So many records for each code of a column.
  static func records(_ column: String, _ counts: KeyValuePairs<String, Int>) -> [Record] {
    counts.flatMap { code, count in Array(repeating: [column: code], count: count) }
  }

  /// A table or chart of the cases.
  static func table(_ rows: String, where filter: String? = nil, kind: String = "table") -> String {
    "```\(kind)\nof: cases\nrows: \(rows)\n" + (filter.map { "where: \($0)\n" } ?? "")
      + (kind == "table" ? "caption" : "title") + ": T\n```\n\n"
  }
}
