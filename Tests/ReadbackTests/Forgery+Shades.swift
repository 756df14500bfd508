/// Shades and keys that say something else than their table.
extension Forgery {
  private static let page = "en/charts.html"

  static let shades = [
    Forgery(
      "shades: shade", page,
      "<td class=\"number heat-3\">21<",
      "<td class=\"number heat-2\">21<",
      "out/en/charts.html:189: unreadable-number"),
    Forgery(
      "shades: shade less", page,
      "<td class=\"number heat-3\">21<",
      "<td class=\"number\">21<",
      "out/en/charts.html:189: unreadable-number"),
    Forgery(
      "shades: shade more", page,
      "<td class=\"number heat-3\">21<",
      "<td class=\"number heat-3 heat-5\">21<",
      "out/en/charts.html:189: unreadable-number"),
    Forgery(
      "shades: shade of no step", page,
      "<td class=\"number heat-3\">21<",
      "<td class=\"number heat-3 heat-9\">21<",
      "out/en/charts.html:189: unreadable-number"),
    Forgery(
      "shades: shade of what is withheld", page,
      "<td class=\"number withheld\">[c]</td><td class=\"number heat-5\">",
      "<td class=\"number withheld heat-1\">[c]</td><td class=\"number heat-5\">",
      "out/en/charts.html:190: unreadable-number"),
    Forgery(
      "shades: shade of a total", page,
      "<td class=\"number\">77</td><td class=\"number\">117</td><td",
      "<td class=\"number heat-5\">77</td><td class=\"number\">117</td><td",
      "out/en/charts.html:36: unexpected-number"),
    Forgery(
      "shades: last number of a key", page,
      "9–16</span>",
      "9–17</span>",
      "out/en/charts.html:185: unreadable-number"),
    Forgery(
      "shades: first number of a key", page,
      "9–16</span>",
      "5–16</span>",
      "out/en/charts.html:185: unreadable-number"),
    Forgery(
      "shades: shades of a key swapped", page,
      "<span class=\"heat-1\">1–8</span> <span class=\"heat-2\">",
      "<span class=\"heat-2\">1–8</span> <span class=\"heat-1\">",
      "out/en/charts.html:185: unreadable-number"),
    Forgery(
      "shades: key of another scale", page,
      """
      <span class="heat-1">1–8</span> <span class="heat-2">9–16</span> <span \
      class="heat-3">17–24</span> <span class="heat-4">25–32</span> <span class="heat-5">\
      33–40</span>
      """,
      """
      <span class="heat-1">1–10</span> <span class="heat-2">11–20</span> <span \
      class="heat-3">21–30</span> <span class="heat-4">31–40</span> <span class="heat-5">\
      41–50</span>
      """,
      "out/en/charts.html:190: unreadable-number"),
    Forgery(
      "shades: key's words", page,
      "<p class=\"heat-key\">Shades: <span",
      "<p class=\"heat-key\">Shades of 3: <span",
      "out/en/charts.html:185: unreadable-number"),
    Forgery(
      "shades: key less", page,
      "<p class=\"heat-key\">",
      "<p class=\"key\">",
      "out/en/charts.html:185: unreadable-number"),
    Forgery(
      "shades: key more", page,
      "<p class=\"heat-key\">",
      "<p class=\"heat-key\">Shades: 5</p><p class=\"heat-key\">",
      "out/en/charts.html:185: unreadable-number"),
    Forgery(
      "shades: key of shares", page,
      "21%–40%</span>",
      "21%–50%</span>",
      "out/en/charts.html:204: unreadable-number"),
    Forgery(
      "shades: shade of a share", page,
      "heat-3\">4 of 9<",
      "heat-2\">4 of 9<",
      "out/en/charts.html:210: unreadable-number"),
    Forgery(
      "shades: shade of the only column", page,
      "heat-4\">117<",
      "heat-5\">117<",
      "out/en/charts.html:228: unreadable-number"),
    Forgery(
      "shades: shade where nobody asked for one", page,
      "<td class=\"number\">48</td></tr>",
      "<td class=\"number heat-5\">48</td></tr>",
      "out/en/charts.html:14: unexpected-number"),
  ]
}
