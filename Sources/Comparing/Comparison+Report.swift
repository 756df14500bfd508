import Codebook
public import Diagnostics
public import Reports

extension Comparison {
  /// The comparison as lines for a terminal.
  public func lines(in say: Speaker) -> [String] {
    var lines = [say(summary)]
    for (heading, rows) in numberRows(say) {
      lines += ["", say("\(heading):")]
      lines += ReportLines.aligned(rows.map { $0.prefix(3) + ["\($0[3]) (\($0[4]))"] })
    }
    if !notes.isEmpty { lines += [""] + notes.map { say($0) } }
    for (heading, pages) in pageLists where !pages.isEmpty {
      lines += ["", say("\(heading):")] + pages.map { "  " + $0 }
    }
    if !sentences.isEmpty { lines += ["", say("\(Self.sentencesHeading):")] }
    for sentence in sentences {
      lines.append("  \(sentence.page):\(sentence.line): \(sentence.why(say))")
      lines.append("    \(sentence.text)")
    }
    return lines
  }

  /// The comparison as a page.
  public func page(in say: Speaker) -> ReportPage {
    var sections = numberRows(say).map { heading, rows in
      ReportPage.Section(
        say(heading),
        tables: [
          ReportTable(
            caption: say(rows.count == 1 ? "\(rows.count) number" : "\(rows.count) numbers"),
            head: ["What is counted", "Old", "New", "Change", "Pages"].map { say($0) },
            numeric: [1, 2, 3],
            rows: rows.map { [$0[3], $0[0], $0[1], $0[2], $0[4]] })
        ])
    }
    for (heading, pages) in pageLists where !pages.isEmpty {
      sections.append(ReportPage.Section(say(heading), lines: pages))
    }
    if !sentences.isEmpty {
      let table = ReportTable(
        caption: say(
          sentences.count == 1
            ? "\(sentences.count) sentence" : "\(sentences.count) sentences"),
        head: ["Sentence", "Page", "Why"].map { say($0) },
        rows: sentences.map {
          [$0.text, say("\($0.page), line \($0.line)"), $0.why(say)]
        })
      sections.append(ReportPage.Section(say(Self.sentencesHeading), tables: [table]))
    }
    return ReportPage(
      language: say.language, title: say("What changed from \(old) to \(new)"),
      lines: [say("\(counts).")] + notes.map { say($0) }, sections: sections)
  }

  private static let sentencesHeading: DiagnosticText = "Sentences to read again"

  private var pageLists: [(heading: DiagnosticText, pages: [String])] {
    [("Pages that are new", addedPages), ("Pages that have vanished", vanishedPages)]
  }

  private var summary: DiagnosticText {
    if isEmpty { return "\(old) and \(new) print the same numbers" }
    return "from \(old) to \(new): \(counts)"
  }

  private var counts: DiagnosticText {
    if isEmpty { return "Both print the same numbers" }
    let (count, pageCount) = (sentences.count, addedPages.count + vanishedPages.count)
    let numbers: DiagnosticText =
      numbers.count == 1
      ? "\(numbers.count) number not alike" : "\(numbers.count) numbers not alike"
    let sentences: DiagnosticText =
      count == 1 ? "\(count) sentence to read again" : "\(count) sentences to read again"
    let pages: DiagnosticText =
      pageCount == 1
      ? "\(pageCount) page added or vanished" : "\(pageCount) pages added or vanished"
    return "\(numbers), \(sentences), \(pages)"
  }

  private var notes: [DiagnosticText] {
    var notes: [DiagnosticText] = []
    // An earlier version wrote neither list so that it could be told.
    if numbers.contains(where: { $0.isSum && $0.decimals == nil }) {
      notes.append("Sums of money are in hundredths.")
    }
    if isOfEditions {
      notes.append("The ledger keeps numbers about persons alone: no register, sentence or page.")
    }
    return notes
  }

  /// Old, new, change, question and pages of the numbers, by what happened to them.
  private func numberRows(_ say: Speaker) -> [(heading: DiagnosticText, rows: [[String]])] {
    NumberChange.Kind.allCases.compactMap { kind in
      let rows = numbers.filter { $0.kind == kind }.map { $0.row(say) }
      return rows.isEmpty ? nil : (kind.heading, rows)
    }
  }
}

extension NumberChange.Kind {
  fileprivate var heading: DiagnosticText {
    switch self {
    case .changed: "Numbers that have changed"
    case .nowWithheld: "Numbers that are withheld now"
    case .nowPrinted: "Numbers that are printed now"
    case .added: "Numbers that are new"
    case .vanished: "Numbers that have vanished"
    }
  }
}

extension NumberChange {
  fileprivate func row(_ say: Speaker) -> [String] {
    func shown(_ value: Int?, isAsked: Bool) -> String {
      isAsked ? value.map(written) ?? say("withheld") : "–"
    }
    let sign = (difference ?? 0) > 0 ? "+" : ""
    let change =
      difference.map { "\(sign)\(written($0))" + (percent.map { " (\($0)%)" } ?? "") } ?? "–"
    return [
      shown(old, isAsked: kind != .added), shown(new, isAsked: kind != .vanished), change, query,
      pages.isEmpty ? say("on no page") : pages.joined(separator: ", "),
    ]
  }
}

extension NumberChange {
  private func written(_ value: Int) -> String {
    decimals == 2 ? Hundredths.plain(value) : String(value)
  }
}

extension SentenceChange {
  fileprivate func why(_ say: Speaker) -> String {
    let words = compares ? say("; it compares") : ""
    switch reason {
    case .figure:
      return figures.map { say("\($0.id) was \($0.old), is \($0.new)") }.joined(separator: ", ")
        + words
    case .comparison: return say("it compares, and a figure beside it has changed")
    case .added: return say("new, or in other words") + words
    case .vanished: return say("vanished, or in other words now") + words
    }
  }
}
