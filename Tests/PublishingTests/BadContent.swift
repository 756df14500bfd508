import Testing

/// A mistake in the content and what is said of it.
struct BadContent: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let site: FixtureSite
  let findings: [String]

  init(_ name: String, _ site: FixtureSite, _ findings: String...) {
    testDescription = name
    self.site = site
    self.findings = findings
  }

  static let fixture = FixtureSite()
  static let all = records + frontMatter + requests + links + pages + templates + settings
}

// MARK: The records

extension BadContent {
  static let records = [
    BadContent(
      "a misspelt code",
      fixture.replacing("r1,north", "r1,nroth", in: "data/reports.csv"),
      "content/data/reports.csv:2:4: error: town 'nroth' is not in the codebook; did you "
        + "mean 'north'? [unknown-code]"),
    BadContent(
      "a date that does not exist",
      fixture.replacing("2019-12-24", "2019-02-30", in: "data/reports.csv"),
      "content/data/reports.csv:3:14: error: date is no date of the calendar; write it as "
        + "2014-03-08, 2014-03 or 2014 [invalid-date]"),
    BadContent(
      "a duplicate id",
      fixture.replacing("r2,", "r1,", in: "data/reports.csv"),
      "content/data/reports.csv:3:1: error: id is the same as on line 2; every record has "
        + "one of its own [duplicate-id]"),
    BadContent(
      "a short record",
      fixture.replacing("r5,south,dark,,count", "r5,south,dark,", in: "data/reports.csv"),
      "content/data/reports.csv:6:1: error: the record has 4 of 5 fields; give it one for "
        + "each column of the header [short-record]"),
    BadContent(
      "a long record",
      fixture.replacing("r5,south,dark,,count", "r5,south,dark,,count,", in: "data/reports.csv"),
      "content/data/reports.csv:6:22: error: the record has 6 fields where the header has "
        + "5; quote a cell in which ',' stands [long-record]"),
    BadContent(
      "an unclosed quote",
      fixture.replacing("r8,south", "r8,\"south", in: "data/reports.csv"),
      "content/data/reports.csv:9:4: error: this quotation mark is never closed; close it "
        + "behind the text of the cell [unclosed-quote]"),
    BadContent(
      "an empty file",
      fixture.with("data/reports.csv", ""),
      "content/data/reports.csv: error: the file is empty; its first line names the "
        + "columns [empty-file]"),
    BadContent(
      "a missing column",
      fixture.replacing("town,flaw", "place,flaw", in: "data/reports.csv"),
      "content/data/reports.csv:1:1: error: the header has no column 'town', which the "
        + "codebook names for 'reports' [missing-column]",
      "content/data/reports.csv:1:4: warning: this column is not in the codebook and is "
        + "skipped [unknown-column]"),
    BadContent(
      "a missing file",
      fixture.with("data/reports.csv", nil),
      "content/codebook.yml:7:3: error: there is no file 'data/reports.csv' in content/; "
        + "did you mean 'data/costs.csv'? [missing-file]"),
  ]

  static let frontMatter = [
    BadContent(
      "no front matter",
      fixture.with("en/index.md", "Roads.\n"),
      "content/en/index.md:1: error: a document begins with front matter between two lines "
        + "of '---' [missing-front-matter]"),
    BadContent(
      "front matter that is no YAML",
      fixture.replacing("title: Roads", "title: [Roads", in: "en/index.md"),
      "content/en/index.md:4:8: error: this is not valid YAML: did not find expected ',' "
        + "or ']' [invalid-yaml]"),
    BadContent(
      "a misspelt key",
      fixture.replacing("title:", "titel:", in: "en/index.md"),
      "content/en/index.md:2:1: error: the front matter has no 'title' [missing-key]",
      "content/en/index.md:3:1: error: the front matter has no key 'titel'; did you mean "
        + "'title'? [unknown-key]"),
    BadContent(
      "a wrong type",
      fixture.replacing("title: Roads", "title: [Roads]", in: "en/index.md"),
      "content/en/index.md:3:8: error: 'title' of the front matter is a list, not a text "
        + "[wrong-type]"),
    BadContent(
      "an unknown kind",
      fixture.replacing("kind: page", "kind: pge", in: "en/index.md"),
      "content/en/index.md:2:7: error: there is no template 'pge'; did you mean 'page'? "
        + "[unknown-kind]"),
    BadContent(
      "an unknown list",
      fixture.replacing("kind: page", "kind: page\neach: twon", in: "en/index.md"),
      "content/en/index.md:3:7: error: there is no list 'twon'; did you mean 'town'? "
        + "[unknown-list]"),
    BadContent(
      "a threshold too low",
      fixture.replacing("kind: page", "kind: page\nthreshold: 1", in: "en/index.md"),
      "content/en/index.md:3:12: error: 'threshold' of the front matter is no whole number "
        + "of at least 3 [wrong-type]"),
  ]

