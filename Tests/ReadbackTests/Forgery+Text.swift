extension Forgery {
  private static let page = "en/index.html"

  static let text = [
    Forgery(
      "text: value", page, "value=\"1140\"", "value=\"1141\"",
      "out/en/index.html:12: unreadable-number"),
    Forgery(
      "text: text", page, ">1,140</data>", ">1,141</data>",
      "out/en/index.html:8: unreadable-number",
      "out/en/index.html:12: unreadable-number"),
    Forgery(
      "text: share", page, "35% (532 of 1,500)", "36% (532 of 1,500)",
      "out/en/index.html:7: unreadable-number"),
    Forgery(
      "text: share's value", page, "value=\"532/1500\"", "value=\"531/1500\"",
      "out/en/index.html:7: unreadable-number"),
    Forgery(
      "text: key figure", page, ">35%</data>", ">34%</data>",
      "out/en/index.html:16: unreadable-number"),
    Forgery(
      "text: its counts", page, "532 of 1,500 reports", "533 of 1,500 reports",
      "out/en/index.html:16: unreadable-number"),
    Forgery(
      "text: money", page, ">12,345.50\u{A0}EUR</data>", ">12,345.05\u{A0}EUR</data>",
      "out/en/index.html:10: unreadable-number"),
    Forgery(
      "text: a number in place of words", page, "id=\"n3\" class=\"withheld\">a withheld number<",
      "id=\"n3\" class=\"withheld\">2<",
      "out/en/index.html:9: unreadable-number"),
    Forgery(
      "text: a figure less", page, "<data id=\"n6\" class=\"figure\" value=\"1140\">1,140</data>",
      "1,140", "out/en/index.html: unreadable-number"),
    Forgery(
      "text: a figure more", page, "In the west",
      "In <data class=\"figure\" value=\"5\">5</data> of the west",
      "out/en/index.html:9: unexpected-number"),
    Forgery(
      "text: a figure twice", page, "In the west",
      "<data id=\"n6\" class=\"figure\" value=\"1140\">1,140</data>",
      "out/en/index.html:12: unexpected-number"),
  ]

  static let around = [
    Forgery(
      "around: title", page, "<title>Roads with 1,500", "<title>Roads with 1,400",
      "out/en/index.html: unreadable-number"),
    Forgery(
      "around: title with a digit more", page, "1,500 reports –", "1,5000 reports –",
      "out/en/index.html:3: unreadable-number"),
    Forgery(
      "around: contents", page, ">All 1,140 of", ">All 1,141 of",
      "out/en/index.html:8: unreadable-number"),
    Forgery(
      "around: navigation", page, ">Holes, 878<", ">Holes, 8,78<",
      "out/en/index.html:6: unreadable-number"),
    Forgery(
      "around: list", "en/about.html", "<data class=\"figure\" value=\"1500\">1,500</data>",
      "<data class=\"figure\" value=\"1501\">1,501</data>",
      "out/en/about.html:10: unexpected-number"),
    Forgery(
      "around: list's text", "en/about.html", "value=\"1500\">1,500</data>",
      "value=\"1500\">1,501</data>",
      "out/en/about.html:10: unreadable-number"),
  ]
}
