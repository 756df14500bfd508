"""Text stands out from what is painted behind it, on the screen and on grey paper.

axe decides no contrast in drawings or over gradients. Here the page is painted without its text,
and each text is held against the colours that then stand in its place. The contrast of WCAG is
one of luminance, which is what a printer's grey keeps of a colour.
"""

import base64
from pathlib import Path

from chromium import PAPER, Mode

SCRIPT = Path(__file__).parents[1] / "contrast.js"
MODES = [Mode(), Mode(colours="dark"), PAPER]

# Forced colours are the reader's own; the check of marks looks at the drawings in them.
# What floats over a page that scrolls hides no text for good, so text below it is left out. A box
# of text is higher than its letters; lines may touch its rim.
TEXTS = """() => {
const floating = matchMedia("print").matches ? [] : [...document.querySelectorAll("body *")]
  .filter(e => getComputedStyle(e).position === "fixed" && dom.shown(e));
const covered = (parent, r) => floating.some(e => {
  const f = e.getBoundingClientRect();
  return !e.contains(parent) && r.left < f.right && r.right > f.left
    && r.top < f.bottom && r.bottom > f.top;
});
return dom.texts().flatMap(node => {
  const parent = node.parentElement;
  if (!dom.shown(parent) || dom.isDecoration(parent)) return [];
  const style = getComputedStyle(parent);
  const range = document.createRange();
  range.selectNodeContents(node);
  let limits = [0, 0, document.documentElement.scrollWidth, document.documentElement.scrollHeight];
  for (let p = parent; p !== document.body; p = p.parentElement) {
    if (p.closest("svg") || getComputedStyle(p).overflowX === "visible") continue;
    const b = p.getBoundingClientRect();
    limits = [Math.max(limits[0], b.left), Math.max(limits[1], b.top),
      Math.min(limits[2], b.right), Math.min(limits[3], b.bottom)];
  }
  const boxes = [...range.getClientRects()].filter(r => !covered(parent, r)).map(r => {
    const x = Math.ceil(Math.max(r.left + scrollX, limits[0]));
    const rim = r.height * .15;
    const y = Math.ceil(Math.max(r.top + rim + scrollY, limits[1]));
    return {x, y, width: Math.floor(Math.min(r.right + scrollX, limits[2])) - x,
      height: Math.floor(Math.min(r.bottom - rim + scrollY, limits[3])) - y};
  }).filter(b => b.width > 0 && b.height > 0);
  if (!boxes.length) return [];
  const size = parseFloat(style.fontSize);
  return [{say: `${dom.selector(parent)} “${node.data.trim().slice(0, 40)}”`, boxes,
    colour: parent.closest("svg") ? style.fill : style.color,
    large: size >= 24 || size >= 18.66 && style.fontWeight >= 700}];
})}"""

# What is only painted across the page stays, since text has to be read over it.
WITHOUT_TEXT = """
:not(.page-mark), ::before, ::after {
  -webkit-text-fill-color: transparent !important;
  text-decoration-color: transparent !important;
}
svg text:not(.watermark *), svg tspan { fill: transparent !important }
"""


def findings(visit):
    with visit.blank_tab(SCRIPT) as easel, visit.tab(open_details=True) as tab:
        easel.goto("about:blank")
        for mode in MODES:
            mode.apply(tab)
            texts = tab.evaluate(TEXTS)
            tab.evaluate("css => dom.setStyle(css)", WITHOUT_TEXT)
            picture = base64.b64encode(tab.screenshot(full_page=True)).decode()
            ratios = easel.evaluate("seen => contrast.worst(...seen)", [picture, texts])
            for text, ratio in zip(texts, ratios):
                needed = 3 if text["large"] and mode.media == "screen" else 4.5
                if ratio < needed:
                    yield f"{mode}: {text['say']} has a contrast of {ratio:.2f}, not {needed}"
