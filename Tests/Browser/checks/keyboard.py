"""A page works without a mouse: every stop is reached in order, and seen; nothing is a trap."""

from chromium import Mode

MODES = [Mode(1280), Mode(320, "dark")]

# Everything that Tab should stop at, in the order of the document.
EXPECTED = """() => {
  window.stops = [...document.querySelectorAll(
    "a[href], button, input, select, textarea, summary, [tabindex='0']")].filter(dom.shown);
  return stops.map(dom.say);
}"""

NOW = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e);
  const box = [...e.getClientRects()].find(r => r.width && r.height);
  const hit = box && document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
    Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1));
  return {
    index: stops.indexOf(e), say: dom.say(e),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inWindow: !!box && box.bottom > 0 && box.right > 0
      && box.top < innerHeight && box.left < innerWidth,
    covered: !hit || !(e.contains(hit) || hit.contains(e)),
  };
}"""

SCROLLING = """() => [...document.querySelectorAll("body *")].filter(e =>
    /auto|scroll/.test(getComputedStyle(e).overflowX + getComputedStyle(e).overflowY)
    && dom.shown(e) && (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight)
    && e.tabIndex < 0).map(dom.say)"""

SKIP = """() => {
  const target = document.querySelector(document.activeElement.getAttribute("href"));
  return !!target && target.localName === "main";
}"""


def findings(visit):
    found = {}
    for mode in MODES:
        with visit.tab() as tab:
            mode.apply(tab)
            faults = [*skip_link(tab), *walk(tab)]
            if tab.locator("summary").count():
                faults += [*open_all(tab), *walk(tab)]
            for fault in faults:
                found.setdefault(fault, []).append(str(mode))
    for fault, modes in found.items():
        yield f"{fault} ({'; '.join(dict.fromkeys(modes))})"


def skip_link(tab):
    """The first stop jumps over what every page begins with."""
    tab.evaluate(EXPECTED)
    tab.keyboard.press("Tab")
    stop = tab.evaluate(NOW)
    is_skip = "() => /^#./.test(document.activeElement.getAttribute('href') || '')"
    if not stop or stop["index"] != 0 or not tab.evaluate(is_skip):
        yield "the first stop is no skip link"
        return
    if not stop["inWindow"] or stop["covered"]:
        yield "the skip link can't be seen when it has the focus"
    leads_to_main = tab.evaluate(SKIP)
    tab.keyboard.press("Enter")
    focused = tab.evaluate("document.activeElement.localName")
    if not leads_to_main or focused != "main":
        yield f"the skip link leads to {focused}, not to main"


def walk(tab):
    """From the first stop by Tab to the last, after which Chromium leaves or begins anew."""
    expected = tab.evaluate(EXPECTED)
    yield from (f"{say} scrolls and can't be focused" for say in tab.evaluate(SCROLLING))
    tab.evaluate("stops[0].focus()")
    reached = [0]
    for _ in expected:
        tab.keyboard.press("Tab")
        stop = tab.evaluate(NOW)
        if stop is None or stop["index"] == 0:
            break
        if stop["index"] in reached:
            yield f"{stop['say']} is a trap"
            break
        yield from faults_of(stop, reached)
        reached.append(stop["index"])
    for index, say in enumerate(expected):
        if index not in reached:
            yield f"Tab does not reach {say}"


def faults_of(stop, reached):
    if stop["index"] < 0:
        yield f"Tab stops at {stop['say']}, which does nothing"
    elif stop["index"] < reached[-1]:
        yield f"{stop['say']} is reached out of order"
    if not stop["outlined"]:
        yield f"{stop['say']} does not show that it has the focus"
    if not stop["inWindow"] or stop["covered"]:
        yield f"{stop['say']} can't be seen when it has the focus"


def open_all(tab):
    """Opens what can be opened, by Enter."""
    for number in range(tab.locator("summary").count()):
        summary = tab.locator("summary").nth(number)
        if summary.is_visible():
            summary.focus()
            tab.keyboard.press("Enter")
            if not summary.evaluate("s => s.parentElement.open"):
                yield f"{summary.evaluate('dom.say')} does not open by Enter"
