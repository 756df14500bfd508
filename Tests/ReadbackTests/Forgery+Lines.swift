/// Lines that say something else than their table.
extension Forgery {
  private static let page = "en/charts.html"

  static let lines = [
    Forgery(
      "lines: text of the scale", page,
      "y=\"1.55em\">50</text>",
      "y=\"1.55em\">100</text>",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: scale upside down", page,
      "<text class=\"scale\" x=\"0\" y=\"1.55em\">50</text>",
      "<text class=\"scale\" x=\"0\" y=\"13.55em\">50</text>",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: zero that is none", page,
      "<text class=\"scale\" x=\"0\" y=\"13.55em\">0</text>",
      "<text class=\"scale\" x=\"0\" y=\"13.55em\">5</text>",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: line of the scale", page,
      "x1=\"9.29%\" y1=\"13.2em\" x2=\"60%\" y2=\"13.2em\"",
      "x1=\"9.29%\" y1=\"12.2em\" x2=\"60%\" y2=\"12.2em\"",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: segment elsewhere", page,
      "x1=\"40.96%\" y1=\"8.88em\" x2=\"53.63%\" y2=\"6em\"",
      "x1=\"40.96%\" y1=\"8.88em\" x2=\"53.63%\" y2=\"5em\"",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: segment across a gap", page,
      "<line class=\"series s0\" x1=\"40.96%\"",
      """
      <line class="series s0" x1="15.62%" y1="8.16em" x2="40.96%" y2="8.88em" \
      stroke="#12436D" stroke-width="2.5"/><line class="series s0" x1="40.96%"
      """,
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: segment less", page,
      """
      <line class="series s0" x1="40.96%" y1="8.88em" x2="53.63%" y2="6em" \
      stroke="#12436D" stroke-width="2.5"/>
      """,
      "",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: segment of another line", page,
      "<line class=\"series s1\" x1=\"15.62%\"",
      "<line class=\"series s2\" x1=\"15.62%\"",
      "out/en/charts.html:33: unexpected-number"),
    Forgery(
      "lines: segment in another colour", page,
      "y2=\"3.6em\" stroke=\"#28A197\"",
      "y2=\"3.6em\" stroke=\"#801650\"",
      "out/en/charts.html:33: unexpected-number"),
    Forgery(
      "lines: point elsewhere", page,
      "cx=\"40.96%\" cy=\"8.88em\"",
      "cx=\"40.96%\" cy=\"7.88em\"",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: point in another period", page,
      "cx=\"15.62%\" cy=\"8.16em\"",
      "cx=\"28.29%\" cy=\"8.16em\"",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: point in a gap", page,
      "<circle class=\"point s0\" cx=\"40.96%\"",
      """
      <circle class="point s0" cx="28.29%" cy="12em" r="5" fill="#12436D"/><circle \
      class="point s0" cx="40.96%"
      """,
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: point that is moved", page,
      "cx=\"40.96%\" cy=\"8.88em\" r=\"5\"",
      "cx=\"40.96%\" cy=\"8.88em\" r=\"5\" transform=\"translate(0 -40)\"",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: point of another shape", page,
      """
      <rect class="point s1" x="15.62%" y="10.32em" width="9" height="9" \
      transform="translate(-4.5 -4.5)" fill="#28A197"/>
      """,
      "<circle class=\"point s1\" cx=\"15.62%\" cy=\"10.32em\" r=\"5\" fill=\"#28A197\"/>",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: last value", page,
      "y=\"3.8em\" font-weight=\"700\">30<",
      "y=\"3.8em\" font-weight=\"700\">31<",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: last value that is left out", page,
      "y=\"3.8em\" font-weight=\"700\">30<",
      "y=\"3.8em\" font-weight=\"700\"><",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: name of another line", page,
      "y=\"1.4em\">South &amp;</text>",
      "y=\"1.4em\">North &amp;</text>",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: name elsewhere", page,
      "<text class=\"label\" x=\"65%\" dx=\"1.2em\" y=\"2.6em\">East</text>",
      "<text class=\"label\" x=\"65%\" dx=\"1.2em\" y=\"9.6em\">East</text>",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: mark of another line at a name", page,
      "<circle class=\"point s0\" cx=\"65%\" cy=\"1.05em\"",
      "<circle class=\"point s2\" cx=\"65%\" cy=\"1.05em\"",
      "out/en/charts.html:33: unexpected-number"),
    Forgery(
      "lines: leader to another line", page,
      "x1=\"55.13%\" y1=\"6em\" x2=\"65%\" y2=\"1.05em\"",
      "x1=\"55.13%\" y1=\"7.2em\" x2=\"65%\" y2=\"1.05em\"",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: leader more", page,
      "<line class=\"leader\" x1=\"55.13%\" y1=\"6em\"",
      """
      <line class="leader" x1="55.13%" y1="7em" x2="65%" y2="1em" stroke="#8A9198"/><line \
      class="leader" x1="55.13%" y1="6em"
      """,
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: period of a line", page,
      "x=\"28.29%\" y=\"14.7em\" text-anchor=\"middle\">Q4<",
      "x=\"28.29%\" y=\"14.7em\" text-anchor=\"middle\">Q2<",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: period elsewhere", page,
      "x=\"28.29%\" y=\"14.7em\"",
      "x=\"38.29%\" y=\"14.7em\"",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: year elsewhere", page,
      "x=\"33.44%\" y=\"15.9em\">2020<",
      "x=\"23.44%\" y=\"15.9em\">2020<",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: year of a line", page,
      "x=\"33.44%\" y=\"15.9em\">2020<",
      "x=\"33.44%\" y=\"15.9em\">2019<",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: what has no date", page,
      "y=\"24.4em\" font-weight=\"700\">North &lt;b&gt;: 9;",
      "y=\"24.4em\" font-weight=\"700\">North &lt;b&gt;: 8;",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: description's lines swapped", page,
      "South &amp; East – Q3 2019: 21",
      "North &lt;b&gt; – Q3 2019: 21",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: description of what is withheld in a line", page,
      "Q4 2019: a withheld number; Q1 2020: 18",
      "Q4 2019: 2; Q1 2020: 18",
      "out/en/charts.html:33: unreadable-number"),
    Forgery(
      "lines: share's point", page,
      "cx=\"34.18%\" cy=\"5.78em\"",
      "cx=\"34.18%\" cy=\"5.7em\"",
      "out/en/charts.html:55: unreadable-number"),
    Forgery(
      "lines: share's scale", page,
      "y=\"1.55em\">100%</text>",
      "y=\"1.55em\">50%</text>",
      "out/en/charts.html:55: unreadable-number"),
  ]
}
