import Diagnostics
import Disclosure
import Documents
import Files
import Remembering

/// A site that is laid out, counted and protected, before any page is rendered.
struct CountedSite {
  /// What was counted.
  let prepared: PreparedSite
  /// The numbers as the gate let them out.
  let release: Release

  var draft: SiteDraft { prepared.draft }

  /// Reads the content and lets it through the gate; nothing is counted while it has errors.
  ///
  /// - Parameters:
  ///   - checksStyle: whether the rules on how texts read are applied too.
  ///   - memory: has what the parts of an earlier build came to.
  ///   - progress: is told of how many sensitive numbers of a data set it is known that they are
  ///     safe.
  static func make(
    content: FolderSnapshot, templates: FolderSnapshot, checksStyle: Bool = false,
    memory: Memory? = nil,
    progress: (@Sendable (_ dataSet: String, _ safe: Int, _ total: Int) -> Void)? = nil
  ) -> Outcome<CountedSite?> {
    let prepared = PreparedSite.make(
      content: content, templates: templates, checksStyle: checksStyle, memory: memory)
    guard let site = prepared.value else { return Outcome(nil, prepared.diagnostics) }
    var diagnostics = prepared.diagnostics
    // A finding says where a question stands, which is no part of the question.
    let gate = memory.recall(
      site.numbers.map(StageKey.release), isKept: \.diagnostics.isEmpty
    ) {
      Gate.release(
        site.draft.plan,
        site.input.reporting { progress?($0.dataSet, $0.safeCount, $0.totalCount) })
    }
    diagnostics.add(gate.diagnostics)
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    return Outcome(CountedSite(prepared: site, release: gate.value), diagnostics)
  }
}
