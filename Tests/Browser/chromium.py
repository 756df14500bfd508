"""Chromium as Debian packages it, and the ways in which a page is shown to a reader.

Its headless shell has the same engine and no window, which saves half of the time.
"""

import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import sync_playwright

# As a reader may have it, by WCAG 1.4.4 and 1.4.12. Sizes in pixels would not follow the first.
STYLES = {
    "": "",
    "text 200 %": "html { font-size: 200% !important }",
    "spaced text": """
        * {
          line-height: 1.5 !important;
          letter-spacing: .12em !important;
          word-spacing: .16em !important;
        }
        p { margin-bottom: 2em !important }
    """,
}


@dataclass(frozen=True)
class Mode:
    """How wide the window is, in which colours, on a screen or on paper, in which text."""

    width: int = 1280
    colours: str = "light"
    media: str = "screen"
    text: str = ""

    def apply(self, tab):
        tab.set_viewport_size({"width": self.width, "height": 800})
        tab.emulate_media(
            media=self.media,
            color_scheme="light" if self.colours == "light" else "dark",
            forced_colors="active" if self.colours == "forced" else "none",
        )
        tab.evaluate("css => dom.setStyle(css)", STYLES[self.text])

    def __str__(self):
        shown = "print" if self.media == "print" else self.colours
        return f"{self.width} px, {shown}" + (f", {self.text}" if self.text else "")


# 210 mm less the margins of the style sheet, in CSS pixels.
PAPER = Mode(673, media="print")


@contextmanager
def chromium():
    """Starts the browser; as root, and so in most containers, it has no sandbox of its own."""
    program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if program is None:
        raise SystemExit("There is no Chromium. `make test-browser` installs it.")
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        yield browser
        browser.close()
