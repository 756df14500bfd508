"""Made-up data say so on every sheet, so that no sheet can be passed on without it."""

import json

from checks.sheets import squeeze

WORDS = """() => {
  const line = document.querySelector(".running.demonstrated strong");
  return line ? dom.text(line) : "";
}"""


def findings(visit):
    if not is_demonstration(visit.site):
        return
    words = visit.document.evaluate(WORDS)
    if not words:
        yield "the site holds demonstration data, and the page has no running line that says so"
        return
    for number, text in enumerate(visit.sheets, 1):
        if squeeze(words) not in squeeze(text):
            yield f"printed page {number} does not say “{words}”"


def is_demonstration(site):
    """Taken from the list of all numbers: a page could hide it by leaving the line out."""
    index = site.folder / "data" / "published.json"
    return json.loads(index.read_text())["demonstration"]
