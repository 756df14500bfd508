"""The labels of a chart stay inside it and apart from each other, at every width and on paper."""

from chromium import PAPER, Mode

MODES = [
    *(Mode(width) for width in (320, 640, 1280)),
    *(Mode(width, media="print") for width in (640, 1280)),
    PAPER,
    Mode(1280, text="text 200 %"),
    Mode(320, text="spaced text"),
]

# A box of text is as high as its font's ascent and descent, so that boxes may touch a little.
MEASURE = """() => dom.drawings().flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  if (!frame.width) return [];
  const texts = dom.labels(svg).filter(t => t.getBoundingClientRect().width)
    .map(t => ({box: t.getBoundingClientRect(), words: `“${dom.text(t)}”`}));
  const where = dom.selector(svg.closest("figure") || svg);
  // Some letters, such as J, reach a little over their own box; nothing clips them there.
  const reach = Math.max(1, parseFloat(getComputedStyle(svg).fontSize) / 10);
  const out = texts.filter(({box}) => box.left < frame.left - reach
    || box.right > frame.right + reach || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
    .map(({words}) => `${words} leaves the chart ${where}`);
  const over = texts.flatMap((a, i) => texts.slice(i + 1).filter(b =>
    Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1
    && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1)
    .map(b => `${a.words} and ${b.words} overlap in ${where}`));
  return [...out, ...over];
})"""


def findings(visit):
    """The modes in which a fault shows are put together, since most show in several."""
    found = {}
    with visit.tab(open_details=True) as tab:
        for mode in MODES:
            mode.apply(tab)
            for fault in tab.evaluate(MEASURE):
                found.setdefault(fault, []).append(str(mode))
    for fault, modes in found.items():
        yield f"{fault} ({'; '.join(dict.fromkeys(modes))})"
