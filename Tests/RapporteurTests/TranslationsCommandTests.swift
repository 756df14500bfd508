import Foundation
import TestSupport
import Testing

/// The shipped site in all its languages, and the command that says how they stand.
@Suite struct TranslationsCommandTests {
  @Test func theShippedTranslationsFollowTheirOriginals() throws {
    let campaign = try CampaignFolder(inAllLanguages: true)
    let list = try campaign.run("translations")
    #expect(list.status == 0 && list.error == "")
    let headings = list.output.split(separator: "\n").filter {
      $0.contains("): ") && !$0.hasPrefix(" ")
    }
    #expect(headings.count == 7)
    #expect(headings.allSatisfy { $0.contains(" 0 stale, 0 unmarked, ") })
    #expect(headings.first?.hasPrefix("Русский (ru): 12 of 12 documents translated;") == true)
    // Those who write in English see nothing of it, and the others do.
    try campaign.replace("Your safety", with: "Her safety", in: "content/en/safety.md")
    let changed = try campaign.run("check")
    #expect(changed.status == 0)
    let stale = changed.error.split(separator: "\n").filter { $0.hasSuffix("[stale-translation]") }
    #expect(stale.count == 7)
    let marked = try campaign.run("translations", "--mark", "content/ru/safety.md", "be/safety.md")
    #expect(marked.error == "changed content/be/safety.md\nchanged content/ru/safety.md\n")
    let json = try campaign.run("translations", "--format", "json")
    #expect(json.output.components(separatedBy: "\"stale\"").count == 6)
    let again = try campaign.run(
      "translations", "--mark", "content/ru/safety.md", "--language", "ru")
    #expect(again.status == 0 && again.error == "все они уже отмечены\n")
  }

  @Test func whatIsNoTranslationIsNotMarked() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("translations", "--mark", "content/en/index.md")
    #expect(result.status == 1)
    #expect(
      result.error
        == "content/en/index.md: error: this document is the original, and follows no other; "
        + "mark its translations [no-original]\n1 error, 0 warnings\n")
    #expect(try campaign.run("translations").output == "The site has one language\n")
  }
}
