/// Charts of two measures that say something else than their table.
extension Forgery {
  private static let page = "en/charts.html"

  static let targets = [
    Forgery(
      "targets: bar that reaches further", page,
      "y=\"8.8em\" width=\"19.8%\"",
      "y=\"8.8em\" width=\"29.8%\"",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: bar beside its track", page,
      "<rect class=\"bar\" x=\"0\" y=\"8.8em\"",
      "<rect class=\"bar\" x=\"0\" y=\"4.5em\"",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: target nearer", page,
      "x1=\"79.2%\" y1=\"8.6em\" x2=\"79.2%\" y2=\"9.8em\"",
      "x1=\"59.2%\" y1=\"8.6em\" x2=\"59.2%\" y2=\"9.8em\"",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: target that leans", page,
      "x1=\"79.2%\" y1=\"8.6em\" x2=\"79.2%\" y2=\"9.8em\"",
      "x1=\"79.2%\" y1=\"8.6em\" x2=\"59.2%\" y2=\"9.8em\"",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: target where there is none", page,
      "<text class=\"label\" x=\"0\" y=\"15.8em\">",
      """
      <line class="target" x1="79.2%" y1="12.9em" x2="79.2%" y2="14.1em" stroke="#1B1F24" \
      stroke-width="3"/><text class="label" x="0" y="15.8em">
      """,
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: target less", page,
      """
      <line class="target" x1="79.2%" y1="8.6em" x2="79.2%" y2="9.8em" stroke="#1B1F24" \
      stroke-width="3"/>
      """,
      "",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: bar of what is not recorded", page,
      "<line class=\"target\" x1=\"79.2%\" y1=\"18.4em\"",
      """
      <rect class="bar" x="0" y="18.6em" width="9%" height=".8em" fill="#12436D"/><line \
      class="target" x1="79.2%" y1="18.4em"
      """,
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: track of another length", page,
      "y=\"8.8em\" width=\"79.2%\"",
      "y=\"8.8em\" width=\"69.2%\"",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: measures swapped", page,
      "Done: 10; Wanted: 40</text>",
      "Done: 40; Wanted: 10</text>",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: name of the target", page,
      "<text class=\"key\" x=\"0\" dx=\"1em\" y=\"1.2em\">Wanted",
      "<text class=\"key\" x=\"0\" dx=\"1em\" y=\"1.2em\">Done",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: name of a row", page,
      "y=\"7.2em\">Light up, everywhere</text><text class=\"value\"",
      "y=\"7.2em\">Light up</text><text class=\"value\"",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: description of a target", page,
      "Light up, everywhere – Done: 10; Wanted: 40",
      "Light up, everywhere – Done: 40; Wanted: 10",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: cell of a target", page,
      "<td class=\"number\">10</td><td class=\"number\">40</td>",
      "<td class=\"number\">11</td><td class=\"number\">40</td>",
      "out/en/charts.html:122: unreadable-number"),
    Forgery(
      "targets: second table of a pair chart", page,
      "<p class=\"source\">Source: Plans, edition 1 <a href=\"charts-figure-6.csv\"",
      """
      <table><tr><td>5</td></tr></table><p class="source">Source: Plans, edition 1 <a \
      href="charts-figure-6.csv"
      """,
      "out/en/charts.html:120: unreadable-number"),
  ]

