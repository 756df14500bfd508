"""A page is there at once: what it weighs, and in how many pieces it comes."""

import gzip
import re

KB = 1024
MOST_RAW = 100 * KB
MOST_COMPRESSED = 30 * KB
MOST_STYLES = 5 * KB


def findings(visit):
    page = visit.site.bytes(visit.page)
    styles = b"".join(re.findall(rb"<style>(.*?)</style>", page, re.DOTALL))
    facts = {
        "raw": len(page),
        "compressed": compressed(page),
        "styles": compressed(styles),
        "requests": requests(visit),
    }
    visit.facts.update(facts)
    for name, most in (
        ("raw", MOST_RAW),
        ("compressed", MOST_COMPRESSED),
        ("styles", MOST_STYLES),
    ):
        if facts[name] > most:
            yield f"{facts[name] / KB:.1f} KB ({name}) are more than {most // KB} KB"


def compressed(data):
    return len(gzip.compress(data, 9, mtime=0))


def requests(visit):
    count = 0

    def seen(_):
        nonlocal count
        count += 1

    with visit.blank_tab() as tab:
        tab.on("request", seen)
        tab.goto(visit.address)
    return count
