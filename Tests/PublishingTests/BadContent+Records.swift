/// Mistakes in the records and the settings.
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
      "content/data/reports.csv:3:1: error: id is the same as on line 2; give every record one of "
        + "its own [duplicate-id]"),
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
      "a record without an id",
      fixture.replacing("r2,north", ",north", in: "data/reports.csv"),
      "content/data/reports.csv:3:1: error: id is required; fill in the cell "
        + "[missing-value]"),
    BadContent(
      "a date with a slip",
      fixture.replacing("2019-12-24", "2919-12-24", in: "data/reports.csv"),
      "content/data/reports.csv:3:14: error: date lies outside the years 1900 to 2100; "
        + "is a digit wrong? [implausible-date]"),
    BadContent(
      "an empty file",
      fixture.with("data/reports.csv", ""),
      "content/data/reports.csv: error: the file is empty; write the names of the columns, then "
        + "the records [empty-file]"),
    BadContent(
      "a missing column",
      fixture.replacing("town,flaw", "place,flaw", in: "data/reports.csv"),
      "content/data/reports.csv:1:1: error: the header has no column 'town', which the codebook "
        + "names for 'reports'; add it [missing-column]",
      "content/data/reports.csv:1:4: warning: this column is not in the codebook and is skipped; "
        + "add it there if it is needed [unknown-column]"),
    BadContent(
      "a missing file",
      fixture.with("data/reports.csv", nil),
      "content/codebook.yml:7:3: error: there is no file 'data/reports.csv' in content/; "
        + "did you mean 'data/costs.csv'? [missing-file]"),
  ]

  static let settings = [
    BadContent(
      "files that nothing names",
      fixture.with("data/more.csv", "a\n1\n").with("i18n/ru.yml", "ru: {}\n")
        .with("ru/index.md", "a\n").withTemplate("notes.txt", "a"),
      "content/data/more.csv: warning: neither the settings nor the codebook name this file; it is "
        + "not read, name it or take it away [unused-file]",
      "content/i18n/ru.yml: warning: neither the settings nor the codebook name this file; it is "
        + "not read, name it or take it away [unused-file]",
      "content/ru/index.md: warning: neither the settings nor the codebook name this file; it is "
        + "not read, name it or take it away [unused-file]",
      "templates/notes.txt: warning: this is neither a template nor 'assets/site.css'; it is not "
        + "read, take it away [unused-file]"),
    BadContent(
      "a ledger that the codebook no longer explains",
      fixture.with("ledger.json", ledger),
      "content/ledger.json:5: error: 'west' is not in the list 'town': the codebook has to explain "
        + "every number of an earlier edition; give it the name back, or rename it here too "
        + "[invalid-ledger]"),
    BadContent(
      "a ledger that is none",
      fixture.with("ledger.json", "{"),
      "content/ledger.json: error: this is not valid JSON; take the file back from its history: "
        + "only a release writes it [invalid-ledger]"),
    BadContent(
      "a ledger that is read",
      fixture.with("ledger.json", ledger.replacing("west", with: "north"))),
    BadContent(
      "a language twice",
      fixture.replacing("[en]", "[en, en, ../en]", in: "site.yml"),
      "content/site.yml:1:17: error: 'en' stands twice in 'languages'; take one away "
        + "[duplicate-name]",
      "content/site.yml:1:21: error: '../en' is no language tag; write one such as en or ro-MD "
        + "[invalid-name]"),
    BadContent(
      "PDFs of kinds that no document is of",
      fixture.replacing("navigation:", "pdf: [pgae, languages]\nnavigation:", in: "site.yml"),
      "content/site.yml:5:7: error: no document is of the kind 'pgae'; did you mean 'page'? "
        + "[unknown-kind]",
      "content/site.yml:5:13: error: no document is of the kind 'languages'; it can only be 'page' "
        + "[unknown-kind]"),
    BadContent(
      "no settings",
      fixture.with("site.yml", nil),
      "content/site.yml: error: there is no such file, and nothing can be built without it; write "
        + "it, or name the folder of the site with '--root' [missing-file]"),
    BadContent(
      "an empty codebook",
      fixture.with("codebook.yml", ""),
      "content/codebook.yml: error: the file is empty; fill it in [empty-file]"),
    BadContent(
      "a misspelt setting",
      fixture.replacing("edition:", "editon:", in: "site.yml"),
      "content/site.yml:1:1: error: site.yml has no 'edition'; add it [missing-key]",
      "content/site.yml:2:1: error: site.yml has no key 'editon'; did you mean 'edition'? "
        + "[unknown-key]"),
    BadContent(
      "a list that is not there",
      fixture.replacing("list: town", "list: twon", in: "codebook.yml"),
      "content/codebook.yml:13:32: error: there is no list 'twon'; did you mean 'town'? "
        + "[unknown-list]",
      "content/codebook.yml:22:32: error: there is no list 'twon'; did you mean 'town'? "
        + "[unknown-list]",
      "content/codebook.yml:27:39: error: the data set 'reports' has no column 'town'; its columns "
        + "stand in the codebook [unknown-column]",
      "content/data/costs.csv:1:1: warning: the column 'town' is not in the codebook and is "
        + "skipped; add it there if it is needed [unknown-column]",
      "content/data/reports.csv:1:4: warning: this column is not in the codebook and is skipped; "
        + "add it there if it is needed [unknown-column]"),
    BadContent(
      "a label that is missing",
      fixture.replacing("hole: Hole, ", "", in: "i18n/en.yml"),
      "content/i18n/en.yml:63:77: error: the catalogue has no 'codes.flaw.hole'; add it [missing-word]"
    ),
    BadContent(
      "a language without a catalogue",
      fixture.replacing("[en]", "[en, ru]", in: "site.yml"),
      "content/i18n/ru.yml: error: there is no such file, and nothing can be built without it; "
        + "write it, or name the folder of the site with '--root' [missing-file]"),
  ]

  private static let ledger = """
    {"editions":[
    {"id":"1",
    "date":"2020-02-29",
    "cells":[
    {"data_set":"reports","measure":"count","status":"published","threshold":3,"value":3,\
    "where":{"town":["west"]},"zeros":"public"}
    ]}
    ]}

    """
}
