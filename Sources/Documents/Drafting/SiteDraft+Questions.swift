public import Disclosure
import Narrative

extension SiteDraft {
  /// What one page asks for.
  public func questions(of page: PageDraft) -> Plan {
    var plan = Plan()
    page.text.ask(&plan, threshold: page.threshold)
    return plan
  }

  /// What the titles and the summaries of a language's pages ask for, which other pages may show.
  public func titleQuestions(in language: String) -> Plan {
    var plan = Plan()
    for page in pages where page.language == language {
      page.text.askInTitles(&plan, threshold: page.threshold)
    }
    return plan
  }

  /// Whether a page shows more of the other languages than where they have what.
  public func showsOtherLanguages(_ page: PageDraft) -> Bool {
    page.text.blocks.contains(where: \.listsUntranslated)
  }

  /// Whether the short title of a page has a number, which is known again wherever it stands.
  public var hasNumbersInShortTitles: Bool {
    pages.contains { !$0.text.shortTitle.figures.isEmpty }
  }
}

extension TextBlock {
  /// Whether it is, or holds, a list of what its language lacks.
  fileprivate var listsUntranslated: Bool {
    if case .untranslated = kind { return true }
    var lists = false
    forEachChild { lists = lists || $0.listsUntranslated }
    return lists
  }
}