  static let requests = [
    BadContent(
      "a claim that disagrees",
      fixture.replacing("`7 = reports`", "`8 = reports`", in: "en/index.md"),
      "content/en/index.md:6:10: error: '8' is claimed, and the data give 7 [false-claim]"),
    BadContent(
      "a claim of a withheld number",
      fixture.withBody("`2 = reports where flaw is hole`"),
      "content/en/index.md:6:2: error: '2' claims a figure that may not be published; ask "
        + "for it without a claim [withheld-claim]"),
    BadContent(
      "a share claimed wrongly",
      fixture.withBody("`44% = share of reports where flaw is ice`"),
      "content/en/index.md:6:2: error: '44%' is claimed, and the data give 3 of 7 "
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
      "content/en/index.md:6:21: error: the name of a column is expected here "
        + "[invalid-query]"),
    BadContent(
      "this on a page of nobody",
      fixture.withBody("See `= town-reports`."),
      "content/en/index.md:6:8: error: the figure 'town-reports' is about 'this', a code "
        + "of a list for each of which the document would have to be made [invalid-this]"),
    BadContent(
      "a misspelt block",
      fixture.withBody("```tabel\nof: reports\n```"),
      "content/en/index.md:6:1: error: there is no block 'tabel'; did you mean 'table'? "
        + "[unknown-block]"),
    BadContent(
      "a misspelt key of a block",
      fixture.withBody("```table\nof: reports\nrow: town\ncaption: A\n```"),
      "content/en/index.md:7:1: error: the table block has no 'rows' [missing-key]",
      "content/en/index.md:8:1: error: the table block has no key 'row'; did you mean "
        + "'rows'? [unknown-key]"),
    BadContent(
      "a block without anything",
      fixture.withBody("```table\n```"),
      "content/en/index.md:6:1: error: the table block is empty [empty-block]"),
    BadContent(
      "an unknown key figure",
      fixture.withBody("```figures\n- all-report\n```"),
      "content/en/index.md:7:3: error: the codebook names no figure 'all-report'; did you "
        + "mean 'all-reports'? [unknown-figure]"),
    BadContent(
      "two overlapping breakdowns",
      fixture.withBody("```table\nof: reports\nrows: flaw\ncolumns: flaw\ncaption: A\n```"),
      "content/en/index.md:9:10: error: 'flaw' and 'flaw' both hold several codes a "
        + "record; a table can have one such column [invalid-table]"),
    BadContent(
      "a listing of sensitive records",
      fixture.withBody("```register\ndata: reports\ncolumns: [town]\ncaption: A\n```"),
      "content/en/index.md:7:7: error: 'reports' is sensitive: its records can be counted, "
        + "but not listed [sensitive-register]"),
    BadContent(
      "a number typed by hand",
      fixture.withBody("We hold 7 reports, `7 = reports` reports."),
      "content/en/index.md:6: warning: '7 reports' is typed by hand and can go stale; "
        + "write it as a claim, such as `7 = …` [typed-number]"),
    BadContent(
      "a fact that disagrees",
      fixture.replacing("30.50", "30.05", in: "facts.yml"),
      "content/facts.yml:1:58: error: the fact 'paid' states 30.05, and the data give "
        + "30.50 [false-fact]"),
    BadContent(
      "a named figure that can't be read",
      fixture.replacing("flaw is ice", "flaw is icy", in: "codebook.yml"),
      "content/codebook.yml:26:53: error: 'icy' is not in the list 'flaw'; did you mean "
        + "'ice'? [unknown-code]"),
  ]

