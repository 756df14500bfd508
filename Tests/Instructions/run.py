"""Counts the machine instructions of fixed works, and holds them against what was recorded.

A clock says another time on every machine and at every hour; how many instructions a work takes is
nearly the same each time. So this is a test, and Tests/Benchmarks is not. The bound is wide: it is
there for what makes a work several times longer, such as a table copied for every row.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "Benchmarks"))

from made.cases import write_cases  # noqa: E402
from made.documents import make_documents  # noqa: E402
from made.site import HOME, make_site, make_site_without_cases  # noqa: E402

RECORDED = HERE / "recorded.json"
#: More than so many times what was recorded is a failure; less than one of so many is a reason to
#: record anew, so that the bound stays where it is of use.
BOUND = 1.5
CASES = 20_000
DOCUMENTS = 200


def works(folder: Path) -> dict[str, list[str]]:
    """The works by name: what the program is called with."""
    cases = folder / "cases"
    table = "```table\nof: cases\nrows: violation\ncolumns: country\ncaption: Made-up cases\n```\n"
    make_site(cases, {"index.md": HOME + table}, ["index.md"])
    write_cases(cases / "content/data/cases.csv", CASES)
    documents = folder / "documents"
    make_site_without_cases(documents, make_documents(DOCUMENTS), ["index.md"])

    def build(root: Path) -> list[str]:
        return ["build", "--root", str(root), "--output", str(folder / "output" / root.name)]

    (folder / "output").mkdir()
    return {
        "start: --version": ["--version"],
        "the shipped site": build(REPOSITORY),
        f"{CASES:,} cases": build(cases),
        f"{DOCUMENTS:,} documents": build(documents),
    }


def instructions(program: Path, arguments: list[str], folder: Path) -> int:
    """Of all threads, on one processor: with two, who waits for whom is another thing each time."""
    counted = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder / 'callgrind.out'}"]
        + ["--", str(program), *arguments],
        capture_output=True,
        text=True,
        preexec_fn=lambda: os.sched_setaffinity(0, [min(os.sched_getaffinity(0))]),
    )
    found = re.search(r"Collected : (\d+)", counted.stderr)
    if counted.returncode or not found:
        raise SystemExit(f"{' '.join(arguments)} failed:\n{counted.stderr[-3000:]}")
    return int(found[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=Path, required=True, help="the release program")
    parser.add_argument("--record", action="store_true", help="record the counts")
    options = parser.parse_args()
    recorded = json.loads(RECORDED.read_text()) if RECORDED.exists() else {}
    found = {}
    failures = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for work, arguments in works(folder).items():
            count = found[work] = instructions(options.program.resolve(), arguments, folder)
            before = recorded.get(work)
            ratio = count / before if before else 0
            print(f"{work:20} {count / 1e6:10.1f} million instructions, recorded × {ratio:.2f}")
            if not options.record and not 1 / BOUND <= ratio <= BOUND:
                failures.append(work)
    if options.record:
        RECORDED.write_text(json.dumps(found, indent=2) + "\n")
    elif failures:
        raise SystemExit(
            f"Beyond the bound of {BOUND} times more or less: {', '.join(failures)}. If that is"
            " meant, record it with 'make record-instructions', and say why in the message."
        )


if __name__ == "__main__":
    main()
