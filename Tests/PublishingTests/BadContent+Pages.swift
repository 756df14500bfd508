/// Mistakes in links, addresses and templates.
extension BadContent {
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
      "content/en/index.md:6:1: error: an image needs words that stand for it: '![what it "
        + "shows](…)' [missing-alt]"),
    BadContent(
      "a link above the content",
      fixture.withBody("[a](../site.yml)"),
      "content/en/index.md:6:1: error: there is no file '../site.yml' [dead-link]"),
    BadContent(
      "a forbidden link",
      fixture.withBody("[a](javascript:alert(1)) [b](http://example.org) [c](/etc)"),
      "content/en/index.md:6:1: error: the destination of a link is 'https:', 'mailto:' or "
        + "a relative path, not 'javascript:' [forbidden-link]",
      "content/en/index.md:6:26: error: the destination of a link is never 'http:', which "
        + "anyone on the way can read; write 'https:' [forbidden-link]",
      "content/en/index.md:6:50: error: the destination of a link does not begin with '/'; "
        + "write the path from this file's folder [forbidden-link]"),
    BadContent(
      "raw HTML",
      fixture.withBody("a <b>b</b>\n\n<div>\n"),
      "content/en/index.md:6:3: error: HTML is not allowed, comments included; write "
        + "Markdown, or '\\<' for the sign [raw-html]",
      "content/en/index.md:6:7: error: HTML is not allowed, comments included; write "
        + "Markdown, or '\\<' for the sign [raw-html]",
      "content/en/index.md:8:1: error: HTML is not allowed, comments included; write "
        + "Markdown, or '\\<' for the sign [raw-html]"),
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
      "content/en/index.md:8:1: warning: no mark '[^b]' leads to this footnote; it is not "
        + "printed [unused-footnote]"),
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
        + "partials.a, partials.b [template-circle]"),
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
}
