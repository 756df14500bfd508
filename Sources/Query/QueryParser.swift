import Codebook
import Diagnostics

/// Reads one expression against the codebook, word by word. The first thing that is wrong ends it.
struct QueryParser {
  let codebook: Codebook
  let subject: Subject
  private let text: QueryText
  private let tokens: [QueryToken]
  private(set) var position = 0

  init(_ source: QueryText, codebook: Codebook, subject: Subject) {
    self.text = source
    self.codebook = codebook
    self.subject = subject
    tokens = source.tokens
  }

  // MARK: Words

  var isAtEnd: Bool { position == tokens.count }

  func peek(_ ahead: Int = 0) -> String? {
    tokens.indices.contains(position + ahead) ? tokens[position + ahead].text : nil
  }

  mutating func accept(_ word: String) -> Bool {
    guard peek() == word else { return false }
    position += 1
    return true
  }

  mutating func accept(_ words: String...) -> Bool {
    guard words.indices.allSatisfy({ peek($0) == words[$0] }) else { return false }
    position += words.count
    return true
  }

  mutating func expect(_ word: String) throws(QueryError) {
    guard accept(word) else { throw error("invalid-query", "'\(word)' is expected here; write it") }
  }

  /// The next word, which is `what`.
  mutating func next(_ what: DiagnosticText) throws(QueryError) -> QueryToken {
    guard !isAtEnd, tokens[position].text != "," else {
      throw error("invalid-query", "\(what) is expected here; write it")
    }
    position += 1
    return tokens[position - 1]
  }

  func expectEnd() throws(QueryError) {
    if let word = peek() {
      throw error(
        "invalid-query", "'\(word)' is not expected here; take out what stands from here on")
    }
  }

  /// An error at the word at hand, or behind the last one.
  func error(_ id: String, _ message: DiagnosticText) -> QueryError {
    let offset = isAtEnd ? text.text.utf8.count : tokens[position].offset
    return QueryError(diagnostic: .error(id, message, at: text.location(offset)))
  }

  /// An error at the word at a position.
  func error(_ id: String, _ message: DiagnosticText, atWord position: Int) -> QueryError {
    error(id, message, at: tokens[position])
  }

  func error(_ id: String, _ message: DiagnosticText, at token: QueryToken) -> QueryError {
    QueryError(diagnostic: .error(id, message, at: text.location(token.offset)))
  }

  // MARK: Data sets and columns

  mutating func dataSet() throws(QueryError) -> DataSetSchema {
    let token = try next("the name of a data set")
    if let schema = codebook.dataSet(token.text) { return schema }
    if codebook.figure(token.text) != nil {
      throw error(
        "invalid-query",
        "'\(token.text)' is the name of a figure; write the name of a data set here",
        at: token)
    }
    let sets = codebook.dataSets.map(\.name)
    throw error(
      "unknown-data-set",
      "there is no data set or figure '\(token.text)'"
        + Suggestion.didYouMean(
          token.text, among: sets + codebook.figures.map(\.name),
          otherwise: Suggestion.choice(of: sets)),
      at: token)
  }

  mutating func column(of schema: DataSetSchema) throws(QueryError) -> (Int, QueryToken) {
    let token = try next("the name of a column")
    if let index = schema.index(of: token.text) { return (index, token) }
    throw error(
      "unknown-column",
      "the data set '\(schema.name)' has no column '\(token.text)'"
        + Suggestion.didYouMean(
          token.text, among: schema.columns.map(\.name),
          otherwise: "; its columns stand in the codebook"),
      at: token)
  }

  /// `DATASET [where CONDITIONS]`
  mutating func source() throws(QueryError) -> (schema: DataSetSchema, filter: Filter) {
    let schema = try dataSet()
    return (schema, accept("where") ? try conditions(of: schema) : .all)
  }
}

/// The one thing that is wrong with an expression.
struct QueryError: Error {
  let diagnostic: Diagnostic
}
