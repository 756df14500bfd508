import Files

extension BadContent {
  /// What texts and files should not say, and what silences those who say so.
  static let words = [
    BadContent(
      "an address of a person", fixture.withBody("Write to anna@mail.example.\n"),
      "content/en/index.md:6:10: warning: this is an e-mail address; take it out, or "
        + "list it in 'contacts' of site.yml if it is meant to be published "
        + "[contact-detail]"),
    BadContent(
      "a number of a passport", fixture.withBody("Her card is AN 1234567.\n"),
      "content/en/index.md:6:13: warning: this looks like the number of a document "
        + "of identity; take it out [identity-number]"),
    BadContent(
      "a place on a map", fixture.withBody("At 41.71513, 44.82712.\n"),
      "content/en/index.md:6:4: warning: these are coordinates; name the town or the "
        + "region at most [coordinates]"),
    BadContent(
      "a list of names that is none", fixture.with("names.hashes", "Anna\n"),
      "content/names.hashes:1: error: this is no list that 'rapporteur names' wrote; "
        + "make it again [invalid-names]"),
    BadContent(
      "an allowance for nothing",
      fixture.withBody("<!-- allow coordinates: a square -->\nNowhere.\n"),
      "content/en/index.md:6:1: warning: nothing here is against the rule "
        + "'coordinates'; take this away [needless-allowance]"),
    BadContent(
      "an allowance of a rule that is not there",
      fixture.withBody("<!-- allow coordinate: a square -->\nNowhere.\n"),
      "content/en/index.md:6:1: warning: there is no rule 'coordinate' that can be "
        + "allowed; did you mean 'coordinates'? [unknown-rule]"),
    BadContent(
      "an allowance without a reason",
      fixture.replacing(
        "threshold: 3}", "threshold: 3}\nallow: {en/a.pdf: {file-metadata: }}", in: "site.yml"),
      "content/site.yml:5:20: error: 'file-metadata' is allowed without a reason; "
        + "write why [missing-reason]"),
    BadContent(
      "a document that names its author",
      fixture.withBody("[The form](a.pdf)\n").with("en/a.pdf", "%PDF-1.4 /Author (x)"),
      "content/en/a.pdf: warning: this document names its author or the program it "
        + "was made with; save a copy without properties and personal information "
        + "[file-metadata]"),
    BadContent(
      "a glossary with a term and nothing to write instead",
      fixture.with("glossary.yml", "en: {avoid: [{term: x}]}\n"),
      "content/glossary.yml:1:14: error: a term to avoid has no 'use'; add it [missing-key]"),
  ]

