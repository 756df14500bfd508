"""Every figure of data leads to its numbers as a CSV file; every CSV file is led to."""

from pathlib import PurePosixPath

LOOK = """() => [...document.querySelectorAll("figure")].map(figure => ({
  say: dom.selector(figure), id: figure.id,
  data: !!figure.querySelector("svg, .source, td.number"),
  files: [...figure.querySelectorAll("a[download]")].map(a => a.getAttribute("href")),
}))"""


def findings(visit):
    """A table that the author wrote has no file: no number in it comes from the data."""
    folder = (visit.site.folder / visit.page).parent
    stem = PurePosixPath(visit.page).stem
    figures = visit.document.evaluate(LOOK)
    for figure in figures:
        files = [name for name in figure["files"] if name.endswith(".csv")]
        own = f"{stem}-{figure['id']}.csv"
        if not files and (figure["data"] or (folder / own).exists()):
            yield f"{figure['say']} has no link to a CSV file"
        for name in files:
            if not (folder / name).is_file():
                yield f"{figure['say']}: {name} is not there"
    linked = {name for figure in figures for name in figure["files"]}
    for file in sorted(folder.glob(f"{stem}-*.csv")):
        kind = file.name.removeprefix(stem)
        if kind.startswith(("-figure-", "-table-")) and file.name not in linked:
            yield f"{file.name} is linked from nowhere"
