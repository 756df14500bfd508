/// Mistakes in front matter, queries and blocks.
extension BadContent {
  static let frontMatter = [
    BadContent(
      "no front matter",
      fixture.with("en/index.md", "Roads.\n"),
      "content/en/index.md:1: error: the document has no front matter; begin it with 'kind', "
        + "'title' and 'summary' between two lines of '---' [missing-front-matter]"),
    BadContent(
      "front matter that is no YAML",
      fixture.replacing("title: Roads", "title: [Roads", in: "en/index.md"),
      "content/en/index.md:4:8: error: this is not valid YAML: did not find expected ',' or ']'; "
        + "correct it, or put the text in quotation marks [invalid-yaml]"),
    BadContent(
      "a misspelt key",
      fixture.replacing("title:", "titel:", in: "en/index.md"),
      "content/en/index.md:2:1: error: the front matter has no 'title'; add it [missing-key]",
      "content/en/index.md:3:1: error: the front matter has no key 'titel'; did you mean "
        + "'title'? [unknown-key]"),
    BadContent(
      "a wrong type",
      fixture.replacing("title: Roads", "title: [Roads]", in: "en/index.md"),
      "content/en/index.md:3:8: error: 'title' of the front matter is a list, not a text; write a "
        + "text there [wrong-type]"),
    BadContent(
      "an unknown kind",
      fixture.replacing("kind: page", "kind: pge", in: "en/index.md"),
      "content/en/index.md:2:7: error: there is no template 'pge'; did you mean 'page'? "
        + "[unknown-kind]"),
    BadContent(
      "an unknown list",
      fixture.replacing("kind: page", "kind: page\neach: twon", in: "en/index.md"),
      "content/en/index.md:3:7: error: there is no list 'twon'; did you mean 'town'? "
        + "[unknown-list]",
      "content/site.yml:5:14: error: 'index.md' makes a page for each code; this leads to one "
        + "page, name another document [dead-link]"),
    BadContent(
      "a threshold too low",
      fixture.replacing("kind: page", "kind: page\nthreshold: 1", in: "en/index.md"),
      "content/en/index.md:3:12: error: 'threshold' of the front matter is no whole number of at "
        + "least 3; write one [wrong-type]"),
  ]

  static let requests = [
    BadContent(
      "a claim that disagrees",
      fixture.replacing("`7 = reports`", "`8 = reports`", in: "en/index.md"),
      "content/en/index.md:6:10: error: '8' is claimed, and the data give 7; correct the sentence [false-claim]"
    ),
    BadContent(
      "a claim that is no number",
      fixture.withBody("`8S0 = reports`, `-7 = reports`, `a = b`"),
      "content/en/index.md:6:2: error: '8S0' is no number; a claim is digits alone, or "
        + "a percentage [invalid-claim]",
      "content/en/index.md:6:19: error: '-7' is no number; a claim is digits alone, or "
        + "a percentage [invalid-claim]"),
    BadContent(
      "a claim of a withheld number",
      fixture.withBody("`2 = reports where flaw is hole`"),
      "content/en/index.md:6:2: error: '2' claims a figure that may not be published; ask "
        + "for it without a claim [withheld-claim]"),
    BadContent(
      "a share claimed wrongly",
      fixture.withBody("`44% = share of reports where flaw is ice`"),
      "content/en/index.md:6:2: error: '44%' is claimed, and the data give 3 of 7; correct the sentence "
        + "[false-claim]"),
    BadContent(
      "an unknown data set",
      fixture.withBody("See `= report`."),
      "content/en/index.md:6:8: error: there is no data set or figure 'report'; did you "
        + "mean 'reports'? [unknown-data-set]"),
    BadContent(
      "an unknown column",
      fixture.withBody("See `= reports where twon is north`."),
      "content/en/index.md:6:22: error: the data set 'reports' has no column 'twon'; did "
        + "you mean 'town'? [unknown-column]"),
    BadContent(
      "an unknown code",
      fixture.withBody("See `= reports where town is norht`."),
      "content/en/index.md:6:30: error: 'norht' is not in the list 'town'; did you mean "
        + "'north'? [unknown-code]"),
    BadContent(
      "a query that ends early",
      fixture.withBody("See `= reports where`."),
      "content/en/index.md:6:21: error: the name of a column is expected here; write it "
        + "[invalid-query]"),
    BadContent(
      "this on a page of nobody",
      fixture.withBody("See `= town-reports`."),
      "content/en/index.md:6:8: error: the figure 'town-reports' is about 'this', a code of a list "
        + "for each of which the document would have to be made; name that list in 'each' of the "
        + "front matter [invalid-this]"),
    BadContent(
      "a misspelt block",
      fixture.withBody("```tabel\nof: reports\n```"),
      "content/en/index.md:6:1: error: there is no block 'tabel'; did you mean 'table'? "
        + "[unknown-block]"),
    BadContent(
      "a misspelt key of a block",
      fixture.withBody("```table\nof: reports\nrow: town\ncaption: A\n```"),
      "content/en/index.md:7:1: error: the table block has no 'rows'; add it [missing-key]",
      "content/en/index.md:8:1: error: the table block has no key 'row'; did you mean "
        + "'rows'? [unknown-key]"),
    BadContent(
      "a block without anything",
      fixture.withBody("```table\n```"),
      "content/en/index.md:6:1: error: the table block is empty; fill it in, or take it away "
        + "[empty-block]"),
    BadContent(
      "an unknown key figure",
      fixture.withBody("```figures\n- all-report\n```"),
      "content/en/index.md:7:3: error: the codebook names no figure 'all-report'; did you "
        + "mean 'all-reports'? [unknown-figure]"),
    BadContent(
      "two overlapping breakdowns",
      fixture.withBody("```table\nof: reports\nrows: flaw\ncolumns: flaw\ncaption: A\n```"),
      "content/en/index.md:9:10: error: 'flaw' and 'flaw' both hold several codes a record; a "
        + "table can have one such column, name another for one of them [invalid-table]"),
    BadContent(
      "a listing of sensitive records",
      fixture.withBody("```register\ndata: reports\ncolumns: [town]\ncaption: A\n```"),
      "content/en/index.md:7:7: error: 'reports' is sensitive: its records can be counted, but not "
        + "listed; ask for a table [sensitive-register]"),
    BadContent(
      "a number typed by hand",
      fixture.withBody("We hold 7 reports, `7 = reports` reports."),
      "content/en/index.md:6: warning: '7 reports' is typed by hand and can go stale; "
        + "write it as a claim, such as `7 = …` [typed-number]"),
    BadContent(
      "a fact that disagrees",
      fixture.replacing("30.50", "30.05", in: "facts.yml"),
      "content/facts.yml:1:58: error: the fact 'paid' states 30.05, and the data give 30.50; "
        + "correct one of the two [false-fact]"),
    BadContent(
      "a named figure that can't be read",
      fixture.replacing("flaw is ice", "flaw is icy", in: "codebook.yml"),
      "content/codebook.yml:26:53: error: 'icy' is not in the list 'flaw'; did you mean "
        + "'ice'? [unknown-code]"),
  ]
}
