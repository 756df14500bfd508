extension LeakingContent {
  private static let regions = LeakingSite.records("region", ["a": 3, "b": 20, "i": 30])
  private static let answers = LeakingSite.records("answer", ["yes": 3, "no": 37])

  /// Leaks by sentences, alone and beside tables.
  static let sentences = [
    LeakingContent(
      "a share with a small part",
      LeakingSite.make(answers, body: "`= share of cases where answer is yes`"),
      hidden: ["share of cases where answer is yes"],
      .small(
        "share of cases where answer is yes", 3, of: 40, "'cases where answer is yes'",
        "content/en/index.md:6")),
    LeakingContent(
      "a share with a small rest",
      LeakingSite.make(answers, body: "`= share of cases where answer is no`"),
      hidden: ["share of cases where answer is no"],
      Forgery(
        numbers: ["share of cases where answer is no": (37, 40)], rule: "narrow-number",
        message: ["'cases' less 'cases where answer is no'", "content/en/index.md:6"])),
    LeakingContent(
      "a sentence that completes a table",
      LeakingSite.make(
        regions, body: LeakingSite.table("region") + "`= cases where region is one of a, i`"),
      hidden: ["cases where region is a", "cases where region is i"],
      .narrow(
        ["cases where region is i": 30], "'cases where region is a'", "content/en/index.md:12")),
    LeakingContent(
      "the same count in other words",
      LeakingSite.make(
        LeakingSite.records("date", ["2014-02": 3, "2014-05": 20, "2014-08": 30]),
        body: LeakingSite.table("date by quarter") + "`= cases where date in 2014-01..2014-03`"),
      hidden: ["cases where date is 2014-Q1", "cases where date is 2014-Q2"],
      .small("cases where date is 2014-Q1", 3, "content/en/index.md:6, content/en/index.md:12")),
    LeakingContent(
      "a stricter document",
      LeakingSite.make(
        LeakingSite.records("region", ["a": 7, "b": 20, "i": 30]), body: LeakingSite.table("region")
      ).with(
        "en/strict.md",
        "---\nkind: page\ntitle: T\nsummary: S.\nthreshold: 10\n---\n"
          + "`= cases where region is a`\n"),
      hidden: ["cases where region is a", "cases where region is b"],
      .small(
        "cases where region is a", 7, "content/en/index.md:6, content/en/strict.md:7"),
      .narrow(["cases where region is b": 20], "'cases where region is a'")),
    LeakingContent(
      "how many codes there are, where zeros are protected",
      LeakingSite.make(
        LeakingSite.records("region", ["a": 33, "b": 20, "i": 30]), zeros: "protected",
        body: "`= distinct region in cases`"),
      hidden: ["distinct region in cases"],
      .small("distinct region in cases", 3, "which codes no record has")),
    LeakingContent(
      "how few records are left out",
      LeakingSite.make(
        answers + [["answer": "yes", "agreed": "none"], ["answer": "no", "agreed": "none"]],
        body: "`= left out of cases`"),
      hidden: ["left out of cases"],
      .small("left out of cases", 2)),
  ]
}
