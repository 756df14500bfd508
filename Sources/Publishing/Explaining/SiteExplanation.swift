import Codebook
public import Diagnostics
import Disclosure
import Documents
public import Files
import Query

/// Tells an author why numbers of the site are shown or withheld.
public enum SiteExplanation {
  /// Explains a number or a page.
  ///
  /// - Parameters:
  ///   - question: a query in the words of figures, or the path of a page below the output
  ///     folder, with `#` and the id of a figure, table or chart if only that is meant.
  ///   - say: the language of the explanation.
  /// - Returns: what there is to say, without any number that is withheld; `nil` with an error.
  public static func make(
    _ question: String, content: FolderSnapshot, templates: FolderSnapshot,
    in say: Speaker = .english
  ) -> Outcome<ExplainedQuestion?> {
    let prepared = PreparedSite.make(
      content: content, templates: templates, keepsRecords: true)
    guard let site = prepared.value else { return Outcome(nil, prepared.diagnostics) }
    let gate = Gate.release(site.draft.plan, site.input)
    guard !gate.diagnostics.hasErrors else { return Outcome(nil, gate.diagnostics) }
    switch ExplanationTarget(question) {
    case .query(let text): return explain(text, site, say)
    case .page(let address, let id): return explain(address, id, site, gate.value, say)
    }
  }

  private static func explain(
    _ text: String, _ site: PreparedSite, _ say: Speaker
  ) -> Outcome<ExplainedQuestion?> {
    let codebook = site.draft.content.codebook
    let place = SourceLocation(file: "question", line: 1, column: 1)
    let figure = Figure.parse(QueryText(text, at: place), codebook: codebook, subject: .none)
    guard let query = figure.value?.query else { return Outcome(nil, figure.diagnostics) }
    let explained = Gate.explain([query], site.draft.plan, site.input)
    let writer = ExplanationText(words: ExplanationWords(codebook: codebook), say: say)
    return Outcome(
      ExplainedQuestion(
        text, explained, writer,
        lines: explained.numbers.flatMap { writer.detail($0) } + writer.advice(explained)))
  }

  private static func explain(
    _ address: String, _ id: String?, _ site: PreparedSite, _ release: Release,
    _ say: Speaker
  ) -> Outcome<ExplainedQuestion?> {
    let outlines = site.draft.outlines(release)
    guard let outline = outlines.first(where: { $0.address == address }) else {
      return failure(
        "unknown-page",
        "the site has no such page"
          + Suggestion.choose(address, among: outlines.map(\.address).sorted()), at: address)
    }
    let page = PageExplanation(
      outline: outline, site: site,
      text: ExplanationText(
        words: ExplanationWords(codebook: site.draft.content.codebook), say: say))
    guard let id else { return Outcome(page.all()) }
    if let explained = page.one(id) { return Outcome(explained) }
    return failure(
      "unknown-id",
      "no number or table of the page has the id '\(id)'; 'rapporteur explain \(address)' lists "
        + "them", at: address)
  }

  private static func failure(
    _ id: String, _ message: DiagnosticText, at file: String
  ) -> Outcome<ExplainedQuestion?> {
    Outcome(nil, Diagnostics([.error(id, message, at: SourceLocation(file: file))]))
  }
}
