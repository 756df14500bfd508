import Codebook
import Disclosure
import Localization

/// The parts that every table and chart has: caption, source, demonstration mark, frame.
struct TableParts {
  let context: PageContext
  private var words: Words { context.words }

  init(_ context: PageContext) {
    self.context = context
  }

  /// The address of a download of the page at hand.
  func address(_ number: BlockNumber) -> String {
    "\(context.page.address.dropLast(5))-\(number.id).csv"
  }

  /// The mark that the numbers are no evidence.
  var demonstration: HTML {
    var html = HTML(markup: "<p class=\"demonstration\">")
    html.add(text: words.word(.demonstrationShort))
    html.add("</p>\n")
    return html
  }

  /// The caption: a numbered sentence, and what the reader has to know before the numbers.
  func caption(_ text: String, number: Int, id: String, notes: [String]) -> HTML {
    var html = HTML(markup: "<caption id=\"\(id)-caption\"><strong>")
    html.add(text: words.numbered(.tableNumber, number, text))
    html.add("</strong>")
    if !notes.isEmpty {
      html.add(" <span class=\"subtitle\">")
      html.add(text: notes.joined(separator: " "))
      html.add("</span>")
    }
    html.add("</caption>\n")
    return html
  }

  /// A table in its frame, which scrolls by itself where the page is narrow.
  func frame(
    _ table: HTML, id: String, key: HTML? = nil, isDemonstration: Bool, source: HTML?
  ) -> HTML {
    var html = HTML(markup: "<figure class=\"table\" id=\"\(id)\">\n")
    html.add(scroll(table, id: id))
    if let key { html.add(key) }
    if isDemonstration { html.add(demonstration) }
    if let source { html.add(source) }
    html.add("</figure>\n")
    return html
  }

  func scroll(_ table: HTML, id: String) -> HTML {
    var html = HTML(
      markup: "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(id)-caption\" "
        + "tabindex=\"0\">\n<table>\n")
    html.add(table)
    html.add("</table>\n</div>\n")
    return html
  }

  /// Where the numbers come from, and the same as a file.
  func source(dataSet: String, download: Download, caption: String) -> HTML {
    let register = words.word(
      .sourceRegister,
      ["register": words.dataSet(dataSet), "edition": context.settings.edition.id])
    var html = HTML(markup: "<p class=\"source\">")
    html.add(text: words.word(.sourceLine, ["source": register]))
    html.add(" <a href=\"")
    html.add(text: RelativePath.href(from: context.page.address, to: download.address))
    html.add("\" download aria-label=\"")
    html.add(text: words.word(.downloadCSVOf, ["title": caption]))
    html.add("\">")
    html.add(text: words.word(.downloadCSV))
    html.add("</a></p>\n")
    return html
  }

  /// A number's cell; what is withheld looks the same whatever the reason.
  func cell(_ value: PublishedValue, isMoney: Bool, shade: Int? = nil) -> HTML {
    guard let number = value.value else {
      var html = HTML(markup: "<td class=\"number withheld\">")
      html.add(text: words.word(.withheldMark))
      html.add("</td>")
      return html
    }
    let class_ = shade.map { "number heat-\($0)" } ?? "number"
    var html = HTML(markup: "<td class=\"\(class_)\">")
    if let whole = value.whole {
      let counts = words.counts(number, of: whole)
      if let percent = words.percent(number, of: whole) {
        html.add(text: percent)
        html.add(" <span class=\"base\">")
        html.add(text: counts)
        html.add("</span>")
      } else {
        html.add(text: counts)
      }
    } else {
      html.add(text: words.amount(number, isMoney: isMoney))
    }
    html.add("</td>")
    return html
  }
}
