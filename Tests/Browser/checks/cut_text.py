"""No box cuts its text: what does not fit has to be scrolled to or wrapped, never hidden."""

from chromium import PAPER, Mode

MODES = [
    Mode(320),
    Mode(1280),
    Mode(1280, text="text 200 %"),
    Mode(320, text="spaced text"),
    PAPER,
]

MEASURE = """() => [...document.body.querySelectorAll("*")].filter(e => {
  const style = getComputedStyle(e);
  const hides = [style.overflowX, style.overflowY].some(o => o === "hidden" || o === "clip");
  return hides && !e.closest("svg") && dom.shown(e) && dom.text(e)
    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
}).map(dom.say)"""


def findings(visit):
    with visit.tab(open_details=True) as tab:
        for mode in MODES:
            mode.apply(tab)
            for element in tab.evaluate(MEASURE):
                yield f"{mode}: {element} is cut off"
