"""axe-core finds no violation: WCAG 2.0 to 2.2, levels A and AA, and its best practice."""

from pathlib import Path

import axe_playwright_python

from chromium import Mode

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
TAGS = "wcag2a wcag2aa wcag21a wcag21aa wcag22a wcag22aa best-practice".split()

MODES = [
    mode
    for width in (1280, 320)
    for mode in (
        Mode(width),
        Mode(width, "dark"),
        Mode(width, "forced"),
        Mode(width, media="print"),
    )
]

# Nobody touches paper, so that the size of targets says nothing there.
RUN = """async tags => {
  const touched = !matchMedia("print").matches;
  const result = await axe.run({include: ["html"], exclude: dom.decorations}, {
    runOnly: tags, resultTypes: ["violations", "incomplete"],
    rules: {"target-size": {enabled: touched}},
  });
  const flat = rules => rules.flatMap(rule => rule.nodes.map(node => ({
    rule: rule.id, help: rule.help, selector: node.target.flat().join(" "),
  })));
  return {violations: flat(result.violations), incomplete: flat(result.incomplete)};
}"""


# Chromium paints text in forced colours and still tells scripts the author's colour of its
# filling, which is what axe asks for. This tells axe what is painted.
TELL_PAINTED = """forced => document.querySelectorAll("body, body *").forEach(e => {
  e.style.webkitTextFillColor = forced ? getComputedStyle(e).color : "";
})"""


def findings(visit):
    """Looks at all that can be opened open: what is hidden is not looked at."""
    violations, undecided = {}, set()
    with visit.tab(open_details=True) as tab:
        tab.evaluate(AXE)
        for mode in MODES:
            mode.apply(tab)
            tab.evaluate(TELL_PAINTED, mode.colours == "forced")
            result = tab.evaluate(RUN, TAGS)
            undecided.update((node["rule"], node["selector"]) for node in result["incomplete"])
            for node in result["violations"]:
                fault = f"{node['rule']} at {node['selector']}", node["help"]
                violations.setdefault(fault, []).append(str(mode))
    rules = [rule for rule, _ in undecided]
    visit.facts["undecided"] = {rule: rules.count(rule) for rule in rules}
    for (fault, help_text), modes in violations.items():
        yield f"{fault} ({'; '.join(modes)}): {help_text}"
