import Localization
import Query

/// Says which numbers each shade of a heat table stands for.
struct HeatKey {
  private let words: Words
  private let query: TableQuery
  private let scale: HeatScale

  init(_ words: Words, _ query: TableQuery, _ scale: HeatScale) {
    self.words = words
    self.query = query
    self.scale = scale
  }

  var html: HTML {
    var html = HTML(markup: "<p class=\"heat-key\">")
    html.add(text: words.word(.heatKey))
    for shade in 1...HeatScale.steps {
      let (first, last) = ((shade - 1) * scale.step + 1, shade * scale.step)
      html.add(" <span class=\"heat-\(shade)\">")
      html.add(text: first == last ? text(first) : "\(text(first))–\(text(last))")
      html.add("</span>")
    }
    html.add("</p>\n")
    return html
  }

  private func text(_ amount: Int) -> String {
    if case .share = query.value { return words.format.percent(part: amount, whole: 100) }
    return words.amount(amount, isMoney: query.isMoney)
  }
}
