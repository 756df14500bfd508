"""One page of a site in the browser: what a check of a page works on."""

import subprocess
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from chromium import Mode

HELPERS = Path(__file__).with_name("dom.js")


class Visit:
    """`facts` is what the tables at the end of a run say of the page."""

    def __init__(self, context, site, page, address, scratch):
        self.context = context
        self.site = site
        self.page = page
        self.address = f"{address}/{page}"
        self.file_address = (site.folder / page).resolve().as_uri()
        self.scratch = Path(scratch)
        self.facts = {}

    @contextmanager
    def blank_tab(self, *scripts):
        """An empty tab, whose pages will have the helpers of `dom.js` and of the scripts."""
        tab = self.context.new_page()
        for script in (HELPERS, *scripts):
            tab.add_init_script(path=script)
        try:
            yield tab
        finally:
            tab.close()

    @contextmanager
    def tab(self, *scripts, open_details=False):
        """A fresh tab with the page, for checks that change what it shows."""
        with self.blank_tab(*scripts) as tab:
            tab.goto(self.address)
            Mode().apply(tab)
            if open_details:
                tab.evaluate("dom.openDetails()")
            yield tab

    @cached_property
    def document(self):
        """The page as it opens, for checks that only look; it closes with the context."""
        tab = self.context.new_page()
        tab.add_init_script(path=HELPERS)
        tab.goto(self.address)
        return tab

    @property
    def kinds(self):
        return self.site.source(self.page).kind.split()

    @cached_property
    def pdf(self) -> Path:
        """The page as Chromium prints it, on the paper that its style sheet asks for."""
        file = self.scratch / "page.pdf"
        with self.tab() as tab:
            Mode(media="print").apply(tab)
            tab.pdf(path=file, format="A4", prefer_css_page_size=True, print_background=True)
        return file

    @cached_property
    def sheets(self) -> list[str]:
        """The text of each printed page."""
        text = subprocess.run(
            ["pdftotext", self.pdf, "-"], check=True, capture_output=True, text=True
        ).stdout
        return text.split("\f")[:-1]