  static let dots = [
    Forgery(
      "dots: dot elsewhere", page,
      "cx=\"50%\" cy=\"4.9em\" r=\"5\" fill",
      "cx=\"52%\" cy=\"4.9em\" r=\"5\" fill",
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: dot in another row", page,
      "x=\"59.16%\" y=\"4.9em\" width=\"9\"",
      "x=\"59.16%\" y=\"8.1em\" width=\"9\"",
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: dots of one row swapped", page,
      """
      <rect class="point s3" x="59.16%" y="4.9em" width="9" height="9" \
      transform="translate(-4.5 -4.5)" fill="#fff" stroke="#F46A25" stroke-width="2.5"/>\
      <circle class="point s0" cx="50%" cy="4.9em"
      """,
      """
      <rect class="point s3" x="50%" y="4.9em" width="9" height="9" \
      transform="translate(-4.5 -4.5)" fill="#fff" stroke="#F46A25" stroke-width="2.5"/>\
      <circle class="point s0" cx="59.16%" cy="4.9em"
      """,
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: values of one row swapped", page,
      """
      y="5.25em" text-anchor="end" font-weight="700">20</text><text class="value m1" \
      x="59.16%" dx=".7em" y="5.25em" font-weight="700">25<
      """,
      """
      y="5.25em" text-anchor="end" font-weight="700">25</text><text class="value m1" \
      x="59.16%" dx=".7em" y="5.25em" font-weight="700">20<
      """,
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: values beside each other's dots", page,
      "x=\"50%\" dx=\"-.7em\" y=\"5.25em\" text-anchor=\"end\"",
      "x=\"50%\" dx=\"9em\" y=\"5.25em\" text-anchor=\"end\"",
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: keys swapped", page,
      """
      <text class="key" x="0" dx="1.5em" y="1.2em">Wanted</text><circle class="point s0" \
      cx="0" cy=".85em" r="5" transform="translate(6 0)" fill="#12436D"/><text \
      class="key" x="0" dx="1.5em" y="2.4em">Done
      """,
      """
      <text class="key" x="0" dx="1.5em" y="1.2em">Done</text><circle class="point s0" \
      cx="0" cy=".85em" r="5" transform="translate(6 0)" fill="#12436D"/><text \
      class="key" x="0" dx="1.5em" y="2.4em">Wanted
      """,
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: marks of the keys swapped", page,
      """
      <circle class="point s0" cx="0" cy=".85em" r="5" transform="translate(6 0)" \
      fill="#12436D"/><text class="key" x="0" dx="1.5em" y="2.4em">Done</text><rect \
      class="point s3" x="0" y="2.05em"
      """,
      """
      <circle class="point s0" cx="0" cy="2.05em" r="5" transform="translate(6 0)" \
      fill="#12436D"/><text class="key" x="0" dx="1.5em" y="2.4em">Done</text><rect \
      class="point s3" x="0" y=".85em"
      """,
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: span that is longer", page,
      "<line class=\"span\" x1=\"50%\" y1=\"4.9em\" x2=\"59.16%\"",
      "<line class=\"span\" x1=\"50%\" y1=\"4.9em\" x2=\"79.16%\"",
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: track of another scale", page,
      "<line class=\"track\" x1=\"13.35%\" y1=\"8.1em\" x2=\"86.65%\"",
      "<line class=\"track\" x1=\"3.35%\" y1=\"8.1em\" x2=\"96.65%\"",
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: dot of what is not recorded", page,
      "<circle class=\"point s0\" cx=\"28.01%\"",
      """
      <rect class="point s3" x="18.84%" y="14.5em" width="9" height="9" \
      transform="translate(-4.5 -4.5)" fill="#fff" stroke="#F46A25" stroke-width="2.5"/>\
      <circle class="point s0" cx="28.01%"
      """,
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: line on what is not recorded", page,
      ">Wanted: 8; Done: Not recorded</text>",
      ">Wanted: 8; Done: 8</text>",
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: values that are left out", page,
      """
      <text class="value m0" x="50%" dx="-.7em" y="5.25em" text-anchor="end" \
      font-weight="700">20</text>
      """,
      "",
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: value in a line", page,
      "y=\"7.65em\">250.50\u{A0}EUR",
      "y=\"7.65em\">205.50\u{A0}EUR",
      "out/en/charts.html:164: unreadable-number"),
    Forgery(
      "dots: value of what is not planned", page,
      ">Planned: Not recorded; Spent:</text>",
      ">Planned: 0; Spent:</text>",
      "out/en/charts.html:164: unreadable-number"),
    Forgery(
      "dots: description of dots", page,
      "Mend the holes – Wanted: 20; Done: 25",
      "Mend the holes – Wanted: 25; Done: 20",
      "out/en/charts.html:143: unreadable-number"),
    Forgery(
      "dots: head of a pair's table", page,
      ">Planned</th><th scope=\"col\" class=\"number\">Spent<",
      ">Spent</th><th scope=\"col\" class=\"number\">Planned<",
      "out/en/charts.html:167: unreadable-number"),
  ]
}
