import CaseData
import Codebook
import Diagnostics
import Disclosure
import LocatedYAML
import Query

/// Made-up records over some columns, and a plan that asks for all tables of some of them.
struct ModelProblem {
  /// How many codes each column has.
  let sizes: [Int]
  let dataset: Dataset
  let codebook: Codebook

  private static let names = ["a", "b", "c", "d", "e", "f"]

  init(sizes: [Int], recordCount: Int, seed: UInt64, skew: Double) {
    self.sizes = sizes
    var yaml = "lists:\n"
    for (name, size) in zip(Self.names, sizes) {
      yaml += "  \(name): {codes: [\((0..<size).map { "\(name)\($0)" }.joined(separator: ", "))]}\n"
    }
    yaml += "data:\n  cases:\n    file: cases.csv\n    unit: case\n    columns:\n"
    for (name, _) in zip(Self.names, sizes) {
      yaml += "      \(name): {type: code, list: \(name), required: true}\n"
    }
    let root = YAMLFile.parse(yaml, at: SourceLocation(file: "codebook.yml", line: 1, column: 1))
    guard let root = root.value else { fatalError("the model problem's codebook can't be read") }
    codebook = Codebook.parse(root, facts: nil).value
    var random = Shuffle(state: seed)
    var csv = Self.names.prefix(sizes.count).joined(separator: ",") + "\n"
    for _ in 0..<recordCount {
      csv +=
        zip(Self.names, sizes).map { "\($0)\(random.pick($1, skew: skew))" }
        .joined(separator: ",") + "\n"
    }
    dataset = CaseFile.read(Array(csv.utf8), as: codebook.dataSets[0], file: "cases.csv").value
  }

  /// All tables of two columns, and those of some three, by position.
  func plan(threeWay: [[Int]] = []) -> Plan {
    var plan = Plan()
    let names = Self.names.prefix(sizes.count)
    func ask(_ yaml: String) {
      let root = YAMLFile.parse(yaml, at: SourceLocation(file: "plan.md", line: 1, column: 1))
      guard let root = root.value else { return }
      var block = YAMLMapping(root, as: "the table")
      guard let table = TableQuery.parse(&block, codebook: codebook, subject: .none) else {
        fatalError("the model problem's tables can't be read")
      }
      plan.ask(table, threshold: 5)
    }
    for (position, row) in names.enumerated() {
      for column in names.dropFirst(position + 1) {
        ask("of: cases\nrows: \(row)\ncolumns: \(column)")
      }
    }
    for columns in threeWay {
      let three = columns.map { Self.names[$0] }
      for code in 0..<sizes[columns[0]] {
        ask(
          "of: cases\nwhere: \(three[0]) is \(three[0])\(code)\nrows: \(three[1])\ncolumns: \(three[2])"
        )
      }
    }
    return plan
  }
}

/// Random numbers that are the same for the same seed (SplitMix64, Vigna 2015).
private struct Shuffle {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// A position below `count`; each is rarer than the one before it by the factor `skew`.
  mutating func pick(_ count: Int, skew: Double) -> Int {
    let weights = (0..<count).reduce(into: [1.0]) { weights, _ in
      weights.append((weights.last ?? 1) * skew)
    }
    var rest = Double(next() >> 11) / Double(1 << 53) * weights.prefix(count).reduce(0, +)
    for position in 0..<count {
      rest -= weights[position]
      if rest < 0 { return position }
    }
    return count - 1
  }
}
