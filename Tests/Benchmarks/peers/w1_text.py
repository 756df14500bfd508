"""What both Python peers need of the documents' own syntax; nothing but the standard library.

A document has front matter, queries such as `= cases where country is this and place is custody`
in its sentences, and tables as fenced blocks. That is the part of it which the benchmark's
documents use.
"""

import json
import re
from pathlib import Path

QUERY = re.compile(r"`= ([^`]*)`")
TABLE = re.compile(r"```table\n(.*?)```\n", re.DOTALL)
LINK = re.compile(r"\]\(([\w-]+)\.md(?:\?(\w+))?\)")
COUNTED = {"aggregate", "summary", "quote", "named"}


class Codes:
    """The code lists with their labels and groups."""

    def __init__(self, path):
        self.columns = json.loads(Path(path).read_text())["columns"]

    def label(self, column, code):
        return self.columns[column]["codes"][code]

    def rows(self, column, grouped, seen):
        """Keys and labels of a table's rows or columns, in the order of the codebook."""
        listed = self.columns[column]
        if column == "date":
            return [(quarter, f"{quarter[5:]} {quarter[:4]}") for quarter in sorted(seen)]
        if grouped:
            return [(key, group["label"]) for key, group in listed["groups"].items()]
        return list(listed["codes"].items())

    def groups_of(self, column):
        """The group of each code of a column."""
        groups = self.columns[column].get("groups", {})
        return {code: name for name, group in groups.items() for code in group["codes"]}


def documents(folder, codes):
    """Each page: the name of its file, its country, its front matter and its text."""
    for path in sorted(Path(folder).glob("*.md")):
        _, front, text = path.read_text().split("---\n", 2)
        front = dict(line.split(": ", 1) for line in front.splitlines())
        front = {key: value.strip('"') for key, value in front.items()}
        places = codes.columns["country"]["codes"] if front.get("each") == "country" else [None]
        for place in places:
            name = f"{path.stem}-{place}.html" if place else f"{path.stem}.html"
            yield name, place, front, text


def with_numbers(text, place, codes, count):
    """The text with each query replaced by its number, and with links to the pages."""

    def number(match):
        if match[1] == "this":
            return codes.label("country", place)
        country, column, code = None, None, None
        for condition in filter(None, match[1].removeprefix("cases").strip().split(" and ")):
            name, _, value = condition.removeprefix("where ").partition(" is ")
            if name == "country":
                country = place if value == "this" else value
            else:
                column, code = name, value
        return str(count(country, column, code))

    text = QUERY.sub(number, text)
    return LINK.sub(lambda to: f"]({to[1]}{'-' + to[2] if to[2] else ''}.html)", text)


def without_tables(text):
    """The text with a marked paragraph for each table, and what the tables ask for."""
    tables = []

    def mark(match):
        tables.append(dict(line.split(": ", 1) for line in match[1].splitlines()))
        return f"@table{len(tables)}@\n"

    return TABLE.sub(mark, text), tables


def with_tables(html, tables, place, codes, table):
    """The HTML with each marked paragraph replaced by its table."""
    for number, asked in enumerate(tables, 1):
        column, _, grouping = asked["rows"].partition(" by ")
        country = place if asked.get("where") else None
        crossed = asked.get("columns") == "country"
        drawn = table(number, asked["caption"], column, grouping == "group", country, crossed)
        html = html.replace(f"<p>@table{number}@</p>", drawn)
    return html


def table_cells(codes, column, grouped, country, crossed, count, seen):
    """Labels of the columns, and the rows with their numbers: codes, what is missing, the total."""
    places = list(codes.columns["country"]["codes"].items()) if crossed else []
    head = [label for _, label in places] + ["Total"] if crossed else ["Cases"]
    across = [place for place, _ in places] + [None] if crossed else [country]
    rows = [
        (label, [count(place, column, key) for place in across])
        for key, label in codes.rows(column, grouped, seen)
    ]
    missing = [count(place, column, "missing") for place in across]
    if any(missing):
        label = "Not recorded, or less exactly" if column == "date" else "Not recorded"
        rows.append((label, missing))
    several = codes.columns[column].get("several")
    rows.append(("All cases" if several else "Total", [count(p, None, None) for p in across]))
    return head, rows
