"""Files of records with one mistake each, to see which programs find it."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

from made.cases import COLUMNS, write_cases

Record = dict[str, str]
#: The record that is damaged: any of the middle.
PLACE = 500


def cell(column: str, value: str) -> Callable[[Record], None]:
    return lambda record: record.update({column: value})


def dated(date: str, precision: str) -> Callable[[Record], None]:
    return lambda record: record.update({"date": date, "date_precision": precision})


#: Mistakes in the value of a cell, by what they are.
IN_CELLS: dict[str, Callable[[Record], None]] = {
    "an unknown country": cell("country", "xx"),
    "an unknown violation, the second of two": cell("violation", "theft|thief"),
    "an unknown place": cell("place", "moon"),
    "an unknown source": cell("source", "rumour"),
    "an unknown referral": cell("referral", "legal|magic"),
    "no country": cell("country", ""),
    "a day that is in no calendar": dated("2014-02-30", "day"),
    "a month where a day is said to be known": dated("2014-02", "day"),
    "a key that another record has": cell("id", "c0000001"),
}

#: Mistakes in the bytes of a line, which is given without its end.
IN_LINES: dict[str, Callable[[bytes], bytes]] = {
    "a cell too few": lambda line: line.rsplit(b",", 1)[0],
    "a cell too many": lambda line: line + b",x",
    "bytes that are no UTF-8": lambda line: line + b"\xff\xfe",
    "a quotation mark within a cell": lambda line: line + b'a"b',
    "text after a closing quotation mark": lambda line: line.rsplit(b",", 1)[0] + b',"a"b',
    "a quotation mark that is never closed": lambda line: line.rsplit(b",", 1)[0] + b',"a',
}


def write_damaged(folder: Path) -> dict[str, Path]:
    """A file for each mistake, and one without any under the name of nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "whole.csv"
    write_cases(whole, 2 * PLACE)
    records = list(csv.DictReader(io.StringIO(whole.read_text(), newline="")))
    # The last cell is empty, so that what is added to the line is added to a plain cell.
    sound = records[PLACE] | {"note": ""}
    damaged = {"": line(sound)}
    for name, damage in IN_CELLS.items():
        record = dict(sound)
        damage(record)
        damaged[name] = line(record)
    damaged |= {name: damage(line(sound)) for name, damage in IN_LINES.items()}
    files = {}
    lines = [",".join(COLUMNS).encode(), *map(line, records), b""]
    for number, (name, bad) in enumerate(damaged.items()):
        lines[PLACE + 1] = bad
        files[name] = folder / f"mistake-{number}.csv"
        files[name].write_bytes(b"\n".join(lines))
    whole.unlink()
    return files


def line(record: Record) -> bytes:
    text = io.StringIO()
    csv.DictWriter(text, COLUMNS, lineterminator="\n").writerow(record)
    return text.getvalue().encode().removesuffix(b"\n")
