import Foundation
import TestSupport
import Testing

/// docs/ says what is true: its links lead somewhere, its commands exist, its examples can be built.
@Suite struct GuideTests {
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  private static func pages() throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/docs").sorted()
      .filter { $0.hasSuffix(".md") }
      .map { ($0, try String(contentsOfFile: "\(root)/docs/\($0)", encoding: .utf8)) }
  }

  /// The ids of the headings of a page, as hosts of repositories make them.
  private static func anchors(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
        line.drop { $0 == "#" || $0 == " " }.lowercased()
          .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
          .replacing(" ", with: "-")
      })
  }

  @Test func linksLeadSomewhere() throws {
    for (name, text) in try Self.pages() {
      for link in text.matches(of: /\]\(([^)\s]+)\)/) {
        let target = String(link.1)
        if target.hasPrefix("https://") { continue }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? name : String(parts[0])
        let file = "\(Self.root)/docs/\(path)"
        let isExample =
          text[..<link.range.lowerBound].components(separatedBy: "\n```").count % 2 == 0
        if isExample { continue }
        #expect(FileManager.default.fileExists(atPath: file), "\(name): \(target)")
        if parts.count > 1, let linked = try? String(contentsOfFile: file, encoding: .utf8) {
          #expect(Self.anchors(linked).contains(String(parts[1])), "\(name): \(target)")
        }
      }
    }
  }

  @Test func everyPageIsInTheIndex() throws {
    let index = try String(contentsOfFile: "\(Self.root)/docs/README.md", encoding: .utf8)
    for (name, _) in try Self.pages() where name != "README.md" {
      #expect(index.contains("](\(name))"), "\(name)")
    }
  }

  /// Each command line is one that the program takes: `--help` added, it ends with 0.
  @Test func commandsExist() throws {
    var count = 0
    for (name, text) in try Self.pages() {
      for line in text.split(separator: "\n")
      where line.hasPrefix("    rapporteur ") || line.hasPrefix("       rapporteur ") {
        let words = line.split(separator: " ").dropFirst().prefix { $0 != ">" && $0 != "<" }.map(
          String.init)
        if words.first == "serve" || words == ["--version"] { continue }
        let command = words.first == "new" ? Array(words.prefix(2)) : Array(words.prefix(1))
        let help = try Program.run(command + ["--help"], in: "/tmp")
        #expect(
          help.status == 0 && help.output.contains("USAGE: rapporteur \(command[0])"),
          "\(name): \(line)")
        for option in words where option.hasPrefix("--") {
          #expect(help.output.contains(option), "\(name): \(line)")
        }
        #expect(help.output.contains("Example"), "\(command)")
        count += 1
      }
    }
    #expect(count > 20)
  }

  /// The whole documents among the examples, each built in a new site.
  @Test func examplesAreBuilt() throws {
    let folder = try ScratchFolder()
    try #require(Program.run(["new", "site", "site"], in: folder.path).status == 0)
    var count = 0
    for (name, text) in try Self.pages() {
      for example in text.matches(of: /```markdown\n(---\n(?:.|\n)*?)\n```/) {
        count += 1
        let document = example.1.replacing("~~~", with: "```")
        try folder.write(String(document) + "\n", to: "site/content/en/example-\(count).md")
        _ = name
      }
    }
    #expect(count > 6)
    let check = try Program.run(["check"], in: "\(folder.path)/site")
    #expect(check.status == 0 && check.error.hasPrefix("cases: "), "\(check.error)")
  }

  /// The manual is what the program says of itself; `make manual` writes it.
  @Test func theManualIsCurrent() throws {
    let folder = try ScratchFolder()
    let programs = Program.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    for (program, page) in [
      ("rapporteur", "rapporteur.1"), ("rapporteur-serve", "rapporteur serve.1"),
    ] {
      let made = try Program.run(
        [
          "\(programs)/\(program)", "--output-directory", folder.path, "--date", "2026-11-27",
          "--authors", "Rapporteur",
        ], in: folder.path, program: "\(programs)/generate-manual")
      try #require(made.status == 0)
      let committed = try String(
        contentsOfFile: "\(Self.root)/share/man/man1/\(program).1", encoding: .utf8)
      let isSame = folder.read(page) == committed
      #expect(isSame, "\(program).1: run 'make manual'")
    }
  }

  /// Shells complete commands, options and the names of the site.
  @Test func shellsComplete() throws {
    let campaign = try CampaignFolder()
    let script = try Program.run(["--generate-completion-script", "bash"], in: "/tmp").output
    try campaign.folder.write(
      script + """

        reply() {
          COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="$*"
          COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9; COMPREPLY=()
          _rapporteur rapporteur "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
          echo "${COMPREPLY[*]}"
        }
        reply rapporteur new hosting ""
        reply rapporteur check --format ""
        reply rapporteur import --as ca

        """, to: "complete.sh")
    let programs = Program.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let said = try Program.run(
      ["complete.sh"], in: campaign.folder.path,
      environment: ["PATH": "\(programs):/usr/bin:/bin"], program: "/bin/bash")
    #expect(
      said.output == """
        github-pages gitlab-pages netlify apache nginx
        text json github
        case-studies cases

        """)
  }
}
