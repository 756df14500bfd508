import Diagnostics

/// One entry of a catalogue.
struct Message: Sendable {
  /// What an entry says.
  enum Content: Sendable {
    /// The same whatever the number.
    case plain(MessageText)
    /// A text for each grammatical number.
    case plural([PluralCategory: MessageText])
  }

  let content: Content
  let location: SourceLocation

  /// The text of a message that does not depend on a number.
  var plain: MessageText? {
    if case .plain(let text) = content { text } else { nil }
  }

  /// The text for a grammatical number.
  func text(_ category: PluralCategory) -> MessageText? {
    switch content {
    case .plain(let text): text
    case .plural(let forms): forms[category] ?? forms[.other]
    }
  }

  /// All its texts, in the order of the categories.
  var texts: [MessageText] {
    switch content {
    case .plain(let text): [text]
    case .plural(let forms): PluralCategory.allCases.compactMap { forms[$0] }
    }
  }
}
