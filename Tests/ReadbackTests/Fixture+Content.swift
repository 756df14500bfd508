extension Fixture {
  static let content: [String: String] = [
    "site.yml": """
    languages: [en, ru]
    edition: {id: "1", date: 2020-02-29}
    demonstration: true
    disclosure: {threshold: 3}
    navigation: [index.md, about.md]
    """,
    "codebook.yml": """
    currency: EUR
    lists:
      town: {codes: [south, north, west]}
      flaw: {codes: [hole, ice, dark]}
      agreed: {codes: [none, count]}
    data:
      reports:
        file: data/reports.csv
        unit: report
        consent: {column: agreed, least: count}
        columns:
          id: {type: key}
          town: {type: code, list: town, required: true}
          flaw: {type: code, list: flaw}
          agreed: {type: code, list: agreed}
      costs:
        file: data/costs.csv
        unit: cost
        sensitive: false
        columns:
          town: {type: code, list: town}
          paid: {type: money}
      trips:
        file: data/trips.csv
        unit: trip
        consent: {column: agreed, least: count}
        columns:
          id: {type: key}
          town: {type: code, list: town}
          flaws: {type: codes, list: flaw, separator: "|"}
          date: {type: date}
          agreed: {type: code, list: agreed}
      plans:
        file: data/plans.csv
        unit: plan
        sensitive: false
        columns:
          name: {type: text}
          wanted: {type: integer}
          done: {type: integer}
          planned: {type: money}
          spent: {type: money}
    figures:
      all-reports: {query: reports}
      ice-share: {query: share of reports where flaw is ice}
      dark-west: {query: reports where town is west and flaw is dark}
      paid-total: {query: sum of paid in costs}
    """,
    "facts.yml":
      "paid: {value: 12345.50, unit: money, source: ledger, check: sum of paid in costs}\n",
    "data/reports.csv": reports,
    "data/trips.csv": trips, "data/plans.csv": plans,
    "data/costs.csv": "town,paid\nnorth,10000.25\nsouth,2345.25\n",
    "i18n/en.yml": "en:\n  language: English\n" + words,
    "i18n/ru.yml": "ru:\n  language: Русский\n"
      + words.replacing("\"%{part} of %{whole}\"", with: "\"из %{whole}: %{part}\""),
    "en/index.md": index, "ru/index.md": index, "en/about.md": about, "ru/about.md": about,
    "en/charts.md": charts, "ru/charts.md": charts,
  ]

  /// 1,500 reports that are counted and four that are not; two of ice in the west.
  private static var reports: String {
    let counts = [
      ("north", "hole", 700), ("north", "ice", 400), ("north", "dark", 40), ("south", "hole", 150),
      ("south", "ice", 130), ("south", "dark", 20), ("west", "hole", 28), ("west", "ice", 2),
      ("west", "dark", 30),
    ]
    var lines = ["id,town,flaw,agreed"]
    for (town, flaw, count) in counts {
      for number in 1...count { lines.append("\(town)-\(flaw)-\(number),\(town),\(flaw),count") }
    }
    for number in 1...4 { lines.append("none-\(number),north,hole,none") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let index = """
    ---
    kind: page
    title: "Roads with `= all-reports` reports"
    summary: "Of them `= ice-share` name ice."
    contents: true
    ---
    In the west `= reports where town is west and flaw is ice` name ice.[^n] The town paid
    [`= paid-total`](about.md), as stated: `= fact paid`.

    ## All `= reports where town is north` of the north

    ```figures
    - all-reports
    - ice-share
    - paid-total
    ```

    ```table
    of: reports
    rows: town
    columns: flaw
    caption: "Flaws in `= all-reports` reports"
    order: value
    ```

    ```table
    of: share of reports
    where: flaw is ice
    rows: town
    caption: Shares of ice
    ```

    ```chart
    of: reports
    where: flaw is ice
    rows: town
    title: Ice
    order: value
    ```

    ```chart
    of: share of reports
    where: flaw is hole
    rows: town
    title: Shares of holes
    ```

    ```table
    of: sum of paid in costs
    rows: town
    caption: Paid
    ```

    ```register
    data: costs
    columns: [town, paid]
    total: [paid]
    caption: Costs
    ```

    Table: Written

    | Item | Number |
    |---|--:|
    | Reports | `= all-reports` |

    [^n]: Of `= reports where town is west`.
    """

  private static let about = """
    ---
    kind: about
    title: About `= reports where flaw is hole` holes
    short_title: Holes, `= reports where flaw is hole`
    summary: "And `= dark-west` dark places."
    ---
    ```documents
    kind: page
    ```
    """

  static let templates: [String: String] = [
    "page.mustache": page, "about.mustache": page, "charts.mustache": page,
    "languages.mustache": "{{#languages}}<a href=\"{{href}}\">{{name}}</a>{{/languages}}\n",
    "assets/site.css": "p { margin: 0 }\ndl { margin: 0 }",
  ]

  private static let page = """
    <!doctype html>
    <html lang="{{language}}">
    <head><title>{{title}} – {{siteTitle}}</title>
    <style>{{{styles}}}</style></head>
    <body><nav>{{#navigation}}<a href="{{href}}">{{title}}</a> {{/navigation}}</nav>
    <main><h1>{{{titleHTML}}}</h1><p>{{{summary}}}</p>
    <nav>{{#contents}}<a href="{{href}}">{{title}}</a>{{/contents}}</nav>
    {{{body}}}</main>
    <footer><p>{{unitNote}}</p></footer></body></html>
    """
}
