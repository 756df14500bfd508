extension FixtureSite {
  /// A language that nobody speaks: two and its multiples are one grammatical number, no number is
  /// written as elsewhere, and its alphabet begins with z.
  static let locale = """
    plurals:
      two: "n % 2 = 0"
    numbers: {decimal: "/", group: "_", least_before_group: 1, percent: " pc"}
    dates:
      months: [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]
      quarters: [q1, q2, q3, q4]
      date: "{y}~{m}~{d}"
      month: "{m}~{y}"
      quarter: "{q}~{y}"
    lists: {pair: " & ", last: " & "}
    quotes: ["<", "(", ")", ">"]
    typography:
      dash: " ~ "
      apostrophe: "^"
    alphabet: "zyxwvutsrqponmlkjihgfedcba"

    """

  /// The fixture in two languages: its own, and one that its folder brings with it.
  static let bilingual = FixtureSite()
    .replacing("[en]", "[en, qq]", in: "site.yml")
    .with("locales/qq.yml", locale)
    .with(
      "i18n/qq.yml",
      catalogue.replacing("en:\n", with: "qq:\n").replacing(
        "language: English", with: "language: Qq"
      )
      .replacing("{one:", with: "{two:")
    )
    .replacing(
      "`7 = reports` reports.", "`7 = reports`, `= reports where flaw is hole`.", in: "en/index.md"
    )
    .with("en/other.md", "---\nkind: page\ntitle: Other\nsummary: None.\n---\nNo number.\n")
    .with(
      "qq/index.md",
      """
      ---
      kind: page
      title: "Qq: \\"roads\\""
      summary: Qq `= all-reports`.
      follows: FINGERPRINT
      ---
      Qq - `7 = reports with unit`. It's `= reports where flaw is hole with unit`.

      ```untranslated
      ```
      """
    )
    .withTemplate(
      "page.mustache",
      "<title>{{title}}</title><style>{{{styles}}}</style>{{{summary}}}|{{{body}}}"
        + "{{#isTranslation}}{{#isStale}}!{{/isStale}}{{{translation}}}{{/isTranslation}}"
        + "{{#missingLanguages}}-{{tag}}{{^last}},{{/last}}{{/missingLanguages}}"
        + "{{#alternates}}[{{tag}} {{href}}]{{/alternates}}\n")

  /// The two languages with the mark that the translation needs.
  static let translated: FixtureSite = {
    let file = "content/qq/index.md"
    let text = TranslationTests.marked(bilingual, file)
    return bilingual.with("qq/index.md", text)
  }()
}
