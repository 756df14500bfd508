import Foundation

/// The shipped campaign with a word that is found again in every field of every case record that no
/// page may show, and a run of the program in which everything that it writes is kept.
final class PlantedCampaign {
  let campaign: CampaignFolder
  /// The words, in small letters.
  private(set) var canaries: [String] = []
  private let temporary: TemporaryFolder
  /// All that the program printed.
  private(set) var printed = ""
  static let file = "content/data/cases.csv"
  /// The table of the records, its header first.
  private(set) var rows: [[String]]

  init() throws {
    campaign = try CampaignFolder()
    temporary = try TemporaryFolder()
    rows = Self.parse(campaign.folder.read(Self.file) ?? "")
    let header = rows[0]
    let (id, date, precision, note) = (
      header.firstIndex(of: "id") ?? 0, header.firstIndex(of: "date") ?? 0,
      header.firstIndex(of: "date_precision") ?? 0, header.firstIndex(of: "note") ?? 0
    )
    var days: Set<String> = []
    for row in rows.indices.dropFirst() {
      rows[row][id] = "Qvzid\(row)x"
      rows[row][note] = "Qvznote, \"person \(row)\"\n=Qvzline(\(row))"
      if rows[row][precision] == "day" { days.insert(rows[row][date]) }
      rows[row].append("Qvzfree\(row)")
    }
    rows[0].append("extra")
    try write(rows)
    // Of a day that other files of the content name, nothing can be said.
    let others = campaign.folder.files(below: "content").filter { $0.key != "data/cases.csv" }
    let secret = days.sorted().filter { day in !others.values.contains { $0.contains(day) } }
    canaries = ["qvz"] + secret + secret.map(Self.written)
  }

  /// `19 august 2014`, as a page would write the day.
  private static func written(_ day: String) -> String {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return day }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  /// Writes the records anew.
  func write(_ rows: [[String]]) throws {
    let lines = rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }
    try campaign.folder.write(lines.joined(separator: "\n") + "\n", to: Self.file)
  }

  /// Runs the program with a folder for temporary files that is looked into afterwards.
  @discardableResult
  func run(_ arguments: String...) throws -> Int32 {
    let result = try Program.run(
      arguments, in: campaign.folder.path, temporaryFolder: temporary.path)
    printed += result.output + result.error
    return result.status
  }

  /// The canaries that are found anywhere but in the file of the records, each with its place.
  var leaks: [String] {
    var texts = ["what is printed": printed]
    for (name, text) in campaign.folder.files(below: ".") where name != Self.file {
      texts[name] = name + "\n" + text
    }
    for (name, text) in temporary.files(below: ".") { texts["TMPDIR/" + name] = name + text }
    return texts.sorted { $0.key < $1.key }.flatMap { name, text -> [String] in
      let text = text.lowercased()
      return canaries.filter { text.contains($0) }.map { "\(name): \($0)" }
    }
  }

  /// What is left in the folder for temporary files.
  var temporaryFiles: [String] { temporary.files(below: ".").keys.sorted() }

  /// RFC 4180, as far as the shipped records need it.
  private static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(field)
        field = ""
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(field)
        field = ""
        rows.append([])
      default: field.append(character)
      }
    }
    return rows.filter { !$0.isEmpty }
  }
}
