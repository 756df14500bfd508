"""Three tables of cases with polars: enumerations, so that a cell of no known code is an error.

Arguments: the records, the codes of each column as JSON, the file for the numbers; `unchecked`
after them reads every column as text and checks nothing. Threads: POLARS_MAX_THREADS.
"""

import json
import sys

import polars as pl

COLUMNS = (
    "id", "country", "date", "date_precision", "violation", "perpetrator", "place", "age",
    "medical_need", "medical_help", "complaint", "outcome", "referral", "consent", "source", "note",
)
SEVERAL = ("violation", "referral")
COUNTED = ("aggregate", "summary", "quote", "named")


def main(records, codes, result, mode="checked"):
    checked = mode == "checked"
    codes = json.load(open(codes))
    kinds = {name: pl.Enum(values) for name, values in codes.items()}
    cases = pl.scan_csv(
        records,
        schema={
            name: kinds.get(name, pl.String) if checked and name not in SEVERAL else pl.String
            for name in COLUMNS
        },
    )
    found = []
    if checked:
        for name in SEVERAL:
            split = pl.col(name).str.split("|")
            cases = cases.with_columns(split.cast(pl.List(kinds[name])))
        cases = cases.with_columns(day=day_as_exact_as_said())
        # A column that nothing asks for is not even read, so that no mistake in it would be found.
        looked_at = pl.sum_horizontal(pl.col("place", "age", "source").null_count())
        lengths = pl.col("referral").list.len().sum() + pl.col("note").str.len_bytes().sum()
        found.append(
            cases.select(
                pl.len(),
                mistakes=mistakes().sum(),
                ids=pl.n_unique("id"),
                looked_at=looked_at + lengths,
            )
        )
    else:
        cases = cases.with_columns(pl.col("violation").str.split("|"), day=month_or_day())
    counted = cases.filter(pl.col("consent").is_in(COUNTED)).with_columns(
        date=pl.when(pl.col("date").str.len_bytes() >= 7).then(
            pl.format("{}-Q{}", pl.col("day").dt.year(), pl.col("day").dt.quarter())
        )
    )
    found += [
        counted.explode("violation").group_by("violation", "country").len(),
        counted.group_by("date", "country").len(),
        counted.group_by("perpetrator", "country").len(),
    ]
    tables = pl.collect_all(found, engine="streaming")
    if checked:
        summary = tables.pop(0).row(0, named=True)
        if summary["mistakes"] or summary["ids"] != summary["len"]:
            raise SystemExit("records with mistakes")
    numbers = {
        name: [[row or "not_recorded", country, count] for row, country, count in table.iter_rows()]
        for name, table in zip(("violation", "date", "perpetrator"), tables)
    }
    json.dump(numbers, open(result, "w"))


def month_or_day():
    date = pl.col("date")
    whole = pl.when(date.str.len_bytes() == 7).then(date + "-01").otherwise(date)
    return whole.str.to_date("%Y-%m-%d", strict=False)


def day_as_exact_as_said():
    """The day, the first of a month, the first of a year; nothing where they differ."""
    date, precision = pl.col("date"), pl.col("date_precision")
    length = date.str.len_bytes()
    whole = (
        pl.when((precision == "day") & (length == 10)).then(date)
        .when((precision == "month") & (length == 7)).then(date + "-01")
        .when((precision == "year") & (length == 4)).then(date + "-01-01")
    )
    return whole.str.to_date("%Y-%m-%d", strict=True)


def mistakes():
    return (
        pl.col("id").is_null()
        | pl.col("country").is_null()
        | pl.col("violation").is_null()
        | (pl.col("date").is_not_null() & pl.col("day").is_null())
        | (pl.col("medical_help").is_not_null() & pl.col("medical_need").ne_missing("yes"))
        | (pl.col("outcome").is_not_null() & pl.col("complaint").ne_missing("yes"))
    )


main(*sys.argv[1:])