  static let links = [
    BadContent(
      "a link to nowhere",
      fixture.withBody("[a](abuot.md)"),
      "content/en/index.md:6:1: error: there is no document 'abuot.md' [dead-link]"),
    BadContent(
      "a link to no heading",
      fixture.withBody("## One\n\n[a](#on)"),
      "content/en/index.md:8:1: error: 'index.md' has no heading '#on'; did you mean "
        + "'one'? [dead-link]"),
    BadContent(
      "a link to no file",
      fixture.withBody("[a](a.pdf)"),
      "content/en/index.md:6:1: error: there is no file 'a.pdf' [dead-link]"),
    BadContent(
      "a link to no image",
      fixture.withBody("![a](a.png)"),
      "content/en/index.md:6:1: error: there is no file 'a.png' [dead-link]"),
    BadContent(
      "an image without words",
      fixture.withBody("![](a.png)").with("en/a.png", "x"),
      "content/en/index.md:6:1: error: an image needs words that stand for it: ![what it "
        + "shows](…) [missing-alt]"),
    BadContent(
      "a link above the content",
      fixture.withBody("[a](../site.yml)"),
      "content/en/index.md:6:1: error: there is no file '../site.yml' [dead-link]"),
    BadContent(
      "a forbidden link",
      fixture.withBody("[a](javascript:alert(1)) [b](http://example.org) [c](/etc)"),
      "content/en/index.md:6:1: error: a link leads to https:, to mailto: or to a relative "
        + "path; this one does not [forbidden-link]",
      "content/en/index.md:6:26: error: a link leads to https:, to mailto: or to a "
        + "relative path; this one does not [forbidden-link]",
      "content/en/index.md:6:50: error: a link leads to https:, to mailto: or to a "
        + "relative path; this one does not [forbidden-link]"),
    BadContent(
      "raw HTML",
      fixture.withBody("a <b>b</b>\n\n<div>\n"),
      "content/en/index.md:6:3: error: raw HTML is not allowed; write Markdown, or '\\<' "
        + "for the character [raw-html]",
      "content/en/index.md:6:7: error: raw HTML is not allowed; write Markdown, or '\\<' "
        + "for the character [raw-html]",
      "content/en/index.md:8:1: error: raw HTML is not allowed; write Markdown, or '\\<' "
        + "for the character [raw-html]"),
    BadContent(
      "a title in the text",
      fixture.withBody("# One\n"),
      "content/en/index.md:6:1: error: the title is the only heading of level 1; write "
        + "'##' [heading-level]"),
    BadContent(
      "a heading that leaves out a level",
      fixture.withBody("## One\n\n#### Two\n"),
      "content/en/index.md:8:1: error: a heading of level 4 stands below one of level 2; "
        + "write ### [heading-level]"),
    BadContent(
      "a footnote without text",
      fixture.withBody("a[^b]"),
      "content/en/index.md:6: error: there is no footnote 'b'; write a line '[^…]: …' "
        + "[undefined-footnote]"),
    BadContent(
      "a footnote without a mark",
      fixture.withBody("a\n\n[^b]: c\n"),
      "content/en/index.md:8:1: warning: no mark '[^b]' leads to this footnote "
        + "[unused-footnote]"),
    BadContent(
      "a table without a caption",
      fixture.withBody("|a|\n|-|\n|b|\n"),
      "content/en/index.md:6:1: error: a table needs a caption: write a paragraph 'Table: "
        + "…' straight before it [missing-caption]"),
    BadContent(
      "an unknown call-out",
      fixture.withBody("> [!NOET]\n> a\n"),
      "content/en/index.md:6:1: error: the catalogue has no 'interface.callout_noet'; did "
        + "you mean 'note'? [unknown-callout]"),
    BadContent(
      "an include of nothing",
      fixture.withBody("```include\nfile: _a.md\n```"),
      "content/en/index.md:7:7: error: there is no text '_a.md' to include "
        + "[unknown-include]"),
    BadContent(
      "an include in a circle",
      fixture.withBody("```include\nfile: _a.md\n```")
        .with("en/_a.md", "```include\nfile: _b.md\n```\n")
        .with("en/_b.md", "```include\nfile: _a.md\n```\n"),
      "content/en/_b.md:2:7: error: '_a.md' includes itself, by way of "
        + "content/en/index.md, content/en/_a.md, content/en/_b.md [include-circle]"),
    BadContent(
      "a text that nobody includes",
      fixture.with("en/_a.md", "a\n"),
      "content/en/_a.md: warning: no document includes this text; include it, or take it "
        + "away [unused-include]"),
  ]

  static let pages = [
    BadContent(
      "two documents for one address",
      fixture.with("en/INDEX.md", fixture.content["en/index.md"]),
      "content/en/index.md: error: 'en/index.html' is the address of another document too: "
        + "content/en/INDEX.md; rename one [duplicate-address]"),
    BadContent(
      "no documents",
      fixture.with("en/index.md", nil),
      "content/site.yml: error: there is nothing to publish: no language has a document "
        + "[no-pages]",
      "content/site.yml:5:14: error: there is no document 'index.md' [dead-link]"),
    BadContent(
      "navigation to nowhere",
      fixture.replacing("index.md", "indx.md", in: "site.yml"),
      "content/site.yml:5:14: error: there is no document 'indx.md'; did you mean "
        + "'index.md'? [dead-link]"),
    BadContent(
      "a list of documents of no kind",
      fixture.withBody("```documents\nkind: pages\n```"),
      "content/en/index.md:7:7: error: no document is of the kind 'pages'; did you mean "
        + "'page'? [unknown-kind]"),
  ]

