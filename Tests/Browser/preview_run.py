"""Drives the preview as an author does, in a real browser; see the section "Testing" of README.md."""

import argparse
import sys
import tempfile
import time
import traceback
from pathlib import Path

import preview
from chromium import chromium
from preview.desk import Desk


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="rapporteur-serve")
    parser.add_argument("--only", action="append", choices=sorted(preview.JOURNEYS))
    parser.add_argument("--edits", type=int, default=1000, help="how many the long journey makes")
    options = parser.parse_args()
    failed = 0
    with chromium() as browser:
        for name in options.only or preview.JOURNEYS:
            started = time.monotonic()
            with tempfile.TemporaryDirectory() as scratch:
                desk = Desk(browser, Path(options.program), Path(scratch), options.edits)
                try:
                    with desk:
                        said = preview.JOURNEYS[name](desk)
                    result = "holds" + (f": {said}" if said else "")
                except Exception:
                    failed += 1
                    result = "fails\n" + traceback.format_exc() + desk.log
            print(f"{name}: {result} ({time.monotonic() - started:.1f} s)", flush=True)
    print(f"{failed} of {len(options.only or preview.JOURNEYS)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
