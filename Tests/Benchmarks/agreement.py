"""Holds the numbers that we print against those of the peers: only equal work can be compared."""

import csv
import json
import re
from pathlib import Path

from printed import PrintedPage, read_page

WITHHELD = "[c]"
NUMBER = re.compile(r"\b\d[\d,]*")
#: Sentences of ours that say something else than a count, or that a count is withheld.
OTHER = re.compile("withheld|Source:|Edition")


class Disagreement(Exception):
    """A number of a peer that is not ours: what is compared is then not the same work."""


def same_pages(ours: Path, theirs: Path, peer: str, pages: int) -> str:
    """Holds every number of our tables and sentences against the peer's; says how many agree."""
    cells = withheld = sentences = 0
    for name in names_of(theirs, peer, pages):
        mine, other = read_page(ours / name), read_page(theirs / name)
        where = f"{peer}, {name}"
        agreeing, hidden = same_tables(mine, other, where)
        cells += agreeing
        withheld += hidden
        sentences += same_sentences(mine, other, where)
    if not cells or not sentences:
        raise Disagreement(f"{peer}: nothing was compared")
    return (
        f"{peer}: {cells:,} cells and {sentences} sentences with numbers agree on {pages} pages;"
        f" {withheld} cells more are withheld by ours and printed there"
    )


def names_of(folder: Path, peer: str, pages: int) -> list[str]:
    names = sorted(path.name for path in folder.glob("*.html"))
    if len(names) != pages:
        raise Disagreement(f"{peer} wrote {len(names)} pages, not {pages}")
    return names


def same_tables(mine: PrintedPage, other: PrintedPage, where: str) -> tuple[int, int]:
    """How many cells agree, and how many of ours are withheld."""
    cells = withheld = 0
    if len(mine.tables) != len(other.tables):
        raise Disagreement(f"{where}: {len(other.tables)} tables, not {len(mine.tables)}")
    for number, (table, peers) in enumerate(zip(mine.tables, other.tables), 1):
        for place, cell in table.items():
            if cell == WITHHELD:
                withheld += 1
            elif NUMBER.fullmatch(cell):
                # A row for what is missing is left out where nothing is.
                said = peers.get(place, "0")
                if said != cell:
                    raise Disagreement(f"{where}, table {number}, {place}: {said}, not {cell}")
                cells += 1
    return cells, withheld


def same_sentences(mine: PrintedPage, other: PrintedPage, where: str) -> int:
    said = set(other.sentences)
    counted = [text for text in mine.sentences if NUMBER.search(text) and not OTHER.search(text)]
    for sentence in counted:
        if sentence not in said:
            raise Disagreement(f"{where}: no sentence '{sentence}'")
    return len(counted)


def same_texts(ours: Path, theirs: Path, peer: str, pages: int, looked_at: int = 200) -> str:
    """Holds the texts and tables of pages, evenly chosen from all, against the peer's."""
    names = names_of(theirs, peer, pages)
    sentences = cells = 0
    # The home page has a cover of its own.
    names.remove("index.html")
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
            said = counted.get(place, 0)
            if said != int(value):
                raise Disagreement(f"{peer}, {row_name}, {place}: {said}, not {value}")
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
