"""Makes the pictures of docs/ from what `rapporteur new site` makes: `make docs-pictures`."""

import argparse
import shutil
import subprocess
import tempfile
from pathlib import Path

from chromium import chromium
from preview.desk import Desk

ROOT = Path(__file__).resolve().parents[2]
SIZE = {"width": 900, "height": 620}


class NewSite(Desk):
    """The preview of a new site."""

    def __init__(self, browser, programs, scratch):
        super().__init__(browser, programs / "rapporteur-serve", scratch, 1)
        shutil.rmtree(self.root)
        subprocess.run([programs / "rapporteur", "new", "site", self.root], check=True, stderr=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", required=True, type=Path, help="the folder of the programs")
    parser.add_argument("--into", default=ROOT / "docs/pictures", type=Path)
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    with chromium() as browser, tempfile.TemporaryDirectory() as scratch:
        with NewSite(browser, options.programs.resolve(), Path(scratch)) as desk:
            desk.page.set_viewport_size(SIZE)
            desk.visit()
            # Without the preview's own bar: what readers see.
            desk.page.evaluate("document.querySelector('rapporteur-preview').style.display = 'none'")
            desk.page.screenshot(path=options.into / "home.png")
            desk.page.evaluate("document.querySelector('rapporteur-preview').style.display = ''")
            desk.add("content/en/index.md", "We know of `241 = cases` cases.")
            desk.panel()
            desk.page.screenshot(path=options.into / "preview.png")
    for picture in sorted(options.into.glob("*.png")):
        print(f"{picture.name}: {picture.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
