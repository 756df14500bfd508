"""Markdown documents to pages with cmarkgfm and Jinja2, one after the other.

Arguments: the folder of the documents, the style sheet, the folder for the pages.
"""

import sys
from pathlib import Path

import cmarkgfm
import jinja2
from markupsafe import Markup


def main(documents, styles, output):
    loader = jinja2.FileSystemLoader(Path(__file__).parent / "jinja")
    page = jinja2.Environment(loader=loader, autoescape=True).get_template("page.html")
    css = Markup(Path(styles).read_text())
    output = Path(output)
    output.mkdir(parents=True)
    for path in Path(documents).glob("*.md"):
        _, front, text = path.read_text().split("---\n", 2)
        fields = dict(line.split(": ", 1) for line in front.splitlines())
        body = Markup(cmarkgfm.github_flavored_markdown_to_html(text))
        html = page.render(
            title=fields["title"], summary=fields["summary"], styles=css, body=body
        )
        (output / f"{path.stem}.html").write_text(html)


main(*sys.argv[1:])
