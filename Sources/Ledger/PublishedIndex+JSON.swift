import Codebook

extension PublishedIndex {
  /// The file: what it is, how to read it, and a line for each number.
  public var bytes: [UInt8] {
    var members: [(key: String, value: String)] = [
      ("edition", JSONText.line(["id": settings.edition.id, "date": settings.edition.date])),
      ("demonstration", JSONText.line(settings.isDemonstration)),
    ]
    if settings.isDemonstration {
      members.append(("demonstration_note", JSONText.line(demonstrationNote)))
    }
    members += [
      ("threshold", JSONText.line(settings.threshold)),
      ("zeros", JSONText.line(settings.zeros.rawValue)),
      ("note", JSONText.line(Self.note)),
      ("cells", JSONText.list(cells.map(JSONText.line))),
    ]
    return Array((JSONText.object(members) + "\n").utf8)
  }

  private static let note =
    "Each of the cells is one number that this edition asks for: 'where' says by columns and codes "
    + "of the codebook which records it is about, 'less' which of them are taken away from it, "
    + "'files' which files print it; a 'value' of null is withheld, and 'decimals' says how many of "
    + "a sum's digits are decimals."

  private var demonstrationNote: String {
    let facts = codebook.dataSets.filter { !$0.isDemonstration }.map { "'\($0.name)'" }
    return "DEMONSTRATION DATA: the records are synthetic, and no number of them is evidence"
      + (facts.isEmpty ? "." : "; those of \(facts.joined(separator: ", ")) are facts.")
  }
}
