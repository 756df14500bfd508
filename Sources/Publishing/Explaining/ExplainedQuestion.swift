import Diagnostics
import Disclosure
import Query
public import Reports

/// What an author is told of a number or a page: as lines for a terminal, for programs, or as a page.
public struct ExplainedQuestion: Sendable, Encodable {
  /// A number, and its fate.
  public struct Number: Sendable, Encodable {
    /// The id of its element in the page that was asked about; `nil` for a cell and for a query.
    public let id: String?
    /// What it counts, in the words of figures.
    public let query: String
    /// The value as text, `withheld`, or why there is none.
    public let value: String
    /// Whether a page asks for it.
    public let isAsked: Bool
    /// Whether it is withheld, or would be.
    public let isWithheld: Bool
    /// The counts that it is made of.
    public let parts: [Part]
  }

  /// A count that a number is made of, and why it is shown or withheld.
  public struct Part: Sendable, Encodable {
    /// `number`, `part`, `whole`, or `rest`: what the whole has beyond the part.
    public let role: String
    /// What is counted.
    public let count: String
    /// Why it is shown or withheld.
    public let reason: String
    /// Where it is asked for, `file:line:column`.
    public let places: [String]
  }

  /// What was asked.
  public let question: String
  /// The numbers that it is about, in their order.
  public let numbers: [Number]
  /// What would win the most back, the best first; empty where nothing is withheld or helps.
  public let advice: [String]
  /// All of it as lines for a terminal.
  public let lines: [String]

  private let say: Speaker

  private enum CodingKeys: CodingKey {
    case question, numbers, advice
  }

  init(
    _ question: String, _ explained: Explanation, ids: [FigureQuery: String] = [:],
    _ text: ExplanationText, lines: [String]
  ) {
    let (words, say) = (text.words, text.say)
    self.say = say
    self.question = question
    self.lines = lines
    numbers = explained.numbers.map { number in
      Number(
        id: ids[number.query], query: number.query.text(in: words.codebook),
        value: text.value(number), isAsked: number.isAsked,
        isWithheld: number.isWithheld,
        parts: number.parts.map {
          Part(
            role: $0.role.word, count: say(words.name($0.name)),
            reason: say(words.reason($0.reason)),
            places: $0.locations.map(\.description))
        })
    }
    let isShort = explained.numbers.contains { $0.isAsked && $0.isWithheld }
    advice = isShort ? explained.changes.map { say(words.change($0)) } : []
  }

  /// All of it as a page.
  public var page: ReportPage {
    let rows = numbers.flatMap { number in
      number.parts.map { part in
        [
          number.query, number.id ?? "–", number.value, say(Self.word(part.role)), part.reason,
          part.places.isEmpty ? say("nowhere") : part.places.joined(separator: ", "),
        ]
      }
    }
    var sections = [
      ReportPage.Section(
        say("Numbers"),
        tables: [
          ReportTable(
            caption: say("Each number, and why it is shown or withheld"),
            head: ["What it counts", "Id", "Value", "Its count", "Why", "Asked for at"].map {
              say($0)
            },
            rows: rows)
        ])
    ]
    if !advice.isEmpty {
      sections.append(ReportPage.Section(say("What would help most"), lines: advice))
    }
    let withheld = numbers.count(where: \.isWithheld)
    return ReportPage(
      language: say.language, title: say("Why numbers are shown or withheld"),
      lines: [
        question,
        say(
          numbers.count == 1
            ? "\(numbers.count) number, \(withheld) withheld"
            : "\(numbers.count) numbers, \(withheld) withheld"),
      ],
      sections: sections)
  }

  /// What programs read as one word, for people.
  private static func word(_ role: String) -> DiagnosticText {
    switch role {
    case "part": "part"
    case "whole": "whole"
    case "rest": "what is left"
    default: "number"
    }
  }
}

extension Explanation.Part.Role {
  fileprivate var word: String {
    switch self {
    case .number: "number"
    case .numerator: "part"
    case .denominator: "whole"
    case .rest: "rest"
    }
  }
}
