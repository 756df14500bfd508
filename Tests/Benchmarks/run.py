"""Measures the program side by side with what one would take instead; see README.md here."""

import argparse
import importlib
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import tables
from bench import REPOSITORY, Bench

WORKS = ("start", "w1", "w2", "w3", "w4", "w5")


def main() -> None:
    options = parse()
    scratch = REPOSITORY / ".build" / "bench"
    scratch.mkdir(parents=True, exist_ok=True)
    with outputs(scratch) as folder:
        measure(options, scratch, folder)


@contextmanager
def outputs(scratch: Path) -> Iterator[Path]:
    """A folder to write to: in memory where there is room enough, else on the disk."""
    memory = Path("/dev/shm")
    has_room = memory.is_dir() and shutil.disk_usage(memory).free > 4_000_000_000
    with tempfile.TemporaryDirectory(dir=memory if has_room else scratch) as folder:
        yield Path(folder)


def measure(options: argparse.Namespace, scratch: Path, outputs: Path) -> None:
    bench = Bench(
        program=options.program.resolve(),
        # The path of the environment, not that of the interpreter behind it.
        python=Path(sys.prefix) / "bin" / "python",
        scratch=scratch,
        outputs=outputs,
        runs=options.runs,
        scale=options.scale,
    )
    sections = {}
    for name in options.only or WORKS:
        started = time.monotonic()
        work = importlib.import_module(f"works.{name}")
        print(f"{name}: {work.TITLE}", file=sys.stderr)
        sections[name] = work.run(bench)
        print(f"  {time.monotonic() - started:.0f} s", file=sys.stderr)
    in_memory = scratch not in outputs.parents
    tables.print_report(list(sections.values()), options.runs, options.scale, in_memory)
    write_results(scratch / "results.json", options, sections)


def write_results(path: Path, options: argparse.Namespace, sections: dict) -> None:
    results = {
        "machine": tables.machine(),
        "runs": options.runs,
        "scale": options.scale,
        "works": {name: asdict(section) for name, section in sections.items()},
    }
    path.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=Path, required=True, help="the release program")
    parser.add_argument("--only", action="append", choices=WORKS)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument(
        "--scale", type=float, default=1, help="a part of the sizes, for a quick look"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
