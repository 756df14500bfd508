/// The nearest of some known names to one that was not found.
public enum Suggestion {
  /// `; did you mean 'x'?` for the nearest of `known` to `name`, or nothing when none is near.
  ///
  /// Near means: at most a third of the letters differ, letter case aside, and at least one edit
  /// is allowed. Ties go to the name that comes first in `known`.
  public static func didYouMean(_ name: String, among known: some Sequence<String>)
    -> DiagnosticText
  {
    guard let nearest = nearest(to: name, among: known) else { return .none }
    return .part("; did you mean '\(nearest)'?")
  }

  /// `; did you mean 'x'?`, or another way out where no name of `known` is near.
  public static func didYouMean(
    _ name: String, among known: some Sequence<String>, otherwise way: DiagnosticText
  ) -> DiagnosticText {
    let near = didYouMean(name, among: known)
    return near.isEmpty ? .part(way) : near
  }

  /// `; did you mean 'x'?`, or the names that there are where none is near.
  public static func choose(_ name: String, among known: [String]) -> DiagnosticText {
    didYouMean(name, among: known, otherwise: choice(of: known))
  }

  /// `; choose one of a, b, c`: the first names of `known`, or nothing where there is none.
  public static func choice(of known: [String]) -> DiagnosticText {
    let shown = known.prefix(choiceLimit).joined(separator: ", ")
    if known.count > choiceLimit {
      return .part("; choose one of \(shown) and \(known.count - choiceLimit) more")
    }
    switch known.count {
    case 0: return .none
    case 1: return .part("; it can only be '\(shown)'")
    default: return .part("; choose one of \(shown)")
    }
  }

  /// How many names a message lists.
  private static let choiceLimit = 12

  /// The nearest of `known` to `name`, if one is near.
  public static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased())
    let allowed = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in known where abs(candidate.count - wanted.count) <= allowed {
      let distance = editDistance(wanted, Array(candidate.lowercased()))
      if distance <= allowed, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// Edits, with the exchange of two neighbours as one (optimal string alignment distance).
  static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        let substituted = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var cost = min(substituted, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
