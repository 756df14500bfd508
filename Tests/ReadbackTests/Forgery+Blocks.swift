extension Forgery {
  private static let page = "en/index.html"

  static let tables = [
    Forgery(
      "tables: cell", page, ">700</td>", ">701</td>",
      "out/en/index-table-1.csv:6: unreadable-number"),
    Forgery(
      "tables: withheld cell", page, "<td class=\"number withheld\">[c]</td>",
      "<td class=\"number\">130</td>",
      "out/en/index-table-1.csv:3: unreadable-number"),
    Forgery(
      "tables: withheld cell's text", page, "withheld\">[c]</td>", "withheld\">130</td>",
      "out/en/index.html:27: unreadable-number"),
    Forgery(
      "tables: no number", page, ">700</td>", ">70O</td>",
      "out/en/index.html:26: unreadable-number"),
    Forgery(
      "tables: wrong groups", page, ">1,140</td>", ">11,40</td>",
      "out/en/index.html:26: unreadable-number"),
    Forgery(
      "tables: share", page, "35% <span class=\"base\">400", "36% <span class=\"base\">400",
      "out/en/index.html:43: unreadable-number"),
    Forgery(
      "tables: counts", page, ">400 of 1,140<", ">401 of 1,140<",
      "out/en/index-table-2.csv:3: unreadable-number"),
    Forgery(
      "tables: row", page, ">South &amp; East</th>", ">North &lt;b&gt;</th>",
      "out/en/index.html:27: unexpected-number"),
    Forgery(
      "tables: head", page, ">Hole</th>", ">Ice</th>",
      "out/en/index.html:22: unreadable-number"),
    Forgery(
      "tables: base", page, "Base: 1,500 reports", "Base: 1,400 reports",
      "out/en/index.html:23: unreadable-number"),
    Forgery(
      "tables: caption", page, "Flaws in 1,500", "Flaws in 1,400",
      "out/en/index.html:20: unreadable-number"),
    Forgery(
      "tables: caption's words", page, "Table 1. Flaws", "Table 1. Claws",
      "out/en/index.html:20: unreadable-number"),
    Forgery(
      "tables: register's total", page,
      "<td class=\"number\">12,345.50\u{A0}EUR</td></tr>\n</tbody>",
      "<td class=\"number\">12,345.50</td></tr>\n</tbody>",
      "out/en/index.html:101: unreadable-number"),
    Forgery(
      "tables: table more", page, "<section class=\"footnotes\"",
      "<figure class=\"table\" id=\"table-9\"></figure><section class=\"footnotes\"",
      "out/en/index.html:136: unexpected-number"),
    Forgery(
      "tables: second table in a block", page, "<p class=\"source\">",
      "<table><tr><td>5</td></tr></table><p class=\"source\">",
      "out/en/index.html:20: unreadable-number"),
    Forgery(
      "tables: foot", page, "</tbody>", "</tbody><tfoot><tr><td>5</td></tr></tfoot>",
      "out/en/index.html:22: unreadable-number"),
    Forgery(
      "tables: table less", page, "id=\"table-3\"", "id=\"table-8\"",
      "out/en/index.html: unreadable-number",
      "out/en/index.html:92: unexpected-number"),
  ]

  static let charts = [
    Forgery(
      "charts: bar", page, "width=\"49.12%\"", "width=\"59.12%\"",
      "out/en/index.html:74: unreadable-number"),
    Forgery(
      "charts: place of the value", page, "x=\"49.12%\"", "x=\"49.13%\"",
      "out/en/index.html:74: unreadable-number"),
    Forgery(
      "charts: value", page, ">61%</text>", ">62%</text>",
      "out/en/index.html:74: unreadable-number"),
    Forgery(
      "charts: label", page, "\">South &amp; East</text>", "\">South</text>",
      "out/en/index.html:54: unreadable-number"),
    Forgery(
      "charts: length of what is withheld", page, "<text class=\"value mark\"",
      "<rect class=\"bar\" x=\"0\" y=\"5em\" width=\"30%\"/><text class=\"value mark\"",
      "out/en/index.html:54: unexpected-number"),
    Forgery(
      "charts: description", page, "47% (28 of 60).</desc>", "47% (28 of 61).</desc>",
      "out/en/index.html:74: unreadable-number"),
    Forgery(
      "charts: description of what is withheld", page, "South &amp; East: a withheld number",
      "South &amp; East: 130",
      "out/en/index.html:54: unreadable-number"),
    Forgery(
      "charts: cell", page, ">50% <span class=\"base\">150 of 300<",
      ">51% <span class=\"base\">152 of 300<",
      "out/en/index.html:74: unreadable-number"),
  ]
}
