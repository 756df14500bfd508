public import Reports

extension Comparison {
  /// The comparison as lines for a terminal.
  public var lines: [String] {
    var lines = [summary]
    for (heading, rows) in numberRows {
      lines += ["", heading]
      lines += ReportLines.aligned(rows.map { $0.prefix(3) + ["\($0[3]) (\($0[4]))"] })
    }
    lines += notes
    if !addedPages.isEmpty { lines += ["", "Pages that are new:"] + addedPages.map { "  " + $0 } }
    if !vanishedPages.isEmpty {
      lines += ["", "Pages that have vanished:"] + vanishedPages.map { "  " + $0 }
    }
    if !sentences.isEmpty { lines += ["", Self.sentencesHeading] }
    for sentence in sentences {
      lines.append("  \(sentence.page):\(sentence.line): \(sentence.why)")
      lines.append("    \(sentence.text)")
    }
    return lines
  }

  /// The comparison as a page.
  public var page: ReportPage {
    var sections = numberRows.map { heading, rows in
      ReportPage.Section(
        String(heading.dropLast()),
        tables: [
          ReportTable(
            caption: "\(rows.count) number\(rows.count == 1 ? "" : "s")",
            head: ["What is counted", "Old", "New", "Change", "Pages"], numeric: [1, 2, 3],
            rows: rows.map { [$0[3], $0[0], $0[1], $0[2], $0[4]] })
        ])
    }
    for (heading, pages) in [
      ("Pages that are new", addedPages), ("Pages that have vanished", vanishedPages),
    ] where !pages.isEmpty {
      sections.append(ReportPage.Section(heading, lines: pages))
    }
    if !sentences.isEmpty {
      let table = ReportTable(
        caption: "\(sentences.count) sentence\(sentences.count == 1 ? "" : "s")",
        head: ["Sentence", "Page", "Why"],
        rows: sentences.map { [$0.text, "\($0.page), line \($0.line)", $0.why] })
      sections.append(
        ReportPage.Section(String(Self.sentencesHeading.dropLast()), tables: [table]))
    }
    return ReportPage(
      title: "What changed from \(old) to \(new)",
      lines: [counts + "."] + notes.filter { !$0.isEmpty },
      sections: sections)
  }

  private static let sentencesHeading = "Sentences to read again:"

  private var summary: String {
    if isEmpty { return "\(old) and \(new) print the same numbers" }
    return "from \(old) to \(new): \(counts)"
  }

  private var counts: String {
    if isEmpty { return "Both print the same numbers" }
    func counted(_ count: Int, _ noun: String) -> String {
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    let pages = addedPages.count + vanishedPages.count
    return "\(counted(numbers.count, "number")) not alike, "
      + "\(counted(sentences.count, "sentence")) to read again, "
      + "\(counted(pages, "page")) added or vanished"
  }

  private var notes: [String] {
    var notes: [String] = []
    if numbers.contains(where: \.isSum) { notes.append("Sums of money are in hundredths.") }
    if isOfEditions {
      notes.append("The ledger keeps numbers about persons alone: no register, sentence or page.")
    }
    return notes.isEmpty ? [] : [""] + notes
  }

  /// Old, new, change, question and pages of the numbers, by what happened to them.
  private var numberRows: [(heading: String, rows: [[String]])] {
    NumberChange.Kind.allCases.compactMap { kind in
      let rows = numbers.filter { $0.kind == kind }.map(\.row)
      return rows.isEmpty ? nil : (kind.heading, rows)
    }
  }
}

extension NumberChange.Kind {
  fileprivate var heading: String {
    switch self {
    case .changed: "Numbers that have changed:"
    case .nowWithheld: "Numbers that are withheld now:"
    case .nowPrinted: "Numbers that are printed now:"
    case .added: "Numbers that are new:"
    case .vanished: "Numbers that have vanished:"
    }
  }
}

extension NumberChange {
  fileprivate var row: [String] {
    func shown(_ value: Int?, isAsked: Bool) -> String {
      isAsked ? value.map(String.init) ?? "withheld" : "–"
    }
    let sign = (difference ?? 0) > 0 ? "+" : ""
    let change = difference.map { "\(sign)\($0)" + (percent.map { " (\($0)%)" } ?? "") } ?? "–"
    return [
      shown(old, isAsked: kind != .added), shown(new, isAsked: kind != .vanished), change, query,
      pages.isEmpty ? "on no page" : pages.joined(separator: ", "),
    ]
  }
}

extension SentenceChange {
  fileprivate var why: String {
    let words = compares ? "; it compares" : ""
    switch reason {
    case .figure:
      return figures.map { "\($0.id) was \($0.old), is \($0.new)" }.joined(separator: ", ") + words
    case .comparison: return "it compares, and a figure beside it has changed"
    case .added: return "new, or in other words" + words
    case .vanished: return "vanished, or in other words now" + words
    }
  }
}
