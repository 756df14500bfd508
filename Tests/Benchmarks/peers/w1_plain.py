"""The documents with Python's standard library alone: csv, a Counter, string.Template.

The library has no Markdown, so plain_markdown.py beside this file knows what the documents use.

Arguments: the folder of the content, the codes as JSON, the style sheet, the folder for the pages.
"""

import csv
import html
import sys
from collections import Counter
from pathlib import Path
from string import Template

import w1_text
from plain_markdown import to_html


def count_cases(path, codes):
    """How many cases have a code, in each country and in all: one pass over the records."""
    counts = Counter()
    quarters = set()
    listed = [
        (name, column["several"], codes.groups_of(name))
        for name, column in codes.columns.items()
        if "codes" in column and name != "country"
    ]
    with open(path, encoding="utf-8", newline="") as file:
        for record in csv.DictReader(file):
            if record["consent"] not in w1_text.COUNTED:
                continue
            keys = [(None, None), ("date", quarter(record) or "missing")]
            quarters.add(keys[1][1])
            for name, several, groups in listed:
                cell = record[name]
                if not cell:
                    keys.append((name, "missing"))
                    continue
                found = set(cell.split("|")) if several else {cell}
                found |= {groups[code] for code in found if code in groups} - found
                keys += [(name, code) for code in found]
            counts.update((place, *key) for key in keys for place in (None, record["country"]))
    return counts, quarters - {"missing"}


def quarter(record):
    """A date that is known only to the year lies in no quarter."""
    date = record["date"]
    return f"{date[:4]}-Q{(int(date[5:7]) + 2) // 3}" if len(date) >= 7 else None


def main(content, codes, styles, output):
    codes = w1_text.Codes(codes)
    counts, quarters = count_cases(Path(content) / "data/cases.csv", codes)
    page = Template((Path(__file__).parent / "page.template").read_text())
    css = Path(styles).read_text()
    output = Path(output)
    output.mkdir(parents=True)

    def count(country, column, code):
        return counts[country, column, code]

    def table(number, caption, column, grouped, country, crossed):
        seen = quarters
        if country:
            seen = [q for q in quarters if counts[country, "date", q]]
        head, rows = w1_text.table_cells(codes, column, grouped, country, crossed, count, seen)
        parts = [
            f'<figure class="table"><table><caption>Table {number}. ',
            f"{html.escape(caption)}</caption>",
            f'<thead><tr><th scope="col">{html.escape(codes.columns[column]["label"])}</th>',
            *(f'<th scope="col" class="number">{html.escape(label)}</th>' for label in head),
            "</tr></thead>\n<tbody>\n",
        ]
        for label, numbers in rows:
            cells = "".join(f'<td class="number">{value}</td>' for value in numbers)
            parts.append(f'<tr><th scope="row">{html.escape(label)}</th>{cells}</tr>\n')
        parts.append("</tbody></table></figure>")
        return "".join(parts)

    for name, place, front, text in w1_text.documents(Path(content) / "en", codes):
        text, tables = w1_text.without_tables(text)
        body = to_html(w1_text.with_numbers(text, place, codes, count))
        title, summary = (
            html.escape(w1_text.with_numbers(front[key], place, codes, count), quote=False)
            for key in ("title", "summary")
        )
        body = w1_text.with_tables(body, tables, place, codes, table)
        (output / name).write_text(
            page.substitute(title=title, summary=summary, styles=css, body=body)
        )


main(*sys.argv[1:])