  static let templates = [
    BadContent(
      "a template that does not parse",
      fixture.withTemplate("page.mustache", "{{#sections}}\n{{title}"),
      "templates/page.mustache:2:8: error: this is no valid template: a tag is badly "
        + "formed [invalid-template]"),
    BadContent(
      "a misspelt tag",
      fixture.withTemplate("page.mustache", "a\n {{titel}}"),
      "templates/page.mustache:2:2: error: a document offers no 'titel'; did you mean "
        + "'title'? [unknown-tag]"),
    BadContent(
      "a text with three braces",
      fixture.withTemplate("page.mustache", "{{{title}}}"),
      "templates/page.mustache:1:1: error: 'title' is a text: write it with two braces, "
        + "not three [wrong-tag]"),
    BadContent(
      "HTML with two braces",
      fixture.withTemplate("page.mustache", "{{body}}"),
      "templates/page.mustache:1:1: error: 'body' is HTML: write it with three braces "
        + "[wrong-tag]"),
    BadContent(
      "a flag that is printed",
      fixture.withTemplate("page.mustache", "{{hasPlace}}"),
      "templates/page.mustache:1:1: error: 'hasPlace' can't be printed; open a section "
        + "with it [wrong-tag]"),
    BadContent(
      "a missing partial",
      fixture.withTemplate("page.mustache", "{{>partials.foot}}"),
      "templates/page.mustache:1:1: error: there is no template 'partials.foot' "
        + "[unknown-partial]"),
    BadContent(
      "an unused template",
      fixture.withTemplate("partials/foot.mustache", "a"),
      "templates/partials/foot.mustache: error: no template uses this one; use it, or take "
        + "it away [unused-template]"),
    BadContent(
      "a word that no catalogue has",
      fixture.withTemplate("page.mustache", "{{words.totl}}"),
      "templates/page.mustache:1:1: error: the catalogue 'en' has no 'interface.totl'; did "
        + "you mean 'total'? [missing-word]"),
    BadContent(
      "no style sheet",
      fixture.withTemplate("assets/site.css", nil),
      "templates: error: there is no style sheet 'assets/site.css' [missing-file]"),
  ]

  static let settings = [
    BadContent(
      "no settings",
      fixture.with("site.yml", nil),
      "content/site.yml: error: there is no such file, and nothing can be built without it "
        + "[missing-file]"),
    BadContent(
      "an empty codebook",
      fixture.with("codebook.yml", ""),
      "content/codebook.yml: error: the file is empty [empty-file]"),
    BadContent(
      "a misspelt setting",
      fixture.replacing("edition:", "editon:", in: "site.yml"),
      "content/site.yml:1:1: error: site.yml has no 'edition' [missing-key]",
      "content/site.yml:2:1: error: site.yml has no key 'editon'; did you mean 'edition'? "
        + "[unknown-key]"),
    BadContent(
      "a list that is not there",
      fixture.replacing("list: town", "list: twon", in: "codebook.yml"),
      "content/codebook.yml:13:32: error: there is no list 'twon'; did you mean 'town'? "
        + "[unknown-list]",
      "content/codebook.yml:22:32: error: there is no list 'twon'; did you mean 'town'? "
        + "[unknown-list]",
      "content/codebook.yml:27:39: error: the data set 'reports' has no column 'town' "
        + "[unknown-column]",
      "content/data/costs.csv:1:1: warning: the column 'town' is not in the codebook and "
        + "is skipped [unknown-column]",
      "content/data/reports.csv:1:4: warning: this column is not in the codebook and is "
        + "skipped [unknown-column]"),
    BadContent(
      "a label that is missing",
      fixture.replacing("hole: Hole, ", "", in: "i18n/en.yml"),
      "content/i18n/en.yml: error: the catalogue has no 'codes.flaw.hole' [missing-word]"),
    BadContent(
      "a language without a catalogue",
      fixture.replacing("[en]", "[en, ru]", in: "site.yml"),
      "content/i18n/ru.yml: error: there is no such file, and nothing can be built without "
        + "it [missing-file]"),
  ]
}
