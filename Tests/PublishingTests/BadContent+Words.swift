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
      fixture.with("glossary/en.yml", "en: {avoid: [{term: x}]}\n"),
      "content/glossary/en.yml:1:14: error: a term to avoid has no 'use'; add it [missing-key]"),
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
      "a text that nothing shows",
      fixture.replacing("en:\n", "en:\n  extra: Extra\n", in: "i18n/en.yml"),
      "content/i18n/en.yml:2:10: error: nothing shows the text of 'extra'; take it away, or correct its "
        + "key [unused-word]"),
    BadContent(
      "a unit of a figure that the catalogue lacks",
      fixture.replacing("`7 = reports`", "`7 = reports with unit roport`", in: "en/index.md"),
      "content/en/index.md:6:10: error: the catalogue has no 'units.roport'; did you mean 'report'? "
        + "[missing-word]"),
    BadContent(
      "a unit without the place of its number",
      fixture.replacing("`7 = reports`", "`7 = reports with unit`", in: "en/index.md")
        .replacing("one: \"%{count} report\"", "one: \"one report\"", in: "i18n/en.yml"),
      "content/en/index.md:6:10: error: each text of 'units.report' has to have '%{count}' and no other "
        + "placeholder, for the number to stand there; correct it in the catalogue "
        + "[missing-placeholder]"),
    BadContent(
      "a share with a unit",
      fixture.withBody(
        "`= share of reports where flaw is ice with unit`, `= sum of paid in costs with unit`"),
      "content/en/index.md:6:39: error: a share says what it is a part of and takes no unit; take 'with "
        + "unit' away [invalid-query]",
      "content/en/index.md:6:75: error: an amount of money has its currency and takes no unit; take 'with "
        + "unit' away [invalid-query]"),
    BadContent(
      "a number without a unit of its own",
      fixture.withBody("`= distinct town in costs with unit`"),
      "content/en/index.md:6:27: error: this number has no unit of its own; write which one, as in 'with "
        + "unit participant' [invalid-query]"),
    BadContent(
      "pages for some codes of no list",
      fixture.replacing("kind: page", "kind: page\nonly: [north]", in: "en/index.md"),
      "content/en/index.md:3:8: error: 'only' says for which codes of 'each' there are pages, and there "
        + "is no 'each'; take it away [unexpected-only]"),
    BadContent(
      "pages for a code that is none",
      fixture.with(
        "en/town.md",
        "---\nkind: page\neach: town\nonly: [nroth, south]\ntitle: A\nsummary: A.\n---\nA.\n"),
      "content/en/town.md:4:8: error: 'nroth' is not in the list 'town'; did you mean 'north'? "
        + "[unknown-code]"),
    BadContent(
      "a block with words where none belong",
      fixture.withBody("```untranslated\nkind: page\n```\n"),
      "content/en/index.md:7:1: error: the untranslated block has nothing in it; take its lines out "
        + "[unexpected-text]"),
    BadContent(
      "an original that follows another",
      fixture.replacing("kind: page", "kind: page\nfollows: x", in: "en/index.md"),
      "content/en/index.md:3:10: warning: this document is the original, and follows no other; take "
        + "'follows' away [no-original]"),
    BadContent(
      "a translation that is not marked, of other figures",
      FixtureSite.bilingual.with(
        "qq/index.md", "---\nkind: page\ntitle: A\nsummary: A.\n---\n`= all-reports`\n"),
      "content/qq/index.md:1: warning: content/en/index.md:6:25 asks for 'reports where flaw is hole', "
        + "and this translation does not; put it in here, or take it out there [other-figures]",
      "content/qq/index.md:1: warning: this does not say which state of content/en/index.md it follows; "
        + "where both say the same, run 'rapporteur translations --mark content/qq/index.md' "
        + "[unmarked-translation]"),
    BadContent(
      "a translation that the original has left behind",
      FixtureSite.translated.replacing("We hold", "We have", in: "en/index.md"),
      "content/qq/index.md:5:10: warning: content/en/index.md has changed since this was translated; "
        + "bring it up to date, then run 'rapporteur translations --mark content/qq/index.md' "
        + "[stale-translation]"),
    BadContent(
      "placeholders that were lost and invented",
      FixtureSite.translated.replacing(
        "source_line: \"Source: %{source}\"", "source_line: \"Source: %{sorce}\"", in: "i18n/qq.yml"
      ),
      "content/i18n/qq.yml:31:19: error: 'interface.source_line' lacks '%{source}', which 'en' has; put "
        + "it where it belongs [missing-placeholder]",
      "content/i18n/qq.yml:31:19: error: 'interface.source_line' has '%{sorce}', for which nothing is put "
        + "in; did you mean 'source'? [unknown-placeholder]"),
    BadContent(
      "a text that a translation lacks",
      FixtureSite.translated.replacing("definition: Frozen., ", "", in: "i18n/qq.yml"),
      "content/i18n/qq.yml:63:48: error: the catalogue has no 'codes.flaw.ice.definition', which 'en' has; add "
        + "it [missing-word]"),
    BadContent(
      "a language that nothing is known of",
      FixtureSite.translated.with("locales/qq.yml", nil)
        .replacing("{two:", "{one:", in: "i18n/qq.yml"),
      "content/i18n/qq.yml:1:1: warning: 'qq' has no rules of its own, so numbers, dates and plurals are "
        + "written as in English; there are rules for 'be', 'en', 'ka', 'kk', 'ky', 'ro', 'ru' and 'uk', "
        + "and a file content/locales/qq.yml can bring others [unknown-language]"),
    BadContent(
      "a locale file that is not whole",
      FixtureSite.translated.replacing("n % 2 = 0", "n is even", in: "locales/qq.yml")
        .replacing("[q1, q2, q3, q4]", "[q1]", in: "locales/qq.yml"),
      "content/locales/qq.yml:2:9: error: the condition of 'two' is not in the notation of CLDR; write it "
        + "as in 'n % 10 = 2..4 and n % 100 != 12..14' [invalid-plural-rule]",
      "content/locales/qq.yml:6:13: error: 'quarters' names 1, and there are 4; write them all "
        + "[wrong-length]"),
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
