extension LeakingContent {
  private static let regions = LeakingSite.records("region", ["a": 3, "b": 20, "i": 30])

  /// Leaks between the numbers of tables.
  static let tables = [
    LeakingContent(
      "subtraction from a total",
      LeakingSite.make(regions, body: LeakingSite.table("region")),
      hidden: ["cases where region is a", "cases where region is b"],
      .small("cases where region is a", 3, "'cases where region is a'", "content/en/index.md:6"),
      .narrow(
        ["cases where region is b": 20], "'cases where region is a'", "content/en/index.md:6",
        "it follows from", "'cases where region is b' (content/en/index.md:6)")),
    LeakingContent(
      "two tables that share rows",
      LeakingSite.make(
        LeakingSite.records(
          "region", ["a": 2, "b": 2, "i": 8, "j": 8, "k": 3, "l": 3, "m": 3, "n": 7]),
        threshold: 4,
        body: LeakingSite.table("region", where: "region is one of a, b, i, j")
          + LeakingSite.table("region", where: "region is one of k, l, m, n")
          + LeakingSite.table("region", where: "region is one of l, m")
          + LeakingSite.table("region", where: "region is one of a, b, i, j, k, n")),
      hidden: Set(["a", "b", "i", "k", "l", "m", "n"].map { "cases where region is \($0)" }),
      .narrow(["cases where region is n": 7], "'cases where region is k'")),
    LeakingContent(
      "zeros and ones",
      LeakingSite.make(
        LeakingSite.records("region", ["a": 10, "b": 3, "i": 1, "j": 1]), threshold: 3,
        body: LeakingSite.table("region")),
      hidden: ["cases where region is a", "cases where region is i", "cases where region is j"],
      .narrow(["cases where region is a": 10], "'cases where region is i'")),
    LeakingContent(
      "all but three name a kind",
      LeakingSite.make(
        Array(repeating: ["kind": "blow|theft"], count: 12)
          + Array(repeating: ["kind": "blow"], count: 25)
          + Array(repeating: ["kind": "theft|fine"], count: 3),
        body: LeakingSite.table("kind")),
      hidden: ["cases where kind is blow", "cases where kind is fine"],
      .narrow(["cases where kind is blow": 37], "'cases' less 'cases where kind is blow'")),
    LeakingContent(
      "a table by code and one by group",
      LeakingSite.make(
        LeakingSite.records("place", ["home": 2, "station": 20, "street": 15, "park": 18]),
        body: LeakingSite.table("place") + LeakingSite.table("place by group")),
      hidden: ["cases where place is home", "cases where place is station"],
      .narrow(["cases where place is station": 20], "'cases where place is home'")),
    LeakingContent(
      "a table by quarter and one by year",
      LeakingSite.make(
        LeakingSite.records(
          "date",
          [
            "2014-02": 2, "2014-05": 20, "2014-08": 15, "2014-11": 18, "2015-02": 12, "2015-05": 9,
            "2015": 8,
          ]),
        body: LeakingSite.table("date by quarter") + LeakingSite.table("date by year")),
      hidden: ["cases where date is 2014-Q1", "cases where date is 2014-Q3"],
      .narrow(["cases where date is 2014-Q3": 15], "'cases where date is 2014-Q1'")),
    LeakingContent(
      "the length of a bar",
      LeakingSite.make(regions, body: LeakingSite.table("region", kind: "chart")),
      hidden: ["cases where region is a", "cases where region is b"],
      .narrow(["cases where region is b": 20], "'cases where region is a'")),
  ]
}