  /// Cells that say nothing.
  static let cells = [
    BadContent(
      "a column twice",
      fixture.with("data/costs.csv", "town,town,paid\nnorth,north,10.25\nsouth,south,20.25\n"),
      "content/data/costs.csv:1:6: error: the column 'town' stands twice in the "
        + "header; remove or rename one [duplicate-column]"),
    BadContent(
      "a code twice in a cell", fixture.replacing("hole|ice", "ice|ice", in: "data/reports.csv"),
      "content/data/reports.csv:2:14: warning: flaw names 'ice' twice in one cell; "
        + "once is enough [duplicate-code]"),
    BadContent(
      "an amount that is none", fixture.replacing("10.25", "ten", in: "data/costs.csv"),
      "content/data/costs.csv:2:7: error: paid is no amount; write it as 12500.00, without group "
        + "marks or a currency [invalid-amount]"),
    BadContent(
      "a number that is none",
      fixture.replacing("paid: {type: money}", "paid: {type: integer}", in: "codebook.yml")
        .with("facts.yml", nil).replacing("20.25", "20", in: "data/costs.csv"),
      "content/data/costs.csv:2:7: error: paid is no whole number; write it as 12, without signs or "
        + "marks [invalid-integer]"),
    BadContent(
      "a date finer than its precision",
      fixture.replacing(
        "date: {type: date}",
        "date: {type: date, precision: exact}\n      exact: {type: code, list: exact}",
        in: "codebook.yml"
      )
      .replacing(
        "lists:\n", "lists:\n  exact: {codes: [day, month, year, unknown]}\n", in: "codebook.yml"
      )
      .replacing("date,agreed", "date,exact,agreed", in: "data/reports.csv")
      .replacing(",count", ",,count", in: "data/reports.csv")
      .replacing(",none", ",,none", in: "data/reports.csv")
      .replacing("2019-12-24,", "2019-12-24,month", in: "data/reports.csv")
      .replacing("date: Date", "date: Date, exact: Exact", in: "i18n/en.yml")
      .replacing(
        "agreed: {none: None",
        "exact: {day: Day, month: Month, year: Year, unknown: None}\n    agreed: {none: None",
        in: "i18n/en.yml"),
      "content/data/reports.csv:3:14: error: date is finer than exact says, which is 'month'; "
        + "correct one of the two [date-precision]"),
    BadContent(
      "a quotation mark within a cell",
      fixture.replacing("r2,north", "r\"2,north", in: "data/reports.csv"),
      "content/data/reports.csv:3:2: error: a quotation mark stands within this cell; put the cell "
        + "in quotation marks, and double this one [stray-quote]"),
    BadContent(
      "words behind a quotation mark",
      fixture.replacing("r2,north", "\"r2\"x,north", in: "data/reports.csv"),
      "content/data/reports.csv:3:5: error: a closing quotation mark ends its cell; "
        + "double the marks that belong to the text [text-after-quote]"),
    BadContent(
      "a NUL", fixture.replacing("r2,north", "r\0,north", in: "data/reports.csv"),
      "content/data/reports.csv:3:2: error: a NUL character has no place in a data "
        + "file; export the file again [nul-character]"),
    BadContent(
      "records that are none", fixture.with("data/costs.csv", "town,paid\n"),
      "content/data/costs.csv:1:1: error: the file has a header and no records; add "
        + "them, or take the data set out of the codebook [no-records]"),
    BadContent(
      "a first line that is no header", fixture.with("data/costs.csv", "1,2\n3,4\n"),
      "content/data/costs.csv:1:1: error: the first line names no column of 'costs'; begin the "
        + "file with the names of its columns [no-header]"),
    BadContent(
      "a record that the codebook excludes",
      fixture.replacing(
        "unit: report\n", "unit: report\n    impossible: [town is north and flaw is ice]\n",
        in: "codebook.yml"),
      "content/codebook.yml:10:18: error: 'reports where town is north and flaw is "
        + "ice' can't be, the codebook says, and there are such records; correct them, or "
        + "take this out [impossible-record]"),
  ]

