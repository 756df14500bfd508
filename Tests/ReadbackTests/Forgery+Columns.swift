/// Columns that say something else than their table.
extension Forgery {
  private static let page = "en/charts.html"

  static let columns = [
    Forgery(
      "columns: column too high", page,
      "y=\"5.39em\" width=\"17.5%\" height=\"8.11em\"",
      "y=\"5.29em\" width=\"17.5%\" height=\"8.21em\"",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: column too wide", page,
      "width=\"17.5%\" height=\"10.64em\"",
      "width=\"18.5%\" height=\"10.64em\"",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: column that hangs", page,
      "y=\"2.86em\" width=\"17.5%\"",
      "y=\"2.76em\" width=\"17.5%\"",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: column elsewhere", page,
      "x=\"28.75%\" y=\"2.86em\"",
      "x=\"38.75%\" y=\"2.86em\"",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: columns swapped", page,
      """
      <text class="value" x="12.5%" y="4.99em" text-anchor="middle" font-weight="700">\
      48</text>
      """,
      """
      <text class="value" x="12.5%" y="4.99em" text-anchor="middle" font-weight="700">\
      63</text>
      """,
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: value above another column", page,
      "x=\"37.5%\" y=\"2.46em\"",
      "x=\"62.5%\" y=\"2.46em\"",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: value by an anchor", page,
      "y=\"2.46em\" text-anchor=\"middle\"",
      "y=\"2.46em\" text-anchor=\"end\"",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: value moved aside", page,
      "x=\"37.5%\" y=\"2.46em\"",
      "x=\"37.5%\" dx=\"9em\" y=\"2.46em\"",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: base line lower", page,
      "<line class=\"axis\" x1=\"0%\" y1=\"13.5em\" x2=\"100%\" y2=\"13.5em\"",
      "<line class=\"axis\" x1=\"0%\" y1=\"14.5em\" x2=\"100%\" y2=\"14.5em\"",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: periods swapped", page,
      """
      x="12.5%" y="14.8em" text-anchor="middle">Q3</text><text class="period" x="37.5%" \
      y="14.8em" text-anchor="middle">Q4<
      """,
      """
      x="12.5%" y="14.8em" text-anchor="middle">Q4</text><text class="period" x="37.5%" \
      y="14.8em" text-anchor="middle">Q3<
      """,
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: years swapped in place", page,
      "<text class=\"era\" x=\"25%\" y=\"16em\" text-anchor=\"middle\">2019</text>",
      "<text class=\"era\" x=\"75%\" y=\"16em\" text-anchor=\"middle\">2019</text>",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: year changed", page,
      "text-anchor=\"middle\">2020</text>",
      "text-anchor=\"middle\">2021</text>",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: what has no period", page,
      "y=\"17.8em\" text-anchor=\"end\" font-weight=\"700\">26<",
      "y=\"17.8em\" text-anchor=\"end\" font-weight=\"700\">27<",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: column that is turned", page,
      "<rect class=\"bar\" x=\"3.75%\" y=\"5.39em\"",
      "<rect class=\"bar\" transform=\"translate(50 0)\" x=\"3.75%\" y=\"5.39em\"",
      "out/en/charts.html:11: unexpected-number"),
    Forgery(
      "columns: column of another colour", page,
      "height=\"8.11em\" fill=\"#12436D\"",
      "height=\"8.11em\" fill=\"#F46A25\"",
      "out/en/charts.html:11: unexpected-number"),
    Forgery(
      "columns: column that is not seen", page,
      "<rect class=\"bar\" x=\"3.75%\" y=\"5.39em\"",
      "<rect visibility=\"hidden\" class=\"bar\" x=\"3.75%\" y=\"5.39em\"",
      "out/en/charts.html:11: unexpected-number"),
    Forgery(
      "columns: mark more", page,
      "<line class=\"axis\" x1=\"0%\" y1=\"13.5em\"",
      """
      <rect class="bar" x="3.75%" y="1em" width="17.5%" height="1em" fill="#12436D"/>\
      <line class="axis" x1="0%" y1="13.5em"
      """,
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: mark behind the others", page,
      "700\">26</text></g>",
      """
      700">26</text></g><rect class="bar" x="3.75%" y="1em" width="17.5%" height="4em" \
      fill="#12436D"/>
      """,
      "out/en/charts.html:11: unexpected-number"),
    Forgery(
      "columns: mark within a mark", page,
      "text-anchor=\"middle\">Q3</text>",
      "text-anchor=\"middle\">Q3<tspan dx=\"9em\"> 99</tspan></text>",
      "out/en/charts.html:11: unexpected-number"),
    Forgery(
      "columns: mark that calls itself a watermark", page,
      "<rect class=\"bar\" x=\"3.75%\" y=\"5.39em\"",
      """
      <rect class="bar watermark" x="3.75%" y="1em" width="17.5%" height="12.5em" \
      fill="#12436D"/><rect class="bar" x="3.75%" y="5.39em"
      """,
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: number as a watermark", page,
      ">Demonstration</text></svg>",
      ">99 trips</text></svg>",
      "out/en/charts.html:11: unexpected-number"),
    Forgery(
      "columns: mark in a watermark", page,
      ">Demonstration</text></svg>",
      ">Demonstration</text><rect x=\"0\" y=\"0\" width=\"50%\" height=\"5em\"/></svg>",
      "out/en/charts.html:11: unexpected-number"),
    Forgery(
      "columns: description's number", page,
      "Q3 2019: 48; Q4",
      "Q3 2019: 49; Q4",
      "out/en/charts.html:11: unreadable-number"),
    Forgery(
      "columns: description's word", page,
      "<desc id=\"figure-1-text\">Columns. Q3",
      "<desc id=\"figure-1-text\">Columns. Q2",
      "out/en/charts.html:11: unreadable-number"),
  ]
}
