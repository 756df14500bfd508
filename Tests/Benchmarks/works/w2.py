"""A million cases, every cell validated, to three tables."""

import json
import os
import zlib
from pathlib import Path

from agreement import Disagreement, same_counts
from bench import HERE, MEGABYTE, Bench, Section
from made import cases
from made.codes import write_codes
from made.site import HOME, make_site
from measure import Command
from works.w2_mistakes import found_by

TITLE = "1,000,000 cases to three tables"
RECORDS = 1_000_000
LARGER = 4
TABLES = {
    "violation": "Cases by type of violation and country",
    "date by quarter": "Cases by quarter and country",
    "perpetrator": "Cases by perpetrator and country",
}
UNEQUAL = [
    "W2: ours writes a page, three CSV files and the list of all numbers, protects them, reads"
    " them back and proves them; DuckDB and polars write the numbers as JSON. They do hold every"
    " code against its list, dates against their precision, keys against each other, and what"
    " excludes each other, and stop at the first mistake; ours names every mistake with its place.",
    "W2: the lines 'nothing validated' are for information: all columns are text, no cell is"
    " looked at but those that are counted.",
    "W2: the C scan finds cells, records and quotes in the bytes, and knows no code and no number;"
    " it writes how many records there are.",
]


def run(bench: Bench) -> Section:
    root = bench.folder("w2")
    count = bench.size(RECORDS)
    records = records_file(root, count)
    site = site_of(root / "site", records)
    codes = root / "codes.json"
    lists = {name: list(c["codes"]) for name, c in write_codes(codes).items() if "codes" in c}
    codes.write_text(json.dumps(lists))
    scan = bench.compiled(HERE / "peers/w2_scan.c")

    ours = bench.build(site)
    peers = {
        (name, mode): peer(bench, name, records, codes, root / f"{name}-{mode}.json", mode)
        for mode in ("checked", "unchecked")
        for name in ("duckdb", "polars")
    }
    measured = dict(zip(["ours", *peers], bench.measure(ours, *peers.values())))
    one = bench.build(site, "rapporteur on one processor", cpu=0)
    scanned = root / "scanned.json"
    bytes_read = Command(
        "C scan on one processor", [str(scan), str(records), str(scanned)], writes=scanned, cpu=0
    )
    pinned = bench.measure(one, bytes_read)

    section = Section(unequal=UNEQUAL)
    section.keep("w2", *measured.values(), *pinned)
    downloads = sorted((bench.output(site / "output") / "en").glob("*.csv"))
    for command in peers.values():
        section.agreed.append(f"W2: {same_counts(downloads, command.writes, command.name)}")
    section.agreed.append(same_records(json.loads(scanned.read_text()), count))
    title = f"{count:,} cases, {records.stat().st_size / MEGABYTE:.0f} MB, to three tables"
    reaches = ["at most 0.25", "at most 0.3", "", ""]
    for asked, reach in zip(peers, reaches):
        section.compare("W2", title, measured["ours"], measured[asked], reach)
    section.compare("W2", "the same, on one processor", *pinned, "at most 1.5")
    others = [measured["duckdb", "checked"], measured["polars", "checked"]]
    section.memory("W2", "its memory", measured["ours"], "under 64 MB", others)
    larger(bench, section, root, count * LARGER)
    section.agreed += [f"W2: {line}" for line in mistakes_found(bench, root / "mistakes", codes)]
    return section


def mistakes_found(bench: Bench, folder: Path, codes: Path) -> list[str]:
    result = folder / "numbers.json"
    commands = {
        "rapporteur": lambda records: bench.build(site_of(folder / "site", records)),
        "DuckDB": lambda records: peer(bench, "duckdb", records, codes, result, "checked"),
        "polars": lambda records: peer(bench, "polars", records, codes, result, "checked"),
    }
    return found_by(bench, folder, commands)


def larger(bench: Bench, section: Section, root: Path, count: int) -> None:
    """What memory is needed must not depend on how large the file is."""
    records = records_file(root, count)
    site = site_of(root / "larger", records)
    (series,) = bench.measure(bench.build(site), runs=1)
    section.keep("w2 larger", series)
    section.memory("W2", f"memory, {count:,} cases", series, "under 64 MB")
    section.figure("W2", f"{count:,} cases", series)


def records_file(root: Path, count: int) -> Path:
    """The records, made anew only when what makes them has changed."""
    made_by = zlib.crc32(Path(cases.__file__).read_bytes())
    path = root / f"cases-{count}-{made_by:08x}.csv"
    if not path.exists():
        for old in root.glob(f"cases-{count}-*.csv"):
            old.unlink()
        unfinished = path.with_suffix(".part")
        cases.write_cases(unfinished, count)
        unfinished.rename(path)
    return path


def site_of(root: Path, records: Path) -> Path:
    """One page with the three tables."""
    blocks = [
        f"```table\nof: cases\nrows: {rows}\ncolumns: country\ncaption: {caption}\n```\n"
        for rows, caption in TABLES.items()
    ]
    make_site(root, {"index.md": HOME + "Three tables.\n\n" + "\n".join(blocks)}, ["index.md"])
    os.link(records, root / "content/data/cases.csv")
    return root


def peer(bench: Bench, name: str, records: Path, codes: Path, result: Path, mode: str) -> Command:
    title = {"duckdb": "DuckDB", "polars": "polars"}[name]
    if mode == "unchecked":
        title += ", nothing validated"
    return bench.script(
        title,
        HERE / f"peers/w2_{name}.py",
        [records, codes, result, mode],
        result,
        environment={"POLARS_MAX_THREADS": "2"},
    )


def same_records(scanned: dict, count: int) -> str:
    cells = (count + 1) * len(cases.COLUMNS)
    if scanned["records"] != count or scanned["cells"] != cells:
        raise Disagreement(f"C scan: {scanned}, not {count} records and {cells} cells")
    return f"W2: C scan: {count:,} records and {cells:,} cells, as many as were made"