  /// Catalogues and codebooks.
  static let catalogues = [
    BadContent(
      "a precision whose codes name none",
      fixture.replacing(
        "date: {type: date}",
        "date: {type: date, precision: flaw}", in: "codebook.yml"),
      "content/codebook.yml:7:3: warning: 'date' isn't held against 'flaw', since the list 'flaw' has "
        + "no 'day', 'month', 'year', 'unknown'; give the codes these names [unchecked-precision]"),
    BadContent(
      "a key that is none", fixture.replacing("en:\n", "en:\n  a b: x\n", in: "i18n/en.yml"),
      "content/i18n/en.yml:2:3: error: 'a b' is no key; write it with letters without accents, "
        + "digits, '_' and '-' only [invalid-key]"),
    BadContent(
      "a placeholder that is none",
      fixture.replacing("en:\n", "en:\n  extra: \"%{A}\"\n", in: "i18n/en.yml"),
      "content/i18n/en.yml:2:11: error: '%{A}' in 'extra' is no placeholder; write its name with "
        + "small letters, digits and '_' [invalid-placeholder]"),
    BadContent(
      "a text without words", fixture.replacing("en:\n", "en:\n  extra: \"\"\n", in: "i18n/en.yml"),
      "content/i18n/en.yml:2:11: error: 'extra' is empty; write its text [empty-value]"),
    BadContent(
      "a plural without a form that the language needs",
      fixture.replacing(
        "{one: \"%{count} left out\", other: \"%{count} left out\"}",
        "{other: \"%{count} left out\"}", in: "i18n/en.yml"),
      "content/i18n/en.yml:23:15: error: 'interface.left_out' has no 'one'; add what is missing, the language needs "
        + "'one' and 'other' [missing-plural-category]"),
    BadContent(
      "a plural form of another language",
      fixture.replacing(
        "{one: \"%{count} left out\",",
        "{one: \"%{count} left out\", few: \"%{count} left out\",", in: "i18n/en.yml"),
      "content/i18n/en.yml:23:42: error: 'few' of 'interface.left_out' is no plural category of "
        + "the language, which has 'one' and 'other'; take it away [unknown-plural-category]"),
    BadContent(
      "a format that is not for counts",
      fixture.replacing("{query: reports}", "{query: reports, format: share}", in: "codebook.yml"),
      "content/codebook.yml:25:24: error: the format 'share' is for shares; 'all-reports' is none, "
        + "take 'format' away [wrong-format]"),
    BadContent(
      "a type of column that is not there",
      fixture.replacing("id: {type: key}", "id: {type: kye}", in: "codebook.yml"),
      "content/codebook.yml:12:18: error: a column of type 'kye' is not known; did "
        + "you mean 'key'? [unknown-type]",
      "content/data/reports.csv:1:1: warning: this column is not in the codebook and is skipped; "
        + "add it there if it is needed [unknown-column]"),
    BadContent(
      "a fact that is not there", fixture.withBody("`= fact paidd`\n"),
      "content/en/index.md:6:9: error: there is no fact 'paidd'; did you mean "
        + "'paid'? [unknown-fact]"),
    BadContent(
      "a range that goes back", fixture.withBody("`= reports where date in 2020..2019`\n"),
      "content/en/index.md:6:26: error: '2020..2019' is no date and no range; write it as 2014, "
        + "2014-Q3, 2014-03, 2014-03-08 or 2014-03..2014-08 [invalid-range]"),
    BadContent(
      "a footnote twice", fixture.withBody("A.[^a]\n\n[^a]: One.\n\n[^a]: Two.\n"),
      "content/en/index.md:10:1: warning: the footnote '[^a]' is defined above; this text is not "
        + "printed, rename one of them [duplicate-footnote]"),
    BadContent(
      "a title of two lines",
      fixture.with("en/index.md", "---\nkind: page\ntitle: \"- a\"\nsummary: x\n---\n"),
      "content/en/index.md:3:9: error: a list cannot stand here, only a line of "
        + "text; write '\\' before a sign that is meant as text [not-one-line]"),
    BadContent(
      "a template that changes its signs",
      fixture.withTemplate("page.mustache", "{{=<% %>=}}<style>{{{styles}}}</style>"),
      "templates/page.mustache:1:1: error: a template changes no delimiters and no settings; take "
        + "this tag away [forbidden-tag]"),
    BadContent(
      "a question about a column that may name a person",
      fixture.withBody("`= reports where id is r1`\n"),
      "content/en/index.md:6:18: error: the column 'id' may name a person; it can't be asked for, "
        + "take it out [forbidden-column]"),
    BadContent(
      "a table that is mostly withheld",
      fixture.withBody("```table\nof: reports\nrows: flaw\ncolumns: town\ncaption: Both\n```\n"),
      "content/en/index.md:6:1: warning: 7 of 12 values of this table are withheld; "
        + "the best single change: with 'rows: flaw by group' in the table at "
        + "content/en/index.md:6, 2 numbers more could be printed [mostly-withheld]"),
  ]
}
