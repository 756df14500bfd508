"""A handout is one sheet of paper with two sides; a briefing has two to four pages."""

import re
import subprocess
from collections import Counter

SECTIONS = """() => [...document.querySelectorAll("main section")].map(section => ({
  title: dom.text(section.querySelector("h2, h3, h4") || section),
  blocks: [...section.querySelectorAll("h2, h3, p, li, th, td, dt")].map(dom.text),
}))"""

A4 = "595.92 x 842.88"


def findings(visit):
    info = subprocess.run(
        ["pdfinfo", visit.pdf], check=True, capture_output=True, text=True
    ).stdout
    pages = int(re.search(r"Pages:\s+(\d+)", info)[1])
    visit.facts["sheets"] = pages
    size = re.search(r"Page size:\s+(.*)", info)[1]
    if A4 not in size and "A4" not in size:
        yield f"the paper is {size}, not A4"
    least, most = allowed(visit.kinds)
    if pages < least:
        yield f"{pages} printed pages, and {least} are the least"
    if most and pages > most:
        yield f"{pages} printed pages, and {most} are the most. {contents(visit)}"


def allowed(kinds):
    if "handout" in kinds:
        return 2, 2
    if "brief" in kinds:
        return 2, 4
    return 1, None


def contents(visit):
    """Which sections stand on which page, so that one sees what has to become shorter."""
    sections = visit.document.evaluate(SECTIONS)
    seen = Counter(block for section in sections for block in set(section["blocks"]))
    told = []
    for number, text in enumerate(visit.sheets, 1):
        sheet = squeeze(text)
        titles = [
            section["title"]
            for section in sections
            if stands_on(sheet, [block for block in section["blocks"] if seen[block] == 1])
        ]
        told.append(f"Page {number}: {', '.join(titles) or 'nothing of a section'}.")
    return " ".join(told)


def stands_on(sheet, blocks):
    """Whether a sheet holds a block of the section; a short one could stand anywhere."""
    starts = [squeeze(block)[:40] for block in blocks]
    return any(start in sheet for start in starts if len(start) > 15)


def squeeze(text):
    """Text without what the layout makes of it: spaces, and hyphens at line ends."""
    return re.sub(r"[\s\u00ad-]", "", text)
