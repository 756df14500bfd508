"""The marks of a chart stand out from its plate and from each other, in grey and forced colours.

A pale mark is allowed where the number stands in it; touching marks may be alike if both do.
"""

from pathlib import Path

from chromium import PAPER, Mode

SCRIPT = Path(__file__).parents[1] / "contrast.js"
MODES = [Mode(), Mode(colours="dark"), Mode(colours="forced"), PAPER]
LEAST = 3

# What helps the eye, such as the lines of a grid, says nothing that the marks do not say too.
LOOK = """least => dom.drawings().filter(dom.shown).flatMap(svg => {
  const seen = colour => colour && colour !== "none" && contrast.parse(colour).alpha > 0;
  let plate = svg;
  while (plate && !seen(getComputedStyle(plate).backgroundColor)) plate = plate.parentElement;
  const ground = contrast.parse(plate ? getComputedStyle(plate).backgroundColor : "Canvas").rgb;
  const inside = (box, inner) => {
    const x = inner.left + inner.width / 2, y = inner.top + inner.height / 2;
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  };
  const texts = dom.labels(svg);
  const numbers = texts.map(t => t.getBoundingClientRect());
  const marks = [...svg.querySelectorAll("rect, path, circle, ellipse, polygon, polyline, line")]
    .filter(m => dom.shown(m) && !m.closest("defs, .grid, .axis, .guide, .track"))
    .map(mark => {
      const style = getComputedStyle(mark);
      const box = mark.getBoundingClientRect();
      const ink = [style.fill, style.stroke].filter(seen).map(c => contrast.parse(c).rgb);
      return {mark, box, ink, told: numbers.some(n => inside(box, n))};
    }).filter(({box, ink}) => ink.length && box.width + box.height > 0);
  const best = (inks, others) =>
    Math.max(...inks.flatMap(i => others.map(o => contrast.ratio(i, o))));
  const faults = marks.filter(m => !m.told && best(m.ink, [ground]) < least)
    .map(m => `${dom.selector(m.mark)} has a contrast of ${best(m.ink, [ground]).toFixed(2)}`);
  const touch = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > -1.5
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > -1.5;
  const segments = marks.filter(m => m.mark.localName === "rect");
  segments.forEach((a, i) => segments.slice(i + 1).forEach(b => {
    if (touch(a.box, b.box) && !(a.told && b.told) && best(a.ink, b.ink) < least) {
      faults.push(`${dom.selector(a.mark)} and ${dom.selector(b.mark)} look alike and touch`);
    }
  }));
  for (const text of texts) {
    const behind = marks.findLast(m => inside(m.box, text.getBoundingClientRect()));
    const ratio = best([contrast.parse(getComputedStyle(text).fill).rgb],
      behind ? behind.ink : [ground]);
    if (ratio < 4.5) faults.push(`${dom.say(text)} has a contrast of ${ratio.toFixed(2)}`);
  }
  return faults;
})"""


def findings(visit):
    found = {}
    with visit.tab(SCRIPT, open_details=True) as tab:
        for mode in MODES:
            mode.apply(tab)
            for fault in tab.evaluate(LOOK, LEAST):
                found.setdefault(fault, []).append(str(mode))
    for fault, modes in found.items():
        yield f"{fault} ({'; '.join(dict.fromkeys(modes))})"
