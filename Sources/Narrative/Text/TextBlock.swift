public import Codebook
public import Diagnostics
public import Query

/// A piece of a page's text, with its requests resolved.
public struct TextBlock: Sendable {
  /// What it is.
  public let kind: Kind
  /// Where it begins, in the file of the page or in a text that the page includes.
  public let location: SourceLocation

  init(_ kind: Kind, at location: SourceLocation) {
    self.kind = kind
    self.location = location
  }
}

extension TextBlock {
  /// What a piece of text is.
  public indirect enum Kind: Sendable {
    /// A heading below the page's title, with an id that is unique on the page.
    case heading(level: Int, id: String, [TextInline])
    /// A paragraph.
    case paragraph([TextInline])
    /// A list; `start` is the first number of an ordered one.
    case list(start: Int?, isTight: Bool, items: [[TextBlock]])
    /// A quotation.
    case quote([TextBlock])
    /// A call-out box of a kind such as `note`.
    case callout(kind: String, [TextBlock], SourceLocation)
    /// Lines of code that ask for nothing.
    case code(String)
    /// A thematic break.
    case rule
    /// A table that the author wrote.
    case writtenTable(WrittenTable)
    /// A table of the data.
    case table(TableRequest)
    /// A chart of the data.
    case chart(ChartRequest)
    /// A chart of two columns of a register.
    case pairChart(PairChartRequest)
    /// Key figures.
    case keyFigures([KeyFigure])
    /// A register that is listed.
    case register(RegisterRequest)
    /// A list of the documents of a kind.
    case documents(kind: String, SourceLocation)
    /// A list of the documents that the page's language lacks, in the languages that have them.
    case untranslated
    /// The definitions of a code list.
    case codes(CodeList)
    /// The notes at the foot of the page.
    case footnotes([(number: Int, blocks: [TextBlock], references: Int)])
  }
}

/// A table that the author wrote in Markdown.
public struct WrittenTable: Sendable {
  /// What it shows.
  public let caption: [TextInline]
  /// The cells of the head.
  public let header: [[TextInline]]
  /// The rows below.
  public let rows: [[[TextInline]]]
  /// Which columns are aligned to the right, as numbers are.
  public let isNumeric: [Bool]
}

/// A request for a table, or for that of a chart.
public struct TableRequest: Sendable {
  /// In which order the rows stand.
  public enum Order: String, Sendable {
    /// As in the code list, or by time.
    case list
    /// The largest first; what is withheld, and the rest, follow in the order of the list.
    case value
  }

  /// What is asked.
  public let query: TableQuery
  /// The caption of a table, the title of a chart.
  public let caption: [TextInline]
  /// The order of the rows.
  public let order: Order
  /// Whether the cells are shaded by their numbers.
  public let isHeat: Bool
  /// Where the block begins.
  public let location: SourceLocation
}

/// A request for a register.
public struct RegisterRequest: Sendable {
  /// What is asked.
  public let query: RegisterQuery
  /// The caption.
  public let caption: [TextInline]
  /// Where the block begins.
  public let location: SourceLocation
}

/// A figure to be shown large, with its label in the catalogue.
public struct KeyFigure: Sendable {
  /// Its number among the figures that the page asks for, from 1.
  public let ordinal: Int
  /// The figure's name in the codebook.
  public let name: String
  /// The figure.
  public let figure: Figure
  /// Where it is asked for.
  public let location: SourceLocation
}
