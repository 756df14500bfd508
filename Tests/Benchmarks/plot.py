"""Growth as a plot with logarithmic axes: for the terminal, and as SVG."""

import math
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 70, 210, 20, 50
COLOURS = ("#12436d", "#801650", "#f46a25", "#3d3d3d")
MARKS = "abcdefgh"
COLUMNS, LINES = 61, 19


@dataclass
class Line:
    """Times by how many times the smallest size it was."""

    name: str
    points: list[tuple[float, float]]

    @property
    def exponent(self) -> float:
        """The power of the size with which the time grows over the last step; 1 is linear."""
        (a, s), (b, t) = self.points[-2:]
        return math.log(t / s) / math.log(b / a)


class Scale:
    """Places on logarithmic axes, each a part of 1."""

    def __init__(self, lines: list[Line]):
        xs = [x for line in lines for x, _ in line.points]
        ys = [y for line in lines for _, y in line.points]
        self.left, self.right = math.log10(min(xs)), math.log10(max(xs))
        self.low, self.high = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))

    def across(self, x: float) -> float:
        return (math.log10(x) - self.left) / (self.right - self.left)

    def up(self, y: float) -> float:
        return (math.log10(y) - self.low) / (self.high - self.low)

    @property
    def decades(self) -> list[float]:
        return [10.0**power for power in range(self.low, self.high + 1)]


def text_plot(lines: list[Line]) -> str:
    """Each line by its letter; dots rise as what is linear does."""
    scale = Scale(lines)
    grid = [[" "] * COLUMNS for _ in range(LINES)]

    def put(x: float, y: float, mark: str) -> None:
        row, column = round((1 - scale.up(y)) * (LINES - 1)), round(scale.across(x) * (COLUMNS - 1))
        if 0 <= row < LINES:
            # A letter covers a dot; where two letters meet, both are seen side by side.
            while mark != "." and column < COLUMNS - 1 and grid[row][column] not in " .":
                column += 1
            if mark != "." or grid[row][column] == " ":
                grid[row][column] = mark

    for column in range(COLUMNS):
        x = 10 ** (scale.left + column / (COLUMNS - 1) * (scale.right - scale.left))
        put(x, scale.decades[0] * x / 10**scale.left, ".")
    for mark, line in zip(MARKS, lines):
        for x, y in line.points:
            put(x, y, mark)
    labels = {round((1 - scale.up(y)) * (LINES - 1)): seconds(y) for y in scale.decades}
    text = [f"{labels.get(row, ''):>8} |{''.join(cells)}" for row, cells in enumerate(grid)]
    text.append(" " * 9 + "+" + "-" * COLUMNS)
    text.append(" " * 10 + "1 times" + "10 times".center(COLUMNS - 17) + "100 times")
    text.append("Dots: linear. " + "; ".join(f"{m}: {line.name}" for m, line in zip(MARKS, lines)))
    return "\n".join(text)


def write_svg(path: Path, lines: list[Line]) -> None:
    scale = Scale(lines)

    def x_of(x: float) -> float:
        return LEFT + scale.across(x) * (WIDTH - LEFT - RIGHT)

    def y_of(y: float) -> float:
        return TOP + (1 - scale.up(y)) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
        ' font-family="sans-serif" font-size="12">',
        "<title>Time by size, both axes logarithmic</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for y in scale.decades:
        parts.append(rule(x_of(1), y_of(y), x_of(100), y_of(y), "#ddd"))
        parts.append(label(LEFT - 8, y_of(y) + 4, seconds(y), "end"))
        # What is linear rises by one decade of time in one decade of size.
        if y * 100 <= scale.decades[-1]:
            parts.append(rule(x_of(1), y_of(y), x_of(100), y_of(y * 100), "#bbb", "3 4"))
    for x in (1, 10, 100):
        parts.append(rule(x_of(x), TOP, x_of(x), HEIGHT - BOTTOM, "#ddd"))
        parts.append(label(x_of(x), HEIGHT - BOTTOM + 18, f"{x} times", "middle"))
    parts.append(label(LEFT, HEIGHT - 10, "Dashes: linear growth", "start"))
    ends = spread([y_of(line.points[-1][1]) for line in lines])
    for line, colour, end in zip(lines, COLOURS, ends):
        places = [(x_of(x), y_of(y)) for x, y in line.points]
        listed = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        stroke = f'fill="none" stroke="{colour}" stroke-width="2"'
        parts.append(f'<polyline points="{listed}" {stroke}/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in places]
        parts.append(label(x_of(100) + 10, end + 4, line.name, "start", colour))
    parts.append("</svg>")
    path.write_text("\n".join(parts) + "\n")


def spread(places: list[float], gap: float = 16) -> list[float]:
    """Moves labels down until none covers another."""
    moved = dict.fromkeys(range(len(places)), 0.0)
    last = -gap
    for number in sorted(moved, key=lambda one: places[one]):
        last = moved[number] = max(places[number], last + gap)
    return [moved[number] for number in range(len(places))]


def rule(x1: float, y1: float, x2: float, y2: float, colour: str, dashes: str = "") -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
        f' stroke="{colour}"{dashed}/>'
    )


def label(x: float, y: float, text: str, anchor: str, colour: str = "#333") -> str:
    look = f'text-anchor="{anchor}" fill="{colour}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" {look}>{escape(text)}</text>'


def seconds(time: float) -> str:
    return f"{time * 1000:g} ms" if time < 1 else f"{time:g} s"
