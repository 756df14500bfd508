"""Reads the tables and sentences of a finished page, ours or a peer's."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

BLOCKS = {"p", "li", "h2", "h3"}


@dataclass
class PrintedPage:
    """The tables of a page, each a number by row and column, and its sentences."""

    tables: list[dict[tuple[str, str], str]] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)


class PageReader(HTMLParser):
    """Reads what stands between <main> and </main>."""

    def __init__(self):
        super().__init__()
        self.page = PrintedPage()
        self.inside = False
        self.open: list[str] = []
        self.text = ""
        self.head: list[str] = []
        self.row: list[str] = []

    def handle_starttag(self, tag, attributes):
        if tag == "main":
            self.inside = True
        if tag == "table":
            self.page.tables.append({})
            self.head = []
        if tag == "tr":
            self.row = []
        if tag in BLOCKS | {"th", "td", "caption"}:
            self.text = ""

    def handle_data(self, data):
        self.text += data

    def handle_endtag(self, tag):
        if tag == "main":
            self.inside = False
        text = " ".join(self.text.split())
        if tag in ("th", "td"):
            self.row.append(text)
            self.text = ""
        elif tag == "tr" and not self.head:
            self.head = self.row
        elif tag == "tr":
            for column, cell in zip(self.head[1:], self.row[1:]):
                self.page.tables[-1][self.row[0], column] = cell
        elif tag in BLOCKS and self.inside and text:
            self.page.sentences.append(text)
            self.text = ""


def read_page(path: Path) -> PrintedPage:
    reader = PageReader()
    # Writers of Markdown make quotation marks and apostrophes curly, or leave them.
    text = path.read_text(encoding="utf-8")
    for entity, mark in (("&rsquo;", "'"), ("’", "'"), ("&#39;", "'")):
        text = text.replace(entity, mark)
    reader.feed(text)
    return reader.page
