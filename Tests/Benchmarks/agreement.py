"""Reads numbers back from finished pages, ours and those of the peers, and holds them together."""

import csv
import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

WITHHELD = "[c]"
NUMBER = re.compile(r"\b\d[\d,]*")
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


class Disagreement(Exception):
    """A number of a peer that is not ours: what is compared is then not the same work."""


def same_pages(ours: Path, theirs: Path, peer: str, pages: int) -> str:
    """Holds every number of our tables and sentences against the peer's; says how many agree."""
    names = sorted(path.name for path in theirs.glob("*.html"))
    if len(names) != pages:
        raise Disagreement(f"{peer} wrote {len(names)} pages, not {pages}")
    cells = withheld = sentences = 0
    for name in names:
        mine, other = read_page(ours / name), read_page(theirs / name)
        if len(mine.tables) != len(other.tables):
            raise Disagreement(f"{peer}, {name}: {len(other.tables)} tables, not {len(mine.tables)}")
        for number, (table, peers) in enumerate(zip(mine.tables, other.tables), 1):
            for place, cell in table.items():
                if cell == WITHHELD:
                    withheld += 1
                elif not NUMBER.fullmatch(cell):
                    continue
                # A row for what is missing is left out where nothing is.
                elif peers.get(place, "0") != cell:
                    said = peers.get(place)
                    raise Disagreement(f"{peer}, {name}, table {number}, {place}: {said}, not {cell}")
                else:
                    cells += 1
        said = set(other.sentences)
        for sentence in mine.sentences:
            counted = NUMBER.search(sentence) and not re.search("withheld|Source:|Edition", sentence)
            if counted and sentence not in said:
                raise Disagreement(f"{peer}, {name}: no sentence '{sentence}'")
            sentences += bool(counted)
    if not cells or not sentences:
        raise Disagreement(f"{peer}: nothing was compared")
    return (
        f"{peer}: {cells:,} cells and {sentences} sentences with numbers agree on {pages} pages"
        f" ({withheld} cells are withheld by ours and printed by {peer})"
    )


def same_texts(ours: Path, theirs: Path, peer: str, pages: int, looked_at: int = 200) -> str:
    """Holds the texts and tables of pages, evenly chosen from all, against the peer's."""
    names = sorted(path.name for path in theirs.glob("*.html"))
    if len(names) != pages:
        raise Disagreement(f"{peer} wrote {len(names)} pages, not {pages}")
    sentences = cells = 0
    chosen = names[:: max(1, len(names) // looked_at)]
    for name in chosen:
        mine, other = read_page(ours / name), read_page(theirs / name)
        # What is a caption of ours stays a paragraph for others.
        said = [text for text in other.sentences if not text.startswith("Table: ")]
        if mine.tables != other.tables or mine.sentences != said:
            raise Disagreement(f"{peer}, {name}: another text")
        sentences += len(said)
        cells += sum(len(table) for table in mine.tables)
    return (
        f"{peer}: {sentences:,} paragraphs and {cells:,} cells agree on {len(chosen)} pages,"
        f" chosen evenly from {pages:,}"
    )


def same_counts(downloads: list[Path], theirs: Path, peer: str) -> str:
    """Holds our downloads against numbers as [row, column, count] by table, totals included."""
    numbers = json.loads(theirs.read_text())
    compared = 0
    for path in downloads:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            row_name, _, column_name = reader.fieldnames[:3]
            printed = {
                (line[row_name], line[column_name]): line["value"]
                for line in reader
                if line["status"] == "published"
            }
        counted = with_totals(numbers, row_name)
        for place, value in printed.items():
            if counted.get(place, 0) != int(value):
                raise Disagreement(f"{peer}, {row_name}, {place}: {counted.get(place)}, not {value}")
        compared += len(printed)
    if not compared:
        raise Disagreement(f"{peer}: nothing was compared")
    return f"{peer}: {compared} numbers of {len(downloads)} tables agree"


def with_totals(numbers: dict, table: str) -> dict[tuple[str, str], int]:
    """Totals by row; by column they come from the dates, of which each case has one or none."""
    counted: dict[tuple[str, str], int] = {}
    for row, column, count in numbers[table]:
        counted[row, column] = count
        counted[row, "total"] = counted.get((row, "total"), 0) + count
    for _, column, count in numbers["date"]:
        for place in (("total", column), ("total", "total")):
            counted[place] = counted.get(place, 0) + count
    return counted
