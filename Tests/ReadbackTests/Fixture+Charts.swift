/// A page with one chart of each kind, and tables with shades.
extension Fixture {
  /// Trips by quarter and town, some with several flaws; few of them where numbers are withheld.
  static var trips: String {
    let counts: KeyValuePairs<String, [(quarter: String, count: Int)]> = [
      "north": [("2019-08", 12), ("2019-11", 40), ("2020-02", 31), ("2020-05", 25), ("", 9)],
      "south": [("2019-08", 21), ("2019-11", 2), ("2020-02", 18), ("2020-05", 30), ("2019", 6)],
      "west": [("2019-08", 7), ("2019-11", 16), ("2020-02", 14), ("2020-05", 5), ("", 4)],
      "": [("2019-08", 8), ("2019-11", 5), ("2020-02", 6), ("2020-05", 11), ("", 7)],
    ]
    let flaws = ["hole", "hole|ice", "ice", "", "dark|hole", "hole", "dark", "ice|dark|hole"]
    var lines = ["id,town,flaws,date,agreed"]
    for (town, quarters) in counts {
      for (date, count) in quarters {
        for _ in 0..<count {
          lines.append(
            "t\(lines.count),\(town),\(flaws[lines.count % flaws.count]),\(date),count")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static let plans = """
    name,wanted,done,planned,spent
    Mend the holes,20,25,1000.00,250.50
    "Light up, everywhere",40,10,2000.00,2000.00
    No target,0,3,,123.45
    Not begun,8,,500.00,
    ,5,5,1.00,1.00

    """

  static let charts = """
    ---
    kind: charts
    title: Charts
    summary: One of each kind.
    ---
    ```chart
    kind: columns
    of: trips
    rows: date by quarter
    title: Columns
    ```

    ```chart
    kind: lines
    of: trips
    rows: date by quarter
    columns: town
    title: Lines
    ```

    ```chart
    kind: lines
    of: share of trips
    where: flaws is hole
    rows: date by quarter
    title: One line
    ```

    ```chart
    kind: parts
    of: trips
    where: date is 2019-Q4
    rows: town
    title: Parts
    ```

    ```chart
    kind: multiples
    of: trips
    where: date is 2020-Q2
    rows: flaws
    columns: town
    title: Multiples
    ```

    ```chart
    kind: target
    data: plans
    rows: name
    values: [done, wanted]
    title: Targets
    ```

    ```chart
    kind: dots
    data: plans
    rows: name
    values: [wanted, done]
    title: Dots
    ```

    ```chart
    kind: dots
    data: plans
    rows: name
    values: [planned, spent]
    title: Money
    ```

    ```table
    of: trips
    rows: date by quarter
    columns: town
    heat: true
    caption: Heat
    ```

    ```table
    of: share of trips
    where: town is north
    rows: date by quarter
    columns: flaws
    heat: true
    caption: Heat of shares
    ```

    ```table
    of: trips
    rows: town
    heat: true
    caption: Heat of one column
    ```
    """
}
