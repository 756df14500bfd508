import Codebook
import Disclosure
import Localization
import Query

/// Writes a figure in words: as text for titles and files, as HTML for sentences.
struct FigureWriter {
  let context: PageContext
  private var words: Words { context.words }

  init(_ context: PageContext) {
    self.context = context
  }

  /// The figure as text.
  func text(_ figure: Figure) -> String {
    let value = context.release.value(figure)
    guard let number = value.value else { return words.withheld(figure) }
    guard let whole = value.whole else {
      return figure.unitText.map { words.count(number, $0) }
        ?? words.amount(number, isMoney: figure.isMoney)
    }
    return figure.format == .counts
      ? words.counts(number, of: whole) : words.share(number, of: whole)
  }

  /// The figure as HTML, with its value for programs; `id` only where the page itself asks for it.
  func html(_ figure: Figure, id: String?) -> HTML {
    let value = context.release.value(figure)
    var html = HTML()
    guard let number = value.value else {
      add(words.withheld(figure), withheld: id, to: &html)
      return html
    }
    let message = figure.unitText.flatMap {
      words.catalogue.pluralMessage("units.\($0)", count: number)
    }
    add(message, to: &html) {
      $0.add(start(machine(number, value.whole, figure), id))
      $0.add(text: message == nil ? text(figure) : words.format.number(number))
      $0.add("</data>")
    }
    return html
  }

  /// The words of a text with the number in the place of its only placeholder, or the number alone.
  private func add(_ message: MessageText?, to html: inout HTML, number: (inout HTML) -> Void) {
    guard let message else { return number(&html) }
    for segment in message.segments {
      switch segment {
      case .words(let words): html.add(text: words)
      case .placeholder: number(&html)
      }
    }
  }

  /// A large numeral and what it counts.
  func keyFigure(_ figure: Figure, id: String) -> HTML {
    let value = context.release.value(figure)
    var html = HTML()
    guard let number = value.value else {
      add(words.word(.withheldMark), withheld: id, to: &html)
      add(words.withheld(isShare: figure.isShare), "base", to: &html)
      return html
    }
    html.add(start(machine(number, value.whole, figure), id))
    guard let whole = value.whole else {
      html.add(text: words.amount(number, isMoney: figure.isMoney))
      html.add("</data>")
      return html
    }
    let counts = words.word(
      .percentOf, ["part": words.format.number(number), "whole": words.count(whole, figure.unit)])
    if let percent = words.percent(number, of: whole) {
      html.add(text: percent)
      html.add("</data>")
      add(counts, "base", to: &html)
    } else {
      html.add(text: counts)
      html.add("</data>")
    }
    return html
  }

  private func start(_ value: String, _ id: String?) -> String {
    "<data\(attribute(id)) class=\"figure\" value=\"\(value)\">"
  }

  private func add(_ text: String, withheld id: String?, to html: inout HTML) {
    html.add("<span\(attribute(id)) class=\"withheld\">")
    html.add(text: text)
    html.add("</span>")
  }

  private func attribute(_ id: String?) -> String { id.map { " id=\"\($0)\"" } ?? "" }

  private func add(_ text: String, _ name: String, to html: inout HTML) {
    html.add(" <span class=\"\(name)\">")
    html.add(text: text)
    html.add("</span>")
  }

  /// `850`, `150000.00`, or a share as its exact counts, `530/850`.
  private func machine(_ number: Int, _ whole: Int?, _ figure: Figure) -> String {
    if let whole { return "\(number)/\(whole)" }
    return figure.isMoney ? Hundredths.plain(number) : String(number)
  }
}

extension Figure {
  /// Whether it is written as a part of a whole.
  var isShare: Bool {
    if case .share = query { true } else { false }
  }
}

/// The ids of the figures that a page asks for: what is printed can be found again by them.
public enum FigureID {
  /// The id of the figure that is asked for at a place of the page's order.
  public static func figure(_ ordinal: Int) -> String { "n\(ordinal)" }
}
