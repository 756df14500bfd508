"""A table has a caption; each of its headings says what it heads; each row has one."""

# A row of empty cells is there to be filled in by hand: nothing in it could be its heading.
LOOK = """() => [...document.querySelectorAll("table")].flatMap(table => {
  const say = dom.selector(table);
  const faults = [];
  if (!table.caption || !dom.text(table.caption)) faults.push(`${say} has no caption`);
  for (const th of table.querySelectorAll("th")) {
    if (!/^(col|row|colgroup|rowgroup)$/.test(th.getAttribute("scope") || "")) {
      faults.push(`${dom.say(th)} has no scope`);
    }
  }
  if (!table.tHead || !table.tHead.querySelector("th")) faults.push(`${say} has no head`);
  for (const row of [...table.tBodies].flatMap(body => [...body.rows])) {
    const first = row.cells[0];
    if (!dom.text(row) || !first) continue;
    if (first.localName !== "th" || !/^row/.test(first.getAttribute("scope") || "")) {
      faults.push(`${dom.say(row)}: its first cell is no heading of the row`);
    }
  }
  return faults;
})"""


def findings(visit):
    yield from visit.document.evaluate(LOOK)
