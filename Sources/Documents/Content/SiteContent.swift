public import Codebook
public import Localization
public import Narrative

/// All that was read for a site but its records.
public struct SiteContent: Sendable {
  /// What is written in one language.
  public struct Language: Sendable {
    /// The language tag, which is the name of its folder.
    public let tag: String
    /// The words of the interface and the labels of codes.
    public let catalogue: Catalogue
    /// The documents, by path.
    public let manuscripts: [Manuscript]
    /// The texts that documents may include.
    public let includes: IncludedTexts
    /// The other files of the folder, which documents may link to.
    public let files: Set<String>
    /// The paths of documents that have errors of their own: they are there, but not in the list.
    public let unreadable: Set<String>

    /// A language.
    public init(
      tag: String, catalogue: Catalogue, manuscripts: [Manuscript], includes: IncludedTexts,
      files: Set<String>, unreadable: Set<String> = []
    ) {
      self.tag = tag
      self.catalogue = catalogue
      self.manuscripts = manuscripts
      self.includes = includes
      self.files = files
      self.unreadable = unreadable
    }
  }

  /// The settings.
  public let settings: SiteSettings
  /// The folder that all was read from, as messages name it.
  public let folder: String
  /// The codebook.
  public let codebook: Codebook
  /// The languages, the original first.
  public let languages: [Language]
  /// The kinds of documents that have a template, each with its file as messages name it.
  public let kinds: [String: String]
  /// The words of the interface that templates name.
  public let templateWords: Set<String>

  /// The content of a site.
  public init(
    settings: SiteSettings, folder: String, codebook: Codebook, languages: [Language],
    kinds: [String: String], templateWords: Set<String>
  ) {
    self.settings = settings
    self.folder = folder
    self.codebook = codebook
    self.languages = languages
    self.kinds = kinds
    self.templateWords = templateWords
  }

  /// The same without its documents, whose bytes nobody needs when their pages are laid out.
  func withoutManuscripts() -> SiteContent {
    SiteContent(
      settings: settings, folder: folder, codebook: codebook,
      languages: languages.map {
        Language(
          tag: $0.tag, catalogue: $0.catalogue, manuscripts: [], includes: $0.includes,
          files: $0.files, unreadable: $0.unreadable)
      }, kinds: kinds, templateWords: templateWords)
  }
}
