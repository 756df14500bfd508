"""An author's desk: a copy of the campaign, the preview of it, and a browser."""

import os
import re
import shutil
import subprocess
import time
from pathlib import Path

from playwright.sync_api import Error

ROOT = Path(__file__).resolve().parents[3]
PANEL = ".panel"
WAIT = 20_000


class Desk:
    """The preview runs while the desk is entered; `page` is the browser's page."""

    def __init__(self, browser, program, scratch, edits):
        self.browser = browser
        self.program = program
        self.scratch = scratch
        self.edits = edits
        self.root = scratch / "site"
        self.arguments = []
        self.prefix = []
        self.environment = {}
        self.log_file = scratch / "log"
        for name in ("content", "templates", "output"):
            shutil.copytree(ROOT / name, self.root / name)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    @property
    def log(self):
        return self.log_file.read_text() if self.log_file.exists() else ""

    def start(self):
        environment = {"PATH": os.environ["PATH"], **self.environment}
        with self.log_file.open("w") as log:
            self.process = subprocess.Popen(
                [*self.prefix, self.program, "--root", self.root, "--port", "0", *self.arguments],
                stderr=log, env=environment,
            )
        address = self.until(lambda: re.search(r"http://127\.0\.0\.1:\d+", self.log))
        self.address = address.group()
        self.context = self.browser.new_context(viewport={"width": 1000, "height": 700})
        self.context.set_default_timeout(WAIT)
        self.page = self.context.new_page()

    def stop(self):
        self.context.close()
        self.process.terminate()
        self.process.wait(10)

    def restart(self, *arguments, prefix=(), **environment):
        self.stop()
        self.prefix = list(prefix)
        self.arguments = list(arguments)
        self.environment = environment
        self.start()

    def until(self, condition, seconds=20):
        end = time.monotonic() + seconds
        while not (found := condition()):
            if time.monotonic() > end or self.process.poll() is not None:
                raise AssertionError(f"not so after {seconds} s")
            time.sleep(0.01)
        return found

    # The author's files

    def path(self, name):
        return self.root / name

    def read(self, name):
        return self.path(name).read_text()

    def write(self, name, text):
        """As a plain editor writes: in place."""
        self.path(name).write_text(text)

    def rename_in(self, name, text):
        """As a careful editor writes: another file, renamed into place."""
        other = self.path(name).with_name(".saving.swp")
        other.write_text(text)
        os.rename(other, self.path(name))

    def edit(self, name, old, new):
        text = self.read(name)
        assert old in text, f"{name} has no {old!r}"
        self.write(name, text.replace(old, new, 1))

    def add(self, name, text):
        self.write(name, f"{self.read(name)}\n{text}\n")

    # What can be seen

    def visit(self, path="en/index.html"):
        self.page.goto(f"{self.address}/{path}")
        self.wait("document.documentElement.dataset.previewVersion")

    def wait(self, condition, argument=None):
        """Until a condition holds in the page, whose policy lets the browser's own wait do nothing."""


        def holds():
            try:
                return self.page.evaluate(condition, argument)
            except Error:
                # The page was just being loaded anew.
                return False

        return self.until(holds)

    def see(self, text):
        self.page.locator("main").get_by_text(text).first.wait_for(state="visible")

    def not_see(self, text):
        self.page.locator("main").get_by_text(text).first.wait_for(state="hidden")

    def panel(self, state="visible"):
        self.page.locator(PANEL).wait_for(state=state)
        return self.page.locator(PANEL)

    # What the program holds

    @property
    def handles(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    @property
    def memory(self):
        """Resident memory in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024
