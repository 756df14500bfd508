"""Starting up: what every command costs before it does anything."""

from bench import Bench, Section
from measure import Command

TITLE = "start"


def run(bench: Bench) -> Section:
    version = Command("rapporteur", [str(bench.program), "--version"])
    (series,) = bench.measure(version, runs=max(bench.runs, 21))
    section = Section()
    section.keep("start", series)
    section.figure("start", "`rapporteur --version`", series, "under 5 ms")
    return section
