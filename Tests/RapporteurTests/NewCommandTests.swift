import Foundation
import TestSupport
import Testing

/// `rapporteur new`, as a new user meets it.
@Suite struct NewCommandTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func run(_ arguments: String..., in site: String = "site") throws -> Program.Result {
    try Program.run(arguments, in: site.isEmpty ? folder.path : "\(folder.path)/\(site)")
  }

  /// How often `check` says what.
  private func warnings() throws -> [Substring: Int] {
    try run("check").error.matches(of: /\[([a-z-]+)\]\n/).reduce(into: [:]) {
      $0[$1.1, default: 0] += 1
    }
  }

  private func begin() throws {
    try #require(run("new", "site", "site", in: "").status == 0)
  }

  @Test func aNewSiteIsBuiltAtOnce() throws {
    try begin()
    let check = try run("check")
    #expect(check.status == 0)
    #expect(check.error == "cases: 248 records, 8 columns; 7 pages can be published\n")
    #expect(try run("build").status == 0)
    let home = try #require(folder.read("site/output/en/index.html"))
    #expect(home.contains("Demonstration data") && home.contains("value=\"240\""))
    // The records are those that its own profile gives.
    #expect(
      try run("synthesize", "--seed", "1").output == folder.read("site/content/data/cases.csv"))
  }

  @Test func documentsAreBuiltInEachLanguage() throws {
    try begin()
    #expect(try run("new", "language", "ru").status == 0)
    let made = try run("new", "briefing", "spring", "--title", "What \"we\" saw")
    #expect(
      made.error == """
        made content/en/spring.md
        made content/ru/spring.md
        Next: write its text, and add it to 'navigation' of content/site.yml if readers need it

        """)
    #expect(try run("new", "handout", "may").status == 0)
    #expect(try run("build").status == 0)
    for page in ["en/spring", "ru/spring", "en/may", "ru/may", "ru/index"] {
      #expect(folder.read("site/output/\(page).html") != nil, "\(page)")
    }
    #expect(folder.read("site/output/en/spring.html")?.contains("What “we” saw") == true)
    // Style is that of a text to be written: nothing but what is to be replaced.
    // But that the page in the new language says less than its original, and whether it is current.
    #expect(try warnings() == ["other-figures": 2, "unmarked-translation": 3])
    let mark = try run("translations", "--mark", "ru/spring.md", "ru/may.md", "ru/index.md")
    #expect(mark.status == 0)
    #expect(try warnings() == ["other-figures": 2])
  }

  /// A language that the program does not know brings a file that says how it is written.
  @Test func aLanguageNobodyHasHeardOfIsBuilt() throws {
    try begin()
    let made = try run("new", "language", "qq")
    #expect(made.status == 0 && made.error.contains("made content/locales/qq.yml\n"))
    #expect(try run("build").status == 0)
    let locale = try #require(folder.read("site/content/locales/qq.yml"))
    try folder.write(
      locale.replacing("decimal: \".\"", with: "decimal: \"!\"")
        .replacing("{d} {m} {y}", with: "{y}:{m}:{d}"), to: "site/content/locales/qq.yml")
    #expect(try run("build").status == 0)
    let page = try #require(folder.read("site/output/qq/index.html"))
    #expect(page.firstMatch(of: /<time datetime="[0-9-]+">[0-9]{4}:[A-Z][a-z]+:[0-9]+</) != nil)
  }

  @Test(arguments: ["be", "ka", "kk", "ky", "ro", "ro-MD", "ru", "uk"])
  func everyLanguageIsBuilt(_ tag: String) throws {
    try begin()
    #expect(try run("new", "language", tag).status == 0)
    #expect(try run("check").status == 0)
    let settings = try #require(folder.read("site/content/site.yml"))
    #expect(settings.contains("languages: [en, \(tag)]") && settings.contains("# The languages"))
  }

  @Test func aCountryGetsItsPagesWordsAndText() throws {
    try begin()
    let made = try run("new", "country", "cc", "Country C")
    #expect(
      made.error == """
        changed content/codebook.yml
        made content/en/_countries/cc.md
        changed content/i18n/en.yml
        Next: look at its word in each other language of content/i18n/

        """)
    #expect(try run("build").status == 0)
    #expect(folder.read("site/output/en/briefing-cc.html")?.contains("Country C") == true)
    #expect(try run("new", "country", "hostel", "Hostel", "--list", "place").status == 0)
    #expect(try run("check").status == 0)
  }

  @Test func inTheShippedCampaignToo() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("new", "country", "am", "Another place").status == 0)
    #expect(try campaign.run("new", "language", "ru").status == 0)
    #expect(try campaign.run("new", "briefing", "short").status == 0)
    #expect(try campaign.run("check").status == 0)
  }

  @Test func nothingIsOverwritten() throws {
    try begin()
    let before = folder.files(below: "site")
    for (arguments, id) in [
      (["new", "briefing", "briefing"], "file-there"), (["new", "site", "."], "folder-in-use"),
      (["new", "language", "en"], "duplicate-name"),
      (["new", "language", "f r"], "invalid-name"),
      (["new", "country", "aa"], "duplicate-name"),
      (["new", "country", "xx", "--list", "plase"], "unknown-list"),
      (["new", "country", "lift", "--list", "barrier"], "change-by-hand"),
      (["new", "briefing", "../x"], "invalid-name"), (["new", "briefing", "a/"], "invalid-name"),
      (["new", "briefing", "a//b"], "invalid-name"), (["new", "briefing", "/a"], "invalid-name"),
      (["new", "briefing", String(repeating: "a", count: 300)], "invalid-name"),
    ] {
      let result = try Program.run(arguments, in: "\(folder.path)/site")
      #expect(
        result.status == 1 && result.error.contains("[\(id)]"), "\(arguments): \(result.error)")
    }
    #expect(folder.files(below: "site") == before)
    #expect(try run("new", "country", "Ö").status == 64)
    #expect(try run("new", "briefing", "x", "--title", " ").status == 64)
    #expect(try run("new", "hosting", "moon").status == 64)
  }

  @Test func aSiteWithErrorsIsNotMadeWorse() throws {
    try begin()
    try folder.write("languages: [en]\nedition: {}\n", to: "site/content/site.yml")
    let result = try run("new", "briefing", "spring")
    #expect(result.status == 0 || result.error.contains("error:"))
    try folder.write("languages: {\n", to: "site/content/site.yml")
    let before = folder.files(below: "site")
    let broken = try run("new", "handout", "may")
    #expect(broken.status == 1 && broken.error.contains("content/site.yml:"))
    #expect(folder.files(below: "site") == before)
  }

  @Test func aFolderThatCantBeWrittenStaysAsItWas() throws {
    try begin()
    guard getuid() != 0 else { return }
    let content = "\(folder.path)/site/content/en"
    chmod(content, 0o555)
    defer { chmod(content, 0o755) }
    let result = try run("new", "briefing", "spring")
    #expect(result.status == 1 && result.error.contains("[not-written]"))
  }

  @Test func filesOfHosts() throws {
    try begin()
    #expect(try run("new", "hosting", "nginx").status == 0)
    #expect(try run("new", "hosting", "github-pages").status == 0)
    let ignored = try #require(folder.read("site/.gitignore"))
    #expect(ignored.contains("\ncontent/data/cases.csv\n"))
    #expect(folder.read("site/.gitattributes")?.contains("output/** -text\n") == true)
    // A second host needs the same lines, which stay as they are.
    let again = try run("new", "hosting", "gitlab-pages")
    #expect(
      again.error == """
        made .gitlab-ci.yml
        Next: the comments at the top of each file say what to do

        """)
    #expect(folder.read("site/.gitignore") == ignored)
    let twice = try run("new", "hosting", "nginx")
    #expect(twice.status == 1 && twice.error.contains("nginx.conf: error: this file is there"))
    #expect(try run("check").status == 0)
  }

  @Test func linesAreAddedToWhatIsIgnoredAlready() throws {
    try begin()
    try folder.write("*.tmp\ncontent/names.hashes", to: "site/.gitignore")
    let made = try run("new", "hosting", "netlify")
    #expect(made.status == 0 && made.error.hasPrefix("made .gitattributes\nchanged .gitignore\n"))
    let ignored = try #require(folder.read("site/.gitignore"))
    #expect(ignored.hasPrefix("*.tmp\ncontent/names.hashes\n# Records about people"))
    #expect(ignored.split(separator: "\n").count { $0 == "content/names.hashes" } == 1)
    #expect(ignored.contains("\ncontent/data/cases.csv\n"))
  }

  @Test func aHostNeedsASite() throws {
    let folder = try ScratchFolder()
    let result = try Program.run(["new", "hosting", "apache", "--root", "nosuch"], in: folder.path)
    #expect(result.status == 1 && folder.files(below: "").isEmpty)
  }

  @Test func anEmptyNameIsNoFolder() throws {
    let folder = try ScratchFolder()
    for arguments in [["new", "site", ""], ["new", "hosting", "apache", "--root", ""]] {
      #expect(try Program.run(arguments, in: folder.path).status == 64)
    }
    #expect(folder.files(below: "").isEmpty)
  }
}
