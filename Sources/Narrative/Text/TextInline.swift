public import Diagnostics
public import Query

/// A piece of a sentence.
public enum TextInline: Sendable {
  /// Words, with the line of the file on which they begin.
  case text(String, line: Int?)
  /// Code that asks for nothing.
  case code(String)
  /// Emphasis.
  case emphasis([TextInline])
  /// Strong emphasis.
  case strong([TextInline])
  /// Struck out.
  case strikethrough([TextInline])
  /// A link; its destination is as written.
  indirect case link(destination: String, [TextInline], SourceLocation)
  /// An image with its alternative text.
  indirect case image(source: String, alternative: String, SourceLocation)
  /// A place where the line may break.
  case softBreak
  /// A place where the line breaks.
  case lineBreak
  /// The mark of a footnote; `reference` tells several marks of one note apart, from 1.
  case footnote(number: Int, reference: Int)
  /// The label of the code that the page is about.
  case subject
  /// A figure.
  indirect case figure(FigureRequest)
}

/// A request for a figure, with what the author claims it to be.
public struct FigureRequest: Sendable {
  /// Its number among the figures that the page asks for, from 1.
  public let ordinal: Int
  /// The figure.
  public let figure: Figure
  /// The claim before the equals sign, if there is one.
  public let claim: Claim?
  /// Where it stands.
  public let location: SourceLocation
}
