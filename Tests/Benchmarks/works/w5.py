"""Growth: 1, 10 and 100 times the cases, the documents and the numbers that are asked for."""

import json
import re
import subprocess
from pathlib import Path

import plot
from bench import HERE, Bench, Row, Section, time
from made import cases
from made.documents import make_documents
from made.site import HOME, SHIPPED, make_site, make_site_without_cases
from plot import Line

TITLE = "growth"
TIMES = (1, 10, 100)
CASES, DOCUMENTS, TABLES = 850, 50, 1
UNEQUAL = [
    "W5: with more cases the tables are the same and fewer of their numbers are small, so that"
    " there is less to protect. More numbers are more tables, each of other cases: of all that is"
    " public 253 numbers a table and one more for all, of the sensitive ones 8.",
    "W5: the exponent is that from 10 to 100 times: 1 is linear, below it start-up is a part.",
]


def run(bench: Bench) -> Section:
    root = bench.folder("w5")
    growths = {
        "cases": [case_site(bench, root, bench.size(CASES) * times) for times in TIMES],
        "documents": [document_site(root, bench.size(DOCUMENTS) * times) for times in TIMES],
        "public numbers": [number_site(bench, root, TABLES * times, False) for times in TIMES],
        "protected numbers": [number_site(bench, root, TABLES * times, True) for times in TIMES],
    }
    section = Section(unequal=UNEQUAL)
    lines = []
    for name, sites in growths.items():
        commands = [bench.build(site, f"{name} {times}") for times, site in zip(TIMES, sites)]
        series = bench.measure(*commands)
        section.keep("w5", *series)
        counts = [count(bench, name, site) for site in sites]
        line = Line(name, [(t, one.seconds) for t, one in zip(TIMES, series)])
        lines.append(line)
        sizes = " → ".join(f"{number:,}" for number in counts)
        each = (series[2].seconds - series[1].seconds) / (counts[2] - counts[1])
        section.rows.append(
            Row(
                "W5",
                f"{sizes} {name}",
                " → ".join(time(one.seconds) for one in series),
                "itself",
                f"one more: {each * 1e6:.1f} µs",
                None,
                f"linear; exponent {line.exponent:.2f}",
            )
        )
    section.notes.append("Growth, both axes logarithmic\n" + plot.text_plot(lines))
    plot.write_svg(root.parent / "growth.svg", lines)
    if bench.scale == 1:
        plot.write_svg(HERE / "growth.svg", lines)
    return section


def count(bench: Bench, name: str, site: Path) -> int:
    """How many there are of what grows, counted in what was built."""
    if name == "cases":
        listed = published(bench, site)
        return next(c["value"] for c in listed if c["data_set"] == "cases" and not c["where"])
    if name == "documents":
        return len(list((bench.output(site / "output") / "en").glob("*.html")))
    return len(published(bench, site))


def published(bench: Bench, site: Path) -> list[dict]:
    return json.loads((bench.output(site / "output") / "data/published.json").read_text())["cells"]


def case_site(bench: Bench, root: Path, count: int) -> Path:
    """The documents of W1 over more and more cases."""
    site = root / f"cases-{count}"
    texts = {path.name: path.read_text() for path in (HERE / "documents").glob("*.md")}
    make_site(site, texts, ["index.md"])
    synthesize(bench, site, count)
    return site


def document_site(root: Path, count: int) -> Path:
    site = root / f"documents-{count}"
    make_site_without_cases(site, make_documents(count), ["index.md"])
    return site


def number_site(bench: Bench, root: Path, tables: int, protected: bool) -> Path:
    """More and more tables over the same cases, each of other ones of them."""
    site = root / f"{'protected' if protected else 'public'}-{tables}"
    asked = (
        "rows: violation by group" if protected else "rows: violation\ncolumns: perpetrator"
    )
    blocks = [
        f"```table\nof: cases\nwhere: {where}\n{asked}\ncaption: Cases where {where}\n```\n"
        for where in conditions()[:tables]
    ]
    make_site(site, {"index.md": HOME + "\n".join(blocks)}, ["index.md"])
    if not protected:
        codebook = site / "content/codebook.yml"
        codebook.write_text(codebook.read_text().replace("sensitive: true", "sensitive: false"))
    synthesize(bench, site, CASES)
    return site


def conditions() -> list[str]:
    """More than a hundred, each for other cases of one country."""
    return [
        f"country is {country} and {column} is {code}"
        for column, codes in (("place", cases.PLACES), ("age", cases.AGES))
        for code in codes
        if code
        for country in cases.COUNTRIES
    ]


def synthesize(bench: Bench, site: Path, count: int) -> None:
    """Demonstration records as the shipped ones are made, more of them."""
    profile = (SHIPPED / "synthesis.yml").read_text()
    profile = re.sub(r"(?m)^records: \d+", f"records: {count}", profile)
    below = max(1, count * 24 // CASES)
    profile = re.sub(r"(?m)^below_consent: \d+", f"below_consent: {below}", profile)
    (site / "content/synthesis.yml").write_text(profile)
    command = [bench.program, "synthesize", "--root", site, "--seed", "20141125"]
    with (site / "content/data/cases.csv").open("wb") as file:
        subprocess.run(command, stdout=file, check=True)
