/// Mistakes in charts and in the ways out of a page.
extension BadContent {
  /// The fixture with more columns of numbers in its public data set.
  static let pairs =
    fixture
    .replacing(
      "paid: {type: money}",
      "paid: {type: money}\n      planned: {type: money}\n      days: {type: integer}",
      in: "codebook.yml"
    )
    .replacing(
      "costs: {town: Town, paid: Paid}",
      "costs: {town: Town, paid: Paid, planned: Planned, days: Days}", in: "i18n/en.yml"
    )
    .with("data/costs.csv", "town,paid,planned,days\nnorth,10.25,20.00,1\nsouth,20.25,,2\n")

  static let charts = [
    BadContent(
      "a chart of an unknown kind",
      fixture.withBody("```chart\nkind: colums\nof: reports\nrows: date by year\ntitle: A\n```"),
      "content/en/index.md:7:7: error: there is no chart of the kind 'colums'; did "
        + "you mean 'columns'? [invalid-chart]"),
    BadContent(
      "a chart of a kind like no other",
      fixture.withBody("```chart\nkind: pie\nof: reports\nrows: town\ntitle: A\n```"),
      "content/en/index.md:7:7: error: there is no chart of the kind 'pie'; the "
        + "kinds are bars, columns, lines, parts, multiples, target, dots [invalid-chart]"),
    BadContent(
      "columns with a second breakdown",
      fixture.withBody(
        "```chart\nkind: columns\nof: reports\nrows: date by year\ncolumns: town\ntitle: A\n```"),
      "content/en/index.md:7:7: error: a chart of columns has one breakdown: 'rows' alone; take "
        + "'columns' away [invalid-chart]"),
    BadContent(
      "bars with a second breakdown",
      fixture.withBody("```chart\nof: reports\nrows: flaw by group\ncolumns: town\ntitle: A\n```"),
      "content/en/index.md:6:1: error: a chart of bars has one breakdown: 'rows' alone; take "
        + "'columns' away [invalid-chart]"),
    BadContent(
      "lines over no periods",
      fixture.withBody("```chart\nkind: lines\nof: reports\nrows: town\ntitle: A\n```"),
      "content/en/index.md:7:7: error: a line goes over periods: 'rows' has to be a date by year, "
        + "quarter or month; write it there [invalid-chart]"),
    BadContent(
      "lines for periods",
      fixture.withBody(
        "```chart\nkind: lines\nof: reports\nrows: date by year\ncolumns: date by month\ntitle: A\n```"
      ),
      "content/en/index.md:7:7: error: each line is a code or a group: 'columns' can't be a date; "
        + "name a column of codes [invalid-chart]"),
    BadContent(
      "more lines than can be told apart",
      fixture.replacing(
        "town: {codes: [north, south]}", "town: {codes: [north, south, a, b, c]}",
        in: "codebook.yml"
      )
      .replacing(
        "south: \"South & East\"", "south: \"South & East\", a: A, b: B, c: C",
        in: "i18n/en.yml"
      )
      .withBody(
        "```chart\nkind: lines\nof: reports\nrows: date by year\ncolumns: town\ntitle: A\n```"),
      "content/en/index.md:7:7: error: more than 4 lines can't be told apart; ask for a table "
        + "[invalid-chart]"),
    BadContent(
      "parts with a second breakdown",
      fixture.withBody(
        "```chart\nkind: parts\nof: reports\nrows: town\ncolumns: town\ntitle: A\n```"),
      "content/en/index.md:7:7: error: a chart of parts has one breakdown: 'rows' alone; take "
        + "'columns' away [invalid-chart]"),
    BadContent(
      "parts that overlap",
      fixture.withBody("```chart\nkind: parts\nof: reports\nrows: flaw by group\ntitle: A\n```"),
      "content/en/index.md:7:7: error: 'flaw' holds several codes a record: its rows are no parts "
        + "of a whole; ask for 'kind: bars' [invalid-chart]"),
    BadContent(
      "parts of shares",
      fixture.withBody(
        "```chart\nkind: parts\nof: share of reports\nwhere: flaw is ice\nrows: town\ntitle: A\n```"
      ),
      "content/en/index.md:7:7: error: the rows of a share are no parts of a whole; "
        + "ask for the number itself [invalid-chart]"),
    BadContent(
      "multiples of nothing",
      fixture.withBody("```chart\nkind: multiples\nof: reports\nrows: town\ntitle: A\n```"),
      "content/en/index.md:7:7: error: 'columns' says for what there is a drawing each; add it "
        + "[invalid-chart]"),
    BadContent(
      "a heat chart",
      fixture.withBody("```chart\nof: reports\nrows: town\nheat: true\ntitle: A\n```"),
      "content/en/index.md:9:1: error: the chart block has no key 'heat'; choose one of kind, "
        + "title, order, of, where, among, rows, columns [unknown-key]"),
    BadContent(
      "a misspelt key of a chart",
      fixture.withBody("```chart\nof: reports\nrow: town\ntitle: A\n```"),
      "content/en/index.md:7:1: error: the chart block has no 'rows'; add it [missing-key]",
      "content/en/index.md:8:1: error: the chart block has no key 'row'; did you "
        + "mean 'rows'? [unknown-key]"),
    BadContent(
      "a caption of a chart",
      fixture.withBody("```chart\nof: reports\nrows: town\ncaption: A\n```"),
      "content/en/index.md:7:1: error: the chart block has no 'title'; add it [missing-key]",
      "content/en/index.md:9:1: error: the chart block has no key 'caption'; choose one of kind, "
        + "title, order, of, where, among, rows, columns [unknown-key]"),
    BadContent(
      "a heat table that is neither",
      fixture.withBody("```table\nof: reports\nrows: town\nheat: yes please\ncaption: A\n```"),
      "content/en/index.md:9:7: error: 'heat' of the table block is neither true nor false; write "
        + "one of the two [wrong-type]"),
    BadContent(
      "pairs of a single column",
      pairs.withBody(
        "```chart\nkind: dots\ndata: costs\nrows: town\nvalues: [paid]\ntitle: A\n```"),
      "content/en/index.md:10:10: error: 'values' needs two columns of numbers, both of money or "
        + "neither; name them [invalid-chart]"),
    BadContent(
      "pairs of three columns",
      pairs.withBody(
        "```chart\nkind: target\ndata: costs\nrows: town\nvalues: [paid, planned, paid]\ntitle: A\n```"
      ),
      "content/en/index.md:10:10: error: 'values' needs two columns of numbers, both of money or "
        + "neither; name them [invalid-chart]"),
    BadContent(
      "pairs of money and numbers",
      pairs.withBody(
        "```chart\nkind: target\ndata: costs\nrows: town\nvalues: [paid, days]\ntitle: A\n```"),
      "content/en/index.md:10:10: error: 'values' needs two columns of numbers, both of money or "
        + "neither; name them [invalid-chart]"),
    BadContent(
      "pairs of words",
      pairs.withBody(
        "```chart\nkind: dots\ndata: costs\nrows: paid\nvalues: [town, paid]\ntitle: A\n```"),
      "content/en/index.md:10:10: error: 'values' names columns of numbers that the table shows; "
        + "take this one out, or name another [invalid-query]"),
    BadContent(
      "pairs without values",
      pairs.withBody("```chart\nkind: dots\ndata: costs\nrows: town\ntitle: A\n```"),
      "content/en/index.md:7:1: error: 'values' needs two columns of numbers, both of money or "
        + "neither; name them [invalid-chart]"),
    BadContent(
      "pairs of an unknown column",
      pairs.withBody(
        "```chart\nkind: dots\ndata: costs\nrows: town\nvalues: [payd, planned]\ntitle: A\n```"),
      "content/en/index.md:10:10: error: the data set 'costs' has no column 'payd'; "
        + "did you mean 'paid'? [unknown-column]"),
    BadContent(
      "pairs of sensitive records",
      pairs.withBody(
        "```chart\nkind: dots\ndata: reports\nrows: town\nvalues: [paid, planned]\ntitle: A\n```"),
      "content/en/index.md:8:7: error: 'reports' is sensitive: its records can be counted, but not "
        + "listed; ask for a table [sensitive-register]"),
    BadContent(
      "pairs of an unknown unit",
      pairs.withBody(
        "```chart\nkind: dots\ndata: costs\nrows: town\nvalues: [paid, planned]\nunit: csots\ntitle: A\n```"
      ),
      "content/en/index.md:11:7: error: the catalogue has no 'interface.unit_csots'; add it "
        + "[missing-word]"),
    BadContent(
      "pairs with a key of tables",
      pairs.withBody(
        "```chart\nkind: target\nof: costs\ndata: costs\nrows: town\nvalues: [paid, planned]\ntitle: A\n```"
      ),
      "content/en/index.md:8:1: error: the chart block has no key 'of'; choose one of kind, title, "
        + "unit, data, rows, values, where [unknown-key]"),
    BadContent(
      "pairs without a title",
      pairs.withBody(
        "```chart\nkind: target\ndata: costs\nrows: town\nvalues: [paid, planned]\n```"),
      "content/en/index.md:7:1: error: the chart block has no 'title'; add it [missing-key]"),
    BadContent(
      "a chart of records that cover nobody knows what",
      pairs.withBody(
        "```chart\nof: reports\nrows: town\ntitle: A\n```\n\n```chart\nkind: dots\ndata: costs\nrows: town\nvalues: [paid, planned]\ntitle: B\n```"
      )
      .replacing(
        "reports: {place: Both towns, period: one winter}", "reports: {place: Both towns}",
        in: "i18n/en.yml"
      )
      .replacing(
        "costs: {place: Both towns, period: one year}", "costs: {period: one year}",
        in: "i18n/en.yml"),
      "content/en/index.md:6:1: error: a chart says which records it is about; the catalogue has "
        + "no 'coverage.reports.period', add it [missing-word]",
      "content/en/index.md:12:1: error: a chart says which records it is about; the catalogue has "
        + "no 'coverage.costs.place', add it [missing-word]"),
  ]

