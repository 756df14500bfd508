"""The table at the end of a run. It says what was measured, and no verdict."""

import os

from bench import Row, Section

WORDS = {1: "one", 2: "two", 4: "four", 8: "eight", 16: "sixteen"}


def print_report(sections: list[Section], runs: int, scale: float, in_memory: bool) -> None:
    rows = [row for section in sections for row in section.rows]
    print("\n" + table(rows) + "\n")
    print(f"Whole processes, cold start, warm file cache; medians of {runs} runs after one that is")
    print("not counted; ratios are medians of the ratios of neighbouring runs. Peak memory is the")
    print("most of all runs.")
    if in_memory:
        print("Output goes to a file system in memory.")
    if scale != 1:
        print(f"Sizes are scaled by {scale:g}: this is a trial, not the benchmark.")
    print(f"Machine: {machine()}.\n")
    for section in sections:
        for line in section.unequal:
            print(f"Not equal: {line}")
    print()
    for section in sections:
        for line in section.agreed:
            print(f"Checked: {line}")
    for section in sections:
        for note in section.notes:
            print("\n" + note)


def table(rows: list[Row]) -> str:
    """In Markdown, so that it can go into a document as it is."""
    cells = [[*HEAD_CELLS]] + [cells_of(row) for row in rows]
    widths = [max(len(line[place]) for line in cells) for place in range(len(HEAD_CELLS))]
    lines = ["| " + " | ".join(c.ljust(w) for c, w in zip(line, widths)) + " |" for line in cells]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


HEAD_CELLS = ("work", "what", "ours", "beside", "its figure", "ratio", "reach")


def cells_of(row: Row) -> list[str]:
    ratio = "" if row.ratio is None else f"{row.ratio:.{2 if row.ratio >= 0.1 else 3}f}"
    return [row.work, row.what, row.ours, row.peer, row.theirs, ratio, row.reach]


def machine() -> str:
    count = len(os.sched_getaffinity(0))
    return f"{WORDS.get(count, count)} core{'s' if count != 1 else ''}"
