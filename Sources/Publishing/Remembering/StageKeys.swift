import Disclosure
import Remembering

// A key for each stage of which is remembered what it came to.

/// The words of a language, as its catalogue and its locale file have them.
struct CatalogueKey: Hashable, Sendable {
  let language: String
  let catalogue: [UInt8]
  let locale: [UInt8]?
}

/// A text of a language's folder, as it is read.
struct TextKey: Hashable, Sendable {
  let file: String
  let bytes: [UInt8]
}

/// Glossaries and names, as they are made into rules.
struct LintKey: Hashable, Sendable {
  let languages: [String]
  let files: [[UInt8]?]
  let contacts: [String]
  let checksStyle: Bool
}

/// The words of a language outside its documents, as the rules look at them.
struct WordsKey: Hashable, Sendable {
  let words: Mark
}

/// A document, as its pages are laid out.
struct DraftKey: Hashable, Sendable {
  let document: Mark
}

/// Records, as they are read for the questions.
struct RecordsKey: Hashable, Sendable {
  let numbers: Mark
  let keepsRecords: Bool
}

/// Questions and records, as they are answered.
struct ReleaseKey: Hashable, Sendable {
  let numbers: Mark
}

/// A page, as it is made ready for its template.
struct DocumentKey: Hashable, Sendable {
  let document: Mark
}

/// A page, as it is rendered.
struct RenderedKey: Hashable, Sendable {
  let page: Mark
}

/// A page, as it is read back.
struct ReadBackKey: Hashable, Sendable {
  let page: Mark
}

/// All numbers of a finished site, as they are listed and proved.
struct ProofKey: Hashable, Sendable {
  let numbers: Mark
  let printed: [PrintedNumber]
}
