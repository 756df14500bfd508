"""Faults that the checks have to find, each put alone into a small site that has none."""

import random
import shutil
from dataclasses import dataclass
from pathlib import Path



SITE = Path(__file__).with_name("faulty")


@dataclass(frozen=True)
class Fault:
    """`edits` are pairs of a text of the page and what takes its place; `pdf` is its print."""

    name: str
    check: str | None
    edits: tuple = ()
    page: str = "en/page.html"
    remove: str | None = None
    pdf: Path | None = None

    def write(self, scratch: Path) -> Path:
        """Makes a copy of the small site that has this fault."""
        folder = scratch / self.name.replace(" ", "-").replace("/", "-")
        shutil.copytree(SITE, folder)
        file = folder / self.page
        text = file.read_text()
        for old, new in self.edits:
            if old not in text:
                raise ValueError(f"{self.name}: {old} is not on {self.page}")
            text = text.replace(old, new, 1)
        file.write_text(text)
        if self.remove:
            (folder / self.remove).unlink()
        return folder


def before_end(html):
    """An edit that adds to the end of the main part."""
    return (("</main>", html + "\n</main>"),)


def in_details(html):
    return (("</details>", html + "\n</details>"),)


def style(css):
    return (("</style>", css + "\n</style>"),)


def noise(length):
    """Words that hardly compress."""
    letters = random.Random(1)
    return "".join(letters.choice("abcdefghijklmnopqrstuvwxyz ") for _ in range(length))


SCRIPTS_ALLOWED = ("default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'")
TRAP = "<script>document.querySelector('.source a').onkeydown = e => e.preventDefault()</script>"
TALL = "<p>A line of the handout.</p>\n" * 60

