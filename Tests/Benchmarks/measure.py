"""Runs whole processes side by side and takes their time, their processor and their memory."""

import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Command:
    """A program and what it is started with."""

    name: str
    arguments: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    #: A folder or file that it writes, removed before each run: nobody profits from an earlier one.
    writes: Path | None = None
    #: The one processor that it may use.
    cpu: int | None = None
    #: The folder that it is started in.
    folder: Path | None = None


@dataclass(frozen=True)
class Run:
    """What one run took."""

    seconds: float
    processor: float
    bytes: int


@dataclass
class Series:
    """All runs of one command, in the order of the rounds."""

    name: str
    runs: list[Run] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        return statistics.median(run.seconds for run in self.runs)

    @property
    def processor(self) -> float:
        return statistics.median(run.processor for run in self.runs)

    @property
    def bytes(self) -> int:
        """The most that any run needed: a bound on memory holds always or not at all."""
        return max(run.bytes for run in self.runs)

    @property
    def spread(self) -> float:
        """How far the slowest run lies above the fastest, as a part of the median."""
        times = [run.seconds for run in self.runs]
        return (max(times) - min(times)) / self.seconds

    def ratio(self, other: "Series", of: Callable[[Run], float] = lambda run: run.seconds) -> float:
        """The median of the ratios of runs that were neighbours in time."""
        return statistics.median(of(a) / of(b) for a, b in zip(self.runs, other.runs))


class Failure(Exception):
    """A program that did not end well; its last words are the message."""


class Launcher:
    """Runs commands through the small program that measures them."""

    def __init__(self, program: Path, scratch: Path):
        self.program = program
        self.scratch = scratch
        self.log = scratch / "last-run.log"

    def run(self, command: Command) -> Run:
        clear(command.writes)
        # What earlier runs wrote is on the disk before this one begins, and no burden to it.
        os.sync()
        cpu = "all" if command.cpu is None else str(command.cpu)
        said = subprocess.run(
            [str(self.program), cpu, str(self.log), *command.arguments],
            env=self.environment() | command.environment,
            cwd=command.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        ).stdout
        wall, processor, kilobytes, status = (int(word) for word in said.split())
        if status:
            last = self.log.read_text(errors="replace")[-2000:]
            raise Failure(f"{command.name} ended with {status}:\n{last}")
        return Run(wall / 1e9, processor / 1e6, kilobytes * 1024)

    def environment(self) -> dict[str, str]:
        """Few variables, the same for all."""
        path = "/usr/local/bin:/usr/bin:/bin"
        return {"PATH": path, "LANG": "C.UTF-8", "HOME": str(self.scratch)}

    def measure(self, commands: list[Command], runs: int) -> list[Series]:
        """A B C A B C …, so that what drifts drifts for all; a first round warms the caches."""
        series = [Series(command.name) for command in commands]
        for number in range(runs + 1):
            say(f"  run {number} of {runs}")
            for command, kept in zip(commands, series):
                run = self.run(command)
                if number:
                    kept.runs.append(run)
        say("")
        return series


def clear(path: Path | None) -> None:
    if path and path.is_dir():
        shutil.rmtree(path)
    elif path:
        path.unlink(missing_ok=True)


def say(progress: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{progress:30}\r", end="", file=sys.stderr, flush=True)
