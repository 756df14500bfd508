import Foundation
import TestSupport
import Testing

@Suite struct ExplainCommandTests {
  @Test func explainsANumberThatIsShown() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("explain", "cases")
    #expect(result.status == 0 && result.error == "")
    #expect(
      result.output.hasPrefix(
        """
        cases
          records      874 read, 24 left out for want of consent
          value        850
          why          it is at least 5, and gives nothing away
          asked for at content/en/
        """))
  }

  @Test func explainsAShareThatIsWithheld() throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run(
      "explain", "share of cases where complaint is no among country is md")
    #expect(result.status == 0 && result.error == "")
    #expect(
      result.output.hasPrefix(
        """
        share of cases where complaint is no among country is md
          records      874 read, 24 left out for want of consent
          value        withheld
          part         'cases where country is md and complaint is no'
        """))
    #expect(result.output.contains("\nWhat would help most:\n  w"))
  }

  @Test func explainsAPageAFigureAndATable() throws {
    let campaign = try CampaignFolder()
    let page = "en/briefing-md.html"
    let all = try campaign.run("explain", page)
    #expect(all.status == 0)
    #expect(all.output.hasPrefix("\(page): "))
    #expect(all.output.contains("\n  n1   67        cases where country is md\n"))
    #expect(all.output.contains("\ntable-1: 7 values, "))
    let figure = try campaign.run("explain", "\(page)#n1")
    #expect(figure.output.hasPrefix("n1: cases where country is md\n"))
    let table = try campaign.run("explain", "\(page)#table-1")
    #expect(table.output.hasPrefix("table-1: 7 values, "))
    #expect(table.output.contains("5 is the least count that is printed"))
  }

  @Test func explainsForProgramsAndBrowsers() throws {
    let campaign = try CampaignFolder()
    let json = try campaign.run("explain", "en/briefing-md.html#n1", "--format", "json")
    #expect(json.status == 0 && json.error == "")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let numbers = try #require(object?["numbers"] as? [[String: Any]])
    #expect(object?["question"] as? String == "en/briefing-md.html#n1" && numbers.count == 1)
    #expect(numbers[0]["id"] as? String == "n1" && numbers[0]["value"] as? String == "67")
    let html = try campaign.run("explain", "cases", "--format", "html")
    #expect(html.status == 0 && html.output.contains("<td>850</td>"))
  }

  @Test func writesNothing() throws {
    let campaign = try CampaignFolder()
    let before = campaign.folder.files(below: ".")
    _ = try campaign.run("explain", "en/index.html")
    #expect(campaign.folder.files(below: ".") == before)
  }

  @Test(arguments: [
    (
      "en/briefing-xx.html",
      "en/briefing-xx.html: error: the site has no such page; did you mean "
        + "'en/briefing-by.html'? [unknown-page]"
    ),
    (
      "en/index.html#n99",
      "en/index.html: error: no number or table of the page has the id 'n99'; 'rapporteur explain "
        + "en/index.html' lists them [unknown-id]"
    ),
    (
      "cases where contry is ge",
      "question:1:13: error: the data set 'cases' has no column 'contry'; did you mean 'country'? "
        + "[unknown-column]"
    ),
  ])
  func saysWhatIsNotThere(_ question: String, _ finding: String) throws {
    let campaign = try CampaignFolder()
    let result = try campaign.run("explain", question)
    #expect(result.status == 1 && result.output == "")
    #expect(result.error == finding + "\n1 error, 0 warnings\n")
  }

  @Test func endsWith64ForAMisuse() throws {
    let campaign = try CampaignFolder()
    #expect(try campaign.run("explain").status == 64)
    #expect(try campaign.run("explain", "  ").status == 64)
    #expect(try campaign.run("explain", "cases", "more").status == 64)
  }
}
