"""Pictures of one page of each kind, to be looked at: `make screenshots`."""

import argparse
import html
import subprocess
import tempfile
from pathlib import Path

from chromium import Mode, chromium
from pages import Site
from server import serving
from visit import Visit

MODES = {
    "wide": Mode(1280),
    "narrow": Mode(320),
    "dark": Mode(1280, "dark"),
    "forced": Mode(1280, "forced"),
}

SHEET_STYLE = """
body { margin: 24px; background: #ddd; font: 16px sans-serif }
section { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; margin-bottom: 40px }
figure { margin: 0 } figcaption { padding: 4px 0 }
img {
  width: 424px; height: 600px; background: #fff; object-fit: cover; object-position: top
}
.narrow img { width: 212px }
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", default="output", metavar="FOLDER")
    parser.add_argument("--into", default=".build/screenshots", metavar="FOLDER", type=Path)
    options = parser.parse_args()
    site = Site(Path(options.site))
    options.into.mkdir(parents=True, exist_ok=True)
    for old in options.into.glob("*.png"):
        old.unlink()
    rows = {}
    with (
        chromium() as browser,
        serving(site.folder) as address,
        tempfile.TemporaryDirectory() as scratch,
        browser.new_context() as context,
    ):
        for name, page in one_of_each_kind(site).items():
            visit = Visit(context, site, page, address, scratch)
            rows[name] = [*screens(visit, name, options.into), *paper(visit, name, options.into)]
            print(f"{name:12} {page}")
        sheet = contact_sheet(rows, options.into)
        tab = context.new_page()
        tab.set_viewport_size({"width": 1800, "height": 900})
        tab.goto(sheet.resolve().as_uri())
        tab.screenshot(path=options.into / "contact-sheet.png", full_page=True)
    print(f"{options.into}/contact-sheet.png and {sheet}")


def one_of_each_kind(site):
    """The longest page of each kind and language, since most can go wrong there."""
    chosen = {}
    for page in sorted(site.pages, key=lambda page: len(site.bytes(page))):
        source = site.source(page)
        kind = source.kind.split()[0] if source.kind else "none"
        chosen[f"{kind}-{source.language}"] = page
    return dict(sorted(chosen.items()))


def screens(visit, name, folder):
    with visit.tab() as tab:
        for label, mode in MODES.items():
            mode.apply(tab)
            file = folder / f"{name}-{label}.png"
            tab.screenshot(path=file, full_page=True)
            yield label, file.name


def paper(visit, name, folder):
    stem = folder / f"{name}-print"
    subprocess.run(["pdftoppm", "-png", "-r", "70", visit.pdf, stem], check=True)
    for file in sorted(folder.glob(f"{name}-print-*.png")):
        yield f"printed page {file.stem.rsplit('-', 1)[-1]}", file.name


def contact_sheet(rows, folder):
    """A page with all pictures, which the browser itself makes one picture of."""
    parts = [f"<!doctype html><title>Contact sheet</title><style>{SHEET_STYLE}</style>"]
    for name, pictures in rows.items():
        parts.append(f"<h2>{html.escape(name)}</h2><section>")
        for label, file in pictures:
            parts.append(
                f'<figure class="{html.escape(label)}"><a href="{file}"><img src="{file}" alt=""></a>'
                f"<figcaption>{html.escape(label)}</figcaption></figure>"
            )
        parts.append("</section>")
    sheet = folder / "contact-sheet.html"
    sheet.write_text("\n".join(parts))
    return sheet


if __name__ == "__main__":
    main()
