"""A chart has a name and a description with its numbers; its marks say nothing twice."""

LOOK = """() => dom.drawings().flatMap(svg => {
  const say = dom.selector(svg);
  if (svg.closest("[aria-hidden=true]")) return [];
  if (svg.getAttribute("role") !== "img") return [`${say} has no role="img"`];
  const faults = [];
  const wired = (tag, attribute) => {
    const part = svg.querySelector(`:scope > ${tag}`);
    if (!part || !dom.text(part)) { faults.push(`${say} has no ${tag}`); return ""; }
    if (!part.id || !(svg.getAttribute(attribute) || "").split(/\\s+/).includes(part.id)) {
      faults.push(`${say}: its ${tag} is not named by ${attribute}`);
    }
    return dom.text(part);
  };
  wired("title", "aria-labelledby");
  const told = wired("desc", "aria-describedby");
  const withheld = [...svg.querySelectorAll("text")].map(dom.text)
    .filter(t => /^\\[\\p{L}\\]$/u.test(t));
  if (told && !/\\d/.test(told) && !withheld.some(mark => told.includes(mark))) {
    faults.push(`${say}: the description states no number: “${told}”`);
  }
  for (const part of svg.querySelectorAll("*")) {
    if (!/^(title|desc|defs)$/.test(part.localName) && !part.closest("[aria-hidden=true], defs")) {
      faults.push(`${dom.say(part)} is not hidden from assistive technology`);
    }
  }
  return faults;
})"""


def findings(visit):
    yield from visit.document.evaluate(LOOK)
