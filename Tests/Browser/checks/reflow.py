"""Nobody scrolls sideways: on a phone, with text twice as large, with text spaced out."""

from chromium import Mode

LARGE = Mode(1280, text="text 200 %")
MODES = [
    Mode(320),
    Mode(1280),
    LARGE,
    Mode(320, text="spaced text"),
    Mode(1280, text="spaced text"),
]

# What sticks out of the window, less what a scrolling box around it keeps inside.
MEASURE = """() => {
  const page = document.scrollingElement;
  if (page.scrollWidth <= page.clientWidth) return null;
  const kept = e => {
    for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) {
      if (getComputedStyle(p).overflowX !== "visible") return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")]
    .filter(e => e.getBoundingClientRect().right > page.clientWidth + 1 && !kept(e));
  const deepest = wide.filter(e => !wide.some(o => o !== e && e.contains(o)));
  return [page.scrollWidth, page.clientWidth, deepest.slice(0, 3).map(dom.say)];
}"""

# An author's size in pixels would ignore the reader's wish for larger text.
SIZES = """() => dom.texts().map(t => t.parentElement)
  .map(e => [dom.say(e), parseFloat(getComputedStyle(e).fontSize)])"""


def findings(visit):
    sizes = {}
    with visit.tab(open_details=True) as tab:
        for mode in MODES:
            mode.apply(tab)
            sizes[mode] = tab.evaluate(SIZES)
            wide = tab.evaluate(MEASURE)
            if wide:
                needed, there, elements = wide
                yield f"{mode}: {needed} px are needed, of {there}; {', '.join(elements)}"
    for (element, small), (_, large) in zip(sizes[Mode(1280)], sizes[LARGE]):
        if large < 1.5 * small:
            yield f"{LARGE}: {element} hardly grows"