ALL = [
    Fault("a site without a fault", None),
    Fault("a picture without a text", "axe", before_end('<img src="data:," width="9">')),
    Fault("a fault in closed details", "axe", in_details('<img src="data:," width="9">')),
    Fault("a low contrast", "axe", before_end('<p style="color: #999">Pale</p>')),
    Fault("a low contrast in the dark", "axe", (("--ink: #eee", "--ink: #333"),)),
    Fault("a low contrast on paper", "axe", style("@media print { h1 { color: #aaa } }")),
    Fault(
        "small targets on a phone",
        "axe",
        style("@media (max-width: 400px) { nav li { padding: 0; line-height: 1 } }"),
    ),
    Fault(
        "forced colours overruled",
        "axe",
        style(
            "@media (forced-colors: active) {"
            " h1 { forced-color-adjust: none; color: #999; background: #aaa } }"
        ),
    ),
    Fault("an obsolete attribute", "markup", (("<table>", '<table align="center">'),)),
    Fault("a warning of the checker", "markup", (("<nav ", '<nav role="navigation" '),)),
    Fault("a paragraph that is not closed", "markup", (("</p>\n</figure>", "</div>\n</figure>"),)),
    Fault(
        "a picture from elsewhere",
        "requests",
        before_end('<img src="https://example.org/dot.png" alt="A dot">'),
    ),
    Fault("a script", "requests", before_end("<script>document.title = ''</script>")),
    Fault(
        "a message on the console",
        "requests",
        (SCRIPTS_ALLOWED, *before_end("<script>console.log('hello')</script>")),
    ),
    Fault(
        "a script that breaks",
        "requests",
        (SCRIPTS_ALLOWED, *before_end("<script>missing()</script>")),
    ),
    Fault("a wide box", "reflow", before_end('<p style="width: 400px">Wide</p>')),
    Fault("a wide box in details", "reflow", in_details('<p style="width: 400px">Wide</p>')),
    Fault(
        "a line that is too long when spaced",
        "reflow",
        before_end('<p style="white-space: nowrap">Thirty-six letters and spaces in one</p>'),
    ),
    Fault("text of a fixed size", "reflow", style("h1 { font-size: 30px }")),
    Fault(
        "a box that cuts its text",
        "cut-text",
        style(".banner { height: 1.5rem; width: 4rem; overflow: hidden }"),
    ),
    Fault(
        "a running line that is too long",
        "cut-text",
        (
            ("</strong> A page", "</strong> " + "A very long title. " * 9),
            *style(".running { width: 100%; white-space: nowrap; overflow: hidden }"),
        ),
    ),
    Fault("a label over another", "chart-labels", (('y="4.5em">', 'y="1.4em">'),)),
    Fault(
        "a label that is cut on phones",
        "chart-labels",
        ((">Street</text>", ">Streets, parks, stations, trains and other places</text>"),),
    ),
    Fault("a chart without a description", "chart-text", (('<desc id="text-1">', "<desc>"),)),
    Fault(
        "a description without a number",
        "chart-text",
        (("Street: 12; home: 8.", "Most cases are in the street."),),
    ),
    Fault("marks that are read out", "chart-text", (('<g aria-hidden="true"', "<g"),)),
    Fault("a chart that is no picture", "chart-text", (('<svg role="img"', "<svg"),)),
    Fault("no skip link", "keyboard", (('<a class="skip" href="#main">Skip to content</a>', ""),)),
    Fault("a skip link that stays hidden", "keyboard", ((".skip:focus { left: 0;", ".skip {"),)),
    Fault("a skip link that leads nowhere", "keyboard", (('href="#main"', 'href="#title-1"'),)),
    Fault("no sign of the focus", "keyboard", style("summary { outline: 0 !important }")),
    Fault(
        "an order of its own",
        "keyboard",
        (('<a href="https://example.org/rules"', '<a tabindex="2" href="https://example.org"'),),
    ),
    Fault(
        "a table that scrolls for mice only",
        "keyboard",
        (('aria-label="Data of the chart" tabindex="0"', 'aria-label="Data of the chart"'),),
    ),
    Fault("a link that Tab passes by", "keyboard", (("<a href=\"h", "<a tabindex=-1 href=\"h"),)),
    Fault("a trap", "keyboard", (SCRIPTS_ALLOWED, *before_end(TRAP))),
    Fault(
        "a lid over the links",
        "keyboard",
        before_end('<div style="position: fixed; inset: 0"></div>'),
    ),
    Fault("a handout that overflows", "sheets", before_end(TALL), "en/handout.html"),
    Fault(
        "a handout on one side", "sheets", (("break-before: page", ""),), page="en/handout.html"
    ),
    Fault("a briefing of one page", "sheets", (('class="page"', 'class="brief"'),)),
    Fault("paper of another size", "sheets", style("@page { size: A5 }")),
    Fault("a font that is not embedded", "fonts", pdf=SITE / "helvetica.pdf"),
    Fault("no running line", "demonstration-mark", (("running demonstrated", "running"),)),
    Fault(
        "a mark on the first sheet only",
        "demonstration-mark",
        (("display: block; position: fixed", "display: block; position: absolute"),),
        page="en/handout.html",
    ),
    Fault("pale text on a gradient", "text-contrast", (("color: #fff", "color: #888"),)),
    Fault("a pale label", "text-contrast", style("svg text { fill: #aaa }")),
    Fault(
        "pale text on paper", "text-contrast", style("@media print { .banner { color: #888 } }")
    ),
    Fault("a label over its bar", "text-contrast", (('x="62%"', 'x="5%"'),)),
    Fault("a pale bar", "mark-contrast", (('fill="#12436d"', 'fill="#ddd"'),)),
    Fault(
        "bars that stay dark in forced colours",
        "mark-contrast",
        ((", .bar { fill", " { fill"),),
    ),
    Fault(
        "segments that look alike",
        "mark-contrast",
        (
            (
                '<rect class="bar" x="0" y="4.9em"',
                '<rect x="40%" y="4.9em" width="30%" height="1.2em" fill="#174a75"/>'
                '<rect class="bar" x="0" y="4.9em"',
            ),
        ),
    ),
    Fault(
        "a table without a caption",
        "tables",
        (("<caption>Cases by place, once more</caption>", ""),),
    ),
    Fault("a heading without a scope", "tables", (('<th scope="col">', "<th>"),)),
    Fault("a row without a heading", "tables", (('<th scope="row">Home</th>', "<td>Home</td>"),)),
    Fault(
        "a figure without its numbers",
        "csv-links",
        (('href="page-figure-1.csv" download', 'href="other.html"'),),
    ),
    Fault("a download that is not there", "csv-links", remove="en/page-table-1.csv"),
    Fault("an unknown language", "language", (('<html lang="en">', '<html lang="xx">'),)),
    Fault("a page in the wrong folder", "language", (('<html lang="en">', '<html lang="ro">'),)),
    Fault("a quotation that is not marked", "language", (('<q lang="ru">', "<q>"),)),
    Fault(
        "English on a Russian page",
        "language",
        (("<p>", "<p>Some words left behind "),),
        page="ru/index.html",
    ),
    Fault("a link to another language", "language", (("../ru/index.html", "other.html"),)),
    Fault("two first headings", "headings", (("<h2>Numbers</h2>", "<h1>Numbers</h1>"),)),
    Fault("a level left out", "headings", (("<h2>Numbers</h2>", "<h4>Numbers</h4>"),)),
    Fault("an empty heading", "headings", before_end("<h2></h2>")),
    Fault("a link to “here”", "link-texts", ((">the rules</a>", ">here</a>"),)),
    Fault("a link without a text", "link-texts", ((">the rules</a>", "></a>"),)),
    Fault("links that sound alike", "link-texts", ((">the rules</a>", ">another page</a>"),)),
    Fault("a page that weighs too much", "weight", before_end(f"<p>{noise(60_000)}</p>")),
    Fault("a page that is too long", "weight", before_end(f"<p>{'word ' * 21_000}</p>")),
    Fault("styles that weigh too much", "weight", style(f"/* {noise(9_000)} */")),
    Fault("an id twice", "ids", before_end('<p id="text-1">Twice</p>')),
    Fault(
        "a label that is not there",
        "ids",
        (('aria-labelledby="title-1"', 'aria-labelledby="title"'),),
    ),
    Fault("a link to no page", "links", (("other.html#place", "none.html"),)),
    Fault("a link to no place", "links", (("other.html#place", "other.html#nowhere"),)),
    Fault("a link without a lock", "links", (("https://example.org", "http://example.org"),)),
    Fault("a link from the root", "links", (("other.html#place", "/en/other.html"),)),
    Fault("a place on a disk", "links", before_end("<p>See file:///home/her/notes.txt</p>")),
    Fault("a file that is gone", "links", remove="en/page-table-1.csv"),
    Fault("a title twice", "titles", (("<title>A page without a fault", "<title>Another page"),)),
]
