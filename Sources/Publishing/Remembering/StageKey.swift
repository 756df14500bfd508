import CaseData
import Disclosure
import Remembering

/// What a stage was given, for remembering what it came to; each case belongs to one stage.
enum StageKey: Hashable, Sendable {
  /// The words of a language, to be read.
  case catalogue(language: String, files: [[UInt8]?])
  /// The words of all languages, to be held against each other and against what asks for them.
  case catalogues(languages: [String], files: [[UInt8]?], words: Set<String>, kinds: [String])
  /// Templates and style sheets, to be read.
  case templates(paths: [String], files: [[UInt8]?], words: [String: Set<String>])
  /// A text of a language's folder, to be read.
  case text(file: String, bytes: [UInt8])
  /// Glossaries and names, to be made into rules.
  case rules(languages: [String], files: [[UInt8]?], contacts: [String], checksStyle: Bool)
  /// The words of a language outside its documents, to be held against the rules.
  case words(Mark)
  /// A document, to be laid out.
  case draft(Mark)
  /// Records, to be read.
  case records(Mark, keeping: [Dataset.Keeping])
  /// Questions and records, to be answered.
  case release(Mark)
  /// A page, to be made ready for its template.
  case document(Mark)
  /// A page, to be put into its template.
  case page(Mark)
  /// A page, to be read back.
  case readBack(Mark)
  /// All numbers of a finished site, to be listed and proved.
  case proof(Mark, printed: [PrintedNumber])
}
