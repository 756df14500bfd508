/// Parts, and bars side by side, that say something else than their table.
extension Forgery {
  private static let page = "en/charts.html"

  static let parts = [
    Forgery(
      "parts: segment of the whole", page,
      "width=\"63.49%\" height=\"2em\"",
      "width=\"64.49%\" height=\"2em\"",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: segment of the whole elsewhere", page,
      "x=\"63.49%\" y=\"0em\"",
      "x=\"74.61%\" y=\"0em\"",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: strip too long", page,
      "y=\"6.2em\" width=\"63.49%\"",
      "y=\"6.2em\" width=\"65.49%\"",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: strip elsewhere", page,
      "x=\"63.49%\" y=\"9.9em\" width=\"25.39%\"",
      "x=\"0\" y=\"9.9em\" width=\"25.39%\"",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: strips swapped by their height", page,
      "<rect class=\"bar\" x=\"0\" y=\"6.2em\"",
      "<rect class=\"bar\" x=\"0\" y=\"9.9em\"",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: length of a part that is withheld", page,
      "<text class=\"label\" x=\"0\" y=\"5.9em\">North",
      """
      <rect class="bar" x="88.88%" y="3.7em" width="3.17%" height=".6em" fill="#801650"/>\
      <text class="label" x="0" y="5.9em">North
      """,
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: value of a part", page,
      "63% (40 of 63)</text>",
      "64% (40 of 63)</text>",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: counts of a part", page,
      "63% (40 of 63)</text>",
      "63% (41 of 63)</text>",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: withheld part", page,
      "y=\"3.4em\" text-anchor=\"end\" font-weight=\"700\">[c]<",
      "y=\"3.4em\" text-anchor=\"end\" font-weight=\"700\">3% (2 of 63)<",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: label of a part", page,
      "y=\"3.4em\">South &amp; East<",
      "y=\"3.4em\">South<",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: colours of parts swapped", page,
      "y=\"6.2em\" width=\"63.49%\" height=\".6em\" fill=\"#12436D\"",
      "y=\"6.2em\" width=\"63.49%\" height=\".6em\" fill=\"#28A197\"",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: part as what is left over", page,
      "<rect class=\"bar\" x=\"63.49%\" y=\"0em\"",
      "<rect class=\"bar rest\" x=\"63.49%\" y=\"0em\"",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: track that is shorter", page,
      "y=\"6.2em\" width=\"100%\"",
      "y=\"6.2em\" width=\"90%\"",
      "out/en/charts.html:77: unreadable-number"),
    Forgery(
      "parts: description of a part", page,
      "North &lt;b&gt;: 63% (40 of 63);",
      "North &lt;b&gt;: 63% (40 of 64);",
      "out/en/charts.html:77: unreadable-number"),
  ]

  static let multiples = [
    Forgery(
      "multiples: panel's bar", page,
      "width=\"50.52%\" height=\"1.2em\"",
      "width=\"51.52%\" height=\"1.2em\"",
      "out/en/charts.html:98: unreadable-number"),
    Forgery(
      "multiples: panel with a heading of another", page,
      """
      font-weight="700">South &amp; East</text><text class="label" x="0" y="2.7em">
      """,
      """
      font-weight="700">North &lt;b&gt;</text><text class="label" x="0" y="2.7em">
      """,
      "out/en/charts.html:98: unreadable-number"),
    Forgery(
      "multiples: panel's title", page,
      "<title id=\"figure-5-2-title\">Multiples: North &lt;b&gt;",
      "<title id=\"figure-5-2-title\">Multiples: South &amp; East",
      "out/en/charts.html:96: unreadable-number"),
    Forgery(
      "multiples: panel's description", page,
      "Multiples: North &lt;b&gt;. Hole: 16;",
      "Multiples: North &lt;b&gt;. Hole: 19;",
      "out/en/charts.html:99: unreadable-number"),
    Forgery(
      "multiples: panel's bars swapped by their height", page,
      "<rect class=\"bar\" x=\"0\" y=\"3.1em\" width=\"80%\"",
      "<rect class=\"bar\" x=\"0\" y=\"6.8em\" width=\"80%\"",
      "out/en/charts.html:98: unreadable-number"),
    Forgery(
      "multiples: panel's labels swapped", page,
      "y=\"2.7em\">Hole</text>",
      "y=\"2.7em\">Ice</text>",
      "out/en/charts.html:98: unreadable-number"),
    Forgery(
      "multiples: value beside another bar", page,
      "y=\"4em\" font-weight=\"700\">19<",
      "y=\"7.7em\" font-weight=\"700\">19<",
      "out/en/charts.html:98: unreadable-number"),
    Forgery(
      "multiples: value behind its bar", page,
      "x=\"80%\" dx=\".4em\" y=\"4em\"",
      "x=\"80%\" dx=\"-9em\" y=\"4em\"",
      "out/en/charts.html:98: unreadable-number"),
    Forgery(
      "multiples: bar of what a panel withholds", page,
      "<text class=\"value mark\" x=\"0\" y=\"15.1em\" font-weight=\"700\">[c]",
      """
      <rect class="bar rest" x="0" y="14.2em" width="9%" height="1.2em" fill="#6B7278"/>\
      <text class="value mark" x="0" y="15.1em" font-weight="700">[c]
      """,
      "out/en/charts.html:98: unreadable-number"),
  ]
}
