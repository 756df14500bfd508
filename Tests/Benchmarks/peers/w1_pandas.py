"""The documents with pandas, Jinja2 and cmarkgfm.

Arguments: the folder of the content, the codes as JSON, the style sheet, the folder for the pages.
"""

import sys
from pathlib import Path

import cmarkgfm
import jinja2
import pandas as pd

import w1_text


class Cases:
    """The counted records, and how many of each code there are by country, a column at a time."""

    def __init__(self, path, codes):
        records = pd.read_csv(path, dtype=str, keep_default_na=False)
        self.records = records[records["consent"].isin(w1_text.COUNTED)]
        self.codes = codes
        self.by_country = self.records.groupby("country").size().to_dict()
        self.counted = {}

    def count(self, country, column, code):
        if column is None:
            return int(self.by_country.get(country, 0)) if country else len(self.records)
        if column not in self.counted:
            self.counted[column] = self.count_column(column)
        return self.counted[column].get((country, code), 0)

    def count_column(self, column):
        """A case that names two codes of a group counts once for the group."""
        cases = self.records[["country", column]].rename(columns={column: "code"})
        if column == "date":
            cases["code"] = self.quarters()
        cases["code"] = cases["code"].replace("", "missing")
        if self.codes.columns[column].get("several"):
            cases["code"] = cases["code"].str.split("|")
            cases = cases.explode("code")
        parts = [cases]
        if groups := self.codes.groups_of(column):
            grouped = cases.assign(code=cases["code"].map(groups)).dropna()
            parts.append(grouped.reset_index().drop_duplicates()[["country", "code"]])
        sizes = pd.concat(parts).groupby(["country", "code"]).size()
        counted = sizes.to_dict()
        counted |= {(None, code): n for code, n in sizes.groupby("code").sum().items()}
        return counted

    def quarters(self):
        """A date that is known only to the year lies in no quarter."""
        dates = self.records["date"]
        months = pd.to_numeric(dates.str.slice(5, 7), errors="coerce")
        quarter = ((months + 2) // 3).astype("Int64").astype("string")
        return (dates.str.slice(0, 4) + "-Q" + quarter).fillna("missing").astype(object)

    def seen(self, country):
        self.count(country, "date", "missing")
        found = {code for place, code in self.counted["date"] if place == country}
        return found - {"missing"}


def main(content, codes, styles, output):
    codes = w1_text.Codes(codes)
    cases = Cases(Path(content) / "data/cases.csv", codes)
    loader = jinja2.FileSystemLoader(Path(__file__).parent / "jinja")
    templates = jinja2.Environment(loader=loader, autoescape=True)
    page, table_of = templates.get_template("page.html"), templates.get_template("table.html")
    css = jinja2.utils.markupsafe.Markup(Path(styles).read_text())
    output = Path(output)
    output.mkdir(parents=True)

    def table(number, caption, column, grouped, country, crossed):
        head, rows = w1_text.table_cells(
            codes, column, grouped, country, crossed, cases.count, cases.seen(country)
        )
        first = codes.columns[column]["label"]
        return table_of.render(number=number, caption=caption, first=first, head=head, rows=rows)

    for name, place, front, text in w1_text.documents(Path(content) / "en", codes):
        text, tables = w1_text.without_tables(text)
        text = w1_text.with_numbers(text, place, codes, cases.count)
        body = cmarkgfm.github_flavored_markdown_to_html(text)
        body = w1_text.with_tables(body, tables, place, codes, table)
        title, summary = (
            w1_text.with_numbers(front[key], place, codes, cases.count)
            for key in ("title", "summary")
        )
        html = page.render(
            title=title, summary=summary, styles=css, body=jinja2.utils.markupsafe.Markup(body)
        )
        (output / name).write_text(html)


main(*sys.argv[1:])
