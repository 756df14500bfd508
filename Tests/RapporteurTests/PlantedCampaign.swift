import Foundation
import TestSupport

/// The shipped campaign with a word that is found again in every field of every case record that no
/// page may show, and a run of the program in which everything that it writes is kept.
final class PlantedCampaign {
  let campaign: CampaignFolder
  /// A word that every planted text begins with.
  private static let word = "qvz"
  /// Days of records that nothing else of the content names.
  private(set) var secretDays: Set<String> = []
  private let temporary: ScratchFolder
  /// All that the program printed.
  private(set) var printed = ""
  static let file = "content/data/cases.csv"
  /// The table of the records, its header first.
  private(set) var rows: [[String]]

  init() throws {
    campaign = try CampaignFolder()
    temporary = try ScratchFolder()
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
    secretDays = days.filter { day in !others.values.contains { $0.contains(day) } }
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
      return ((text.contains(Self.word) ? [Self.word] : []) + days(in: text)).map {
        "\(name): \($0)"
      }
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The secret days that a text names, as `2014-08-19` or `19 august 2014`.
  private func days(in text: String) -> [String] {
    let words = text.utf8
      .split { !(0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 || $0 == 0x2D) }.map { String($0) ?? "" }
    var found = Set(words)
    for (index, word) in words.enumerated() where index > 0 && index + 1 < words.count {
      guard let month = Self.months.firstIndex(of: word) else { continue }
      func padded(_ text: String) -> String { text.count < 2 ? "0" + text : text }
      found.insert("\(words[index + 1])-\(padded(String(month + 1)))-\(padded(words[index - 1]))")
    }
    return found.intersection(secretDays).sorted()
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
