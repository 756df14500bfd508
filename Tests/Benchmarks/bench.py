"""What every work needs to know, and what it hands back."""

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path

from measure import Command, Launcher, Series

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
MEGABYTE = 1_000_000


@dataclass
class Bench:
    """One run of the benchmark."""

    program: Path
    python: Path
    scratch: Path
    #: Where the works write, beside the scratch folder.
    outputs: Path
    runs: int
    #: 1 for the sizes that the table speaks of; less for a quick look.
    scale: float

    @cached_property
    def launcher(self) -> Launcher:
        return Launcher(self.compiled(HERE / "launch.c"), self.scratch)

    @cached_property
    def hugo(self) -> Path:
        """Hugo itself: what the package puts on the path is a script around it."""
        folder = next(self.python.parents[1].glob("lib/python*/site-packages/hugo/binaries"))
        found = [path for path in folder.rglob("hugo*") if path.is_file()]
        return found[0]

    def folder(self, name: str) -> Path:
        path = self.scratch / name
        path.mkdir(parents=True, exist_ok=True)
        return path

    def output(self, path: Path) -> Path:
        """The place of what is written to a path of the scratch folder, in memory if possible.

        A disk's file system takes seconds to make thousands of files where as many were removed
        just before: that would be the most of what is measured, and is nobody's merit.
        """
        place = self.outputs / path.relative_to(self.scratch)
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def size(self, count: int) -> int:
        return max(1, round(count * self.scale))

    def compiled(self, source: Path, *libraries: str) -> Path:
        """A program in C, compiled as distributions compile theirs."""
        program = self.folder("programs") / source.stem
        compiler = shutil.which("cc") or shutil.which("clang")
        if not compiler:
            raise SystemExit("There is no C compiler: neither cc nor clang is on the path.")
        subprocess.run(
            [compiler, "-O2", "-o", program, source, *(f"-l{name}" for name in libraries)],
            check=True,
        )
        return program

    def build(self, root: Path, name: str = "rapporteur", **options) -> Command:
        """Our program at work on a content folder."""
        output = self.output(root / "output")
        arguments = [str(self.program), "build", "--root", str(root), "--output", str(output)]
        return Command(name, arguments, writes=output, **options)

    def script(self, name: str, source: Path, arguments: list, writes: Path, **options) -> Command:
        """A peer in Python, without what a run leaves behind for the next but its compiled code."""
        words = [str(self.python), str(source), *map(str, arguments)]
        return Command(name, words, writes=writes, **options)

    def measure(self, *commands: Command, runs: int | None = None) -> list[Series]:
        return self.launcher.measure(list(commands), runs or self.runs)


@dataclass
class Row:
    """A line of the table: what we take, what the other takes, and our part of it."""

    work: str
    what: str
    ours: str
    peer: str = ""
    theirs: str = ""
    ratio: float | None = None
    reach: str = ""


@dataclass
class Section:
    """What a work found out."""

    rows: list[Row] = field(default_factory=list)
    agreed: list[str] = field(default_factory=list)
    unequal: list[str] = field(default_factory=list)
    #: Text that follows the table, such as a plot.
    notes: list[str] = field(default_factory=list)
    #: All figures, for programs.
    figures: dict = field(default_factory=dict)

    def keep(self, label: str, *series: Series) -> None:
        """Keeps every run for results.json."""
        for one in series:
            runs = [asdict(run) for run in one.runs]
            self.figures[f"{label}: {one.name}"] = {
                "median_seconds": one.seconds,
                "median_processor_seconds": one.processor,
                "most_bytes": one.bytes,
                "runs": runs,
            }

    def compare(self, work: str, what: str, ours: Series, peer: Series, reach: str = "") -> None:
        """A line about time."""
        times = (time(ours.seconds), peer.name, time(peer.seconds))
        self.rows.append(Row(work, what, *times, ours.ratio(peer), reach))

    def figure(self, work: str, what: str, ours: Series, reach: str = "") -> None:
        """A line about our time alone."""
        self.rows.append(Row(work, what, time(ours.seconds), reach=reach))

    def memory(
        self, work: str, what: str, ours: Series, reach: str, peers: Sequence[Series] = ()
    ) -> None:
        """A line about memory; what peers need is for information."""
        others = ", ".join(f"{peer.name} {size(peer.bytes)}" for peer in peers)
        self.rows.append(Row(work, what, size(ours.bytes), others, reach=reach))


def time(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds:.3f} s"


def size(count: int) -> str:
    return f"{count / MEGABYTE:.0f} MB"
