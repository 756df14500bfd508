"""Which mistakes in the records each program of W2 finds: what its checks are worth."""

from collections.abc import Callable
from pathlib import Path

from bench import Bench
from made.damage import write_damaged
from measure import Command, Failure


def found_by(
    bench: Bench, folder: Path, commands: dict[str, Callable[[Path], Command]]
) -> list[str]:
    """A line for each program, with the mistakes that pass through it."""
    files = write_damaged(folder)
    lines = []
    for name, command_for in commands.items():
        passed = [mistake for mistake, path in files.items() if ends_well(bench, command_for(path))]
        if "" not in passed:
            raise Failure(f"{name} refuses records without a mistake")
        passed.remove("")
        count = len(files) - 1
        missed = f"; not: {', '.join(passed)}" if passed else ""
        lines.append(f"{name} finds {count - len(passed)} of {count} kinds of mistakes{missed}")
    return lines


def ends_well(bench: Bench, command: Command) -> bool:
    try:
        bench.launcher.run(command)
    except Failure:
        return False
    return True