  static let leaving = [
    BadContent(
      "a way out that is not secret",
      fixture.with("site.yml", leaving("http://example.org", "index.md")),
      "content/site.yml:6:15: error: the 'url' to leave to does not start with https://; write the "
        + "whole address [wrong-type]"),
    BadContent(
      "a way out that nothing explains",
      fixture.with("site.yml", leaving("https://example.org", "indx.md")),
      "content/site.yml:6:48: error: there is no document 'indx.md'; did you mean "
        + "'index.md'? [dead-link]"),
    BadContent(
      "a way out explained on many pages",
      fixture.with("site.yml", leaving("https://example.org", "town.md"))
        .with(
          "en/town.md", "---\nkind: page\neach: town\ntitle: \"`= this`\"\nsummary: A.\n---\nA.\n"),
      "content/site.yml:6:48: error: 'town.md' makes a page for each code; this leads to one page, "
        + "name another document [dead-link]"),
    BadContent(
      "a way out without a key",
      fixture.with(
        "site.yml",
        leaving("https://example.org", "index.md").replacing("explained", with: "explaind")),
      "content/site.yml:6:8: error: 'leave' of site.yml has no 'explained'; add it [missing-key]",
      "content/site.yml:6:37: error: 'leave' of site.yml has no key 'explaind'; did "
        + "you mean 'explained'? [unknown-key]"),
    BadContent(
      "a page to be left to nowhere",
      fixture.replacing("kind: page", "kind: page\nleave: true", in: "en/index.md"),
      "content/en/index.md: error: the page offers a way out, and site.yml does not say where: it "
        + "has no 'leave'; add it there, or take it away here [missing-key]"),
    BadContent(
      "a page to be left",
      fixture.with("site.yml", leaving("https://example.org", "index.md"))
        .replacing("kind: page", "kind: page\nleave: true", in: "en/index.md")),
  ]

  private static func leaving(_ url: String, _ explained: String) -> String {
    (fixture.content["site.yml"] ?? "") + "\nleave: {url: \"\(url)\", explained: \(explained)}\n"
  }
}
