/// Mistakes in links, addresses and templates.
extension BadContent {
  static let links = [
    BadContent(
      "a link to nowhere",
      fixture.withBody("[a](abuot.md)"),
      "content/en/index.md:6:1: error: there is no document 'abuot.md'; write it, or correct the "
        + "name [dead-link]"),
    BadContent(
      "a link to no heading",
      fixture.withBody("## One\n\n[a](#on)"),
      "content/en/index.md:8:1: error: 'index.md' has no heading '#on'; did you mean "
        + "'one'? [dead-link]"),
    BadContent(
      "a link to no file",
      fixture.withBody("[a](a.pdf)"),
      "content/en/index.md:6:1: error: there is no file 'a.pdf'; put it there, or correct the name "
        + "[dead-link]"),
    BadContent(
      "a link to no image",
      fixture.withBody("![a](a.png)"),
      "content/en/index.md:6:1: error: there is no file 'a.png'; put it there, or correct the name "
        + "[dead-link]"),
    BadContent(
      "an image without words",
      fixture.withBody("![](a.png)").with("en/a.png", "x"),
      "content/en/index.md:6:1: error: an image needs words that stand for it: '![what it "
        + "shows](…)' [missing-alt]"),
    BadContent(
      "a link above the content",
      fixture.withBody("[a](../site.yml)"),
      "content/en/index.md:6:1: error: there is no file '../site.yml'; put it there, or correct "
        + "the name [dead-link]"),
    BadContent(
      "a forbidden link",
      fixture.withBody("[a](javascript:alert(1)) [b](http://example.org) [c](/etc)"),
      "content/en/index.md:6:1: error: the destination of a link is 'https:', 'mailto:' or a "
        + "relative path, not 'javascript:'; write one of these [forbidden-link]",
      "content/en/index.md:6:26: error: the destination of a link is never 'http:', which "
        + "anyone on the way can read; write 'https:' [forbidden-link]",
      "content/en/index.md:6:50: error: the destination of a link does not begin with '/'; "
        + "write the path from this file's folder [forbidden-link]"),
    BadContent(
      "raw HTML",
      fixture.withBody("a <b>b</b>\n\n<div>\n"),
      "content/en/index.md:6:3: error: HTML is not allowed, nor any comment but '<!-- allow "
        + "RULE: reason -->'; write Markdown, or '\\<' for the sign [raw-html]",
      "content/en/index.md:6:7: error: HTML is not allowed, nor any comment but '<!-- allow "
        + "RULE: reason -->'; write Markdown, or '\\<' for the sign [raw-html]",
      "content/en/index.md:8:1: error: HTML is not allowed, nor any comment but '<!-- allow "
        + "RULE: reason -->'; write Markdown, or '\\<' for the sign [raw-html]"),
    BadContent(
      "a title in the text",
      fixture.withBody("# One\n"),
      "content/en/index.md:6:1: error: the title is the only heading of level 1; begin "
        + "this one with '##' [heading-level]"),
    BadContent(
      "a heading that leaves out a level",
      fixture.withBody("## One\n\n#### Two\n"),
      "content/en/index.md:8:1: error: a heading of level 4 cannot follow one of level 2; "
        + "begin it with '###' [heading-level]"),
    BadContent(
      "a footnote without text",
      fixture.withBody("a[^b]"),
      "content/en/index.md:6:2: error: the footnote '[^b]' is not defined; add a line "
        + "'[^b]: …' [undefined-footnote]"),
    BadContent(
      "a footnote without a mark",
      fixture.withBody("a\n\n[^b]: c\n"),
      "content/en/index.md:8:1: warning: no mark '[^b]' leads to this footnote; it is not printed, "
        + "add the mark or take it away [unused-footnote]"),
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
      "content/en/index.md:7:7: error: there is no text '_a.md' to include; write it, or take this "
        + "block away [unknown-include]"),
    BadContent(
      "an include in a circle",
      fixture.withBody("```include\nfile: _a.md\n```")
        .with("en/_a.md", "```include\nfile: _b.md\n```\n")
        .with("en/_b.md", "```include\nfile: _a.md\n```\n"),
      "content/en/_b.md:2:7: error: '_a.md' includes itself, by way of content/en/index.md, "
        + "content/en/_a.md, content/en/_b.md; take one of the blocks away [include-circle]"),
    BadContent(
      "a row with a cell too many",
      fixture.withBody("Table: A\n\n| a | b |\n|---|---|\n| c \\| d | e | `= reports` |\n| f |\n"),
      "content/en/index.md:10:1: error: this row has 3 cells where the table has 2 "
        + "columns; a '|' within a cell is written '\\|' [extra-cell]"),
    BadContent(
      "an included text with front matter",
      fixture.withBody("```include\nfile: _a.md\n```").with(
        "en/_a.md", "---\nkind: page\n---\na\n"),
      "content/en/_a.md:1: error: a text that is included has no front matter; take it "
        + "away [unexpected-front-matter]"),
    BadContent(
      "texts that include each other without end",
      (0..<20).reduce(fixture.withBody("```include\nfile: _0.md\n```")) {
        $0.with("en/_\($1).md", "```include\nfile: _\($1 + 1).md\n```\n")
      },
      "content/en/_9.md:2:7: error: a page includes at most 200 texts, at most 10 within each "
        + "other; include fewer [include-too-deep]"),
    BadContent(
      "a link to the records",
      fixture.withBody("[a](a.csv) [b](b.csv) [c](c.csv)")
        .with("en/a.csv", fixture.content["data/reports.csv"])
        .with("en/b.csv", "town;flaw;date;agreed\nnorth;ice;2019;count\n")
        .with("en/c.csv", "town,flaw\nnorth,ice\n"),
      "content/en/a.csv: error: this file holds records of 'reports', which are never "
        + "published; take the link and the file away [confidential-file]",
      "content/en/b.csv: error: this file holds records of 'reports', which are never "
        + "published; take the link and the file away [confidential-file]"),
    BadContent(
      "a document of another ending",
      fixture.with("en/about.MD", fixture.content["en/index.md"]),
      "content/en/about.MD: warning: no document links to this file, so it is not "
        + "published; a document's name ends in '.md' [unused-file]"),
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
      "content/site.yml: error: there is nothing to publish: no language has a document; write one "
        + "[no-pages]",
      "content/site.yml:5:14: error: there is no document 'index.md'; write it, or correct the "
        + "name [dead-link]"),
    BadContent(
      "a file with the name of a download",
      fixture.withBody(
        "[a](index-table-1.csv)\n\n```table\nof: reports\nrows: town\ncaption: A\n```"
      ).with("en/index-table-1.csv", "a\n"),
      "content/en/index-table-1.csv: error: the site makes a file of this name itself; "
        + "rename the one in the content [duplicate-address]"),
    BadContent(
      "navigation to many pages",
      fixture.replacing("kind: page", "kind: page\neach: town", in: "en/index.md"),
      "content/site.yml:5:14: error: 'index.md' makes a page for each code; this leads to one "
        + "page, name another document [dead-link]"),
    BadContent(
      "a document of the chooser's kind",
      fixture.replacing("kind: page", "kind: languages", in: "en/index.md"),
      "content/en/index.md:2:7: error: 'languages' is the template of the page that lists the "
        + "languages; choose another kind [unknown-kind]"),
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
      "templates/page.mustache:2:8: error: this is no valid template: a tag is badly formed; "
        + "correct it here [invalid-template]"),
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
      "the words of the catalogues, all at once",
      fixture.withTemplate("page.mustache", "{{words}}"),
      "templates/page.mustache:1:1: error: 'words' holds the words of the catalogues; print one of "
        + "them, as with 'words.contents' [wrong-tag]"),
    BadContent(
      "a missing partial",
      fixture.withTemplate("page.mustache", "{{>partials.foot}}"),
      "templates/page.mustache:1:1: error: there is no template 'partials.foot'; write it, or take "
        + "this tag away [unknown-partial]"),
    BadContent(
      "an unused template",
      fixture.withTemplate("partials/foot.mustache", "a"),
      "templates/partials/foot.mustache: error: no template uses this one; use it, or take "
        + "it away [unused-template]"),
    BadContent(
      "a kind without a document",
      fixture.withTemplate("sheet.mustache", "a"),
      "templates/sheet.mustache: error: no document is of the kind 'sheet'; write one, or take "
        + "it away [unused-template]"),
    BadContent(
      "templates in a circle",
      fixture.withTemplate("page.mustache", "{{>partials.a}}")
        .withTemplate("partials/a.mustache", "a\n{{>partials.b}}")
        .withTemplate("partials/b.mustache", "{{>partials.a}}"),
      "templates/partials/b.mustache:1:1: error: 'partials.a' uses itself, by way of page, "
        + "partials.a, partials.b; take one of the uses away [template-circle]"),
    BadContent(
      "a template within its own block",
      fixture.withTemplate("layouts/a.mustache", "{{$b}}{{/b}}")
        .withTemplate(
          "page.mustache",
          "{{<layouts.a}}{{$b}}{{<layouts.a}}{{/layouts.a}}{{/b}}{{/layouts.a}}"),
      "templates/page.mustache:1:21: error: 'layouts.a' uses itself, by way of page; take one of "
        + "the uses away [template-circle]"),
    BadContent(
      "templates that double",
      (0..<20).reduce(fixture.withTemplate("page.mustache", "{{>partials.0}}")) {
        $0.withTemplate(
          "partials/\($1).mustache",
          $1 == 19 ? "a" : "{{>partials.\($1 + 1)}}{{>partials.\($1 + 1)}}")
      },
      "templates/partials/18.mustache:1:1: error: templates use each other more than 1000 times; "
        + "let fewer use others [too-many-uses]"),
    BadContent(
      "a misspelt block",
      fixture.withTemplate("layouts/a.mustache", "{{$main}}{{/main}}")
        .withTemplate("page.mustache", "{{<layouts.a}}{{$mian}}a{{/mian}}{{/layouts.a}}"),
      "templates/page.mustache:1:15: error: the template 'layouts.a' has no block "
        + "'mian'; did you mean 'main'? [unknown-block]"),
    BadContent(
      "sections without end",
      fixture.withTemplate(
        "page.mustache", String(repeating: "{{#contents}}", count: 20_000)),
      "templates/page.mustache:1:651: error: this stands within more than 50 sections; "
        + "write it flatter [nested-too-deep]"),
    BadContent(
      "an empty template", fixture.withTemplate("page.mustache", " \n"),
      "templates/page.mustache: error: the template is empty; a page of it would be too, fill it "
        + "in or take it away [empty-template]"),
    BadContent(
      "a style sheet that ends its element",
      fixture.withTemplate("assets/site.css", "p { content: '</style>' }"),
      "templates/assets/site.css: error: a style sheet has no '</', and closes every comment with "
        + "'*/'; correct this one [invalid-style]"),
    BadContent(
      "a word that no catalogue has",
      fixture.withTemplate("page.mustache", "{{words.totl}}"),
      "templates/page.mustache:1:1: error: the catalogue 'en' has no 'interface.totl'; did "
        + "you mean 'total'? [missing-word]"),
    BadContent(
      "a text without the place of its number",
      fixture.replacing(
        "%{percent} (%{part} of %{whole})", "%{percent} of %{whole}", in: "i18n/en.yml"),
      "content/i18n/en.yml:30:21: error: 'interface.share_pattern' lacks '%{part}'; add it, or "
        + "what belongs there is not printed [missing-placeholder]"),
    BadContent(
      "no style sheet",
      fixture.withTemplate("assets/site.css", nil),
      "templates: error: there is no style sheet 'assets/site.css'; put it back [missing-file]"),
  ]
}
