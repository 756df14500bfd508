public import Diagnostics
public import Reports

extension SiteTranslations {
  /// The list as lines for a terminal.
  public func lines(in say: Speaker) -> [String] {
    var lines: [String] = []
    for language in languages {
      lines.append("\(language.name) (\(language.tag)): \(say(language.summary))")
      lines += ReportLines.aligned(
        language.documents.map { [say($0.state.words), $0.file, say($0.review)] })
      for (heading, keys) in language.words where !keys.isEmpty {
        lines.append("  \(say(heading)): \(keys.joined(separator: ", "))")
      }
      lines.append("")
    }
    return lines.isEmpty ? [say("The site has one language")] : lines.dropLast()
  }

  /// The list as a page.
  public func report(in say: Speaker) -> ReportPage {
    ReportPage(
      language: say.language, title: say("The translations of the site"), lines: [],
      sections: languages.map { language in
        ReportPage.Section(
          "\(language.name) (\(language.tag))",
          lines: [say(language.summary)]
            + language.words.filter { !$0.keys.isEmpty }.map {
              "\(say($0.heading)): \($0.keys.joined(separator: ", "))"
            },
          tables: [
            ReportTable(
              caption: say("Documents in \(language.name)"),
              head: ["Document", "State", "Review"].map { say($0) }, numeric: [],
              rows: language.documents.map { [$0.file, say($0.state.words), say($0.review)] })
          ])
      })
  }
}

extension SiteTranslations.Language {
  fileprivate var summary: DiagnosticText {
    func count(_ state: SiteTranslations.Document.State) -> Int {
      documents.count { $0.state == state }
    }
    let (all, missing) = (documents.count, count(.missing))
    return
      "\(all - missing) of \(all) documents translated; \(count(.stale)) stale, \(count(.unmarked)) "
      + "unmarked, \(missing) missing"
  }

  fileprivate var words: [(heading: DiagnosticText, keys: [String])] {
    [
      ("Words that are missing", missingWords),
      ("Words that are still those of the first language", sameWords),
    ]
  }
}

extension SiteTranslations.Document {
  fileprivate var review: DiagnosticText {
    if state == .missing { return "–" }
    return reviewer.map { "reviewed by \($0)" } ?? "not reviewed"
  }
}

extension SiteTranslations.Document.State {
  fileprivate var words: DiagnosticText {
    switch self {
    case .current: "current"
    case .stale: "stale"
    case .unmarked: "unmarked"
    case .missing: "missing"
    }
  }
}
