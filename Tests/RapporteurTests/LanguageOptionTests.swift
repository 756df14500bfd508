import TestSupport
import Testing

/// The language in which commands speak.
@Suite struct LanguageOptionTests {
  private let campaign: CampaignFolder

  init() throws {
    campaign = try CampaignFolder()
    try campaign.replace("`850 = cases`", with: "`851 = cases`", in: "content/en/index.md")
  }

  private let russian =
    "ошибка: утверждается «851», а данные дают 850; исправьте предложение [false-claim]"

  @Test func isChosenByOptionThenByEnvironment() throws {
    #expect(try campaign.run("check", "--language", "ru").error.contains(russian))
    #expect(
      try campaign.run("check", "--language", "ru").error.hasSuffix("1 ошибка, 0 предупреждений\n"))
    let environment = ["LC_ALL": "ru_RU.UTF-8"]
    #expect(try campaign.run("build", environment: environment).error.contains(russian))
    let english = try campaign.run("check", "--language", "en", environment: environment)
    #expect(
      english.error.contains(
        "error: '851' is claimed, and the data give 850; correct the sentence [false-claim]"))
  }

  @Test func programsAreToldInItToo() throws {
    let json = try campaign.run("check", "--language", "ru", "--format", "json")
    #expect(json.output.contains("\"severity\":\"error\",\"id\":\"false-claim\""))
    #expect(json.output.contains("утверждается «851»"))
  }

  @Test func anotherIsAUsageError() throws {
    let result = try campaign.run("check", "--language", "fr")
    #expect(result.status == 64 && result.error.contains("There are messages in en and ru."))
  }

  @Test(arguments: [
    "build", "check", "release", "audit", "explain", "figures", "diff", "synthesize", "names",
    "import", "new site", "new briefing", "new handout", "new language", "new country",
    "new hosting",
  ])
  func everyCommandHasTheOption(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    #expect(try Program.run(words + ["--help"], in: "/tmp").output.contains("--language"))
  }

  /// What reports print on standard output is in it as well.
  @Test func reportsToo() throws {
    try campaign.replace("`851 = cases`", with: "`850 = cases`", in: "content/en/index.md")
    try #require(campaign.run("build").status == 0)
    let released = try campaign.run("release", "--language", "ru").error
    #expect(released.hasSuffix("; выпуск «2026-11» записан в content/ledger.json\n"))
    #expect(
      try campaign.run("release", "--language", "ru").error.hasSuffix(
        "; с тех пор как выпуск «2026-11» записан в content/ledger.json, ничего не изменилось\n"))
    let said = [
      ["figures"], ["explain", "cases"], ["audit"], ["diff", "output", "output"],
      ["explain", "en/index.html", "--format", "html"],
    ].map { try? Program.run($0 + ["--language", "ru"], in: campaign.folder.path).output }
    for (text, words) in zip(
      said,
      [
        "чисел: ", "  значение     850", "прочитано чисел: ", "печатают одни и те же числа",
        "<html lang=\"ru\">",
      ])
    {
      #expect(text?.contains(words) == true, "\(words)")
    }
  }

  @Test func summariesToo() throws {
    try campaign.replace("`851 = cases`", with: "`850 = cases`", in: "content/en/index.md")
    #expect(
      try campaign.run("check", "--language", "ru").error
        == "cases: записей 874, столбцов 16; реестров 10: записей 65; страниц к публикации: 25\n")
  }
}
