"""One heading of the first level, none that is empty, and no level left out on the way down."""

LOOK = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
  .map(h => [Number(h.localName[1]), dom.text(h)])"""


def findings(visit):
    headings = visit.document.evaluate(LOOK)
    firsts = sum(level == 1 for level, _ in headings)
    if firsts != 1:
        yield f"{firsts} headings of level 1"
    before = 0
    for level, text in headings:
        if not text:
            yield f"a heading of level {level} is empty"
        if level > before + 1:
            yield f"“{text}” is of level {level}, after one of level {before}"
        before = level
