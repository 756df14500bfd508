import Diagnostics
import LocatedYAML
import Synchronization

extension LanguageRules {
  /// The rules that the program has for a language tag, by its first part; `nil` where it has none.
  static func of(_ tag: String) -> LanguageRules? {
    let language = tag.prefix { $0 != "-" }.lowercased()
    guard let file = files[language] else { return nil }
    return cache.withLock { known in
      if let rules = known[language] { return rules }
      let rules = read(file, language)
      known[language] = rules
      return rules
    }
  }

  /// The languages that the program has rules for, sorted.
  static var languages: [String] { files.keys.sorted() }

  /// English, for tags that nothing is known of.
  static var english: LanguageRules { of("en") ?? read(PackageResources.en_yml, "en") }

  private static let cache = Mutex<[String: LanguageRules]>([:])

  private static var files: [String: [UInt8]] {
    [
      "be": PackageResources.be_yml, "en": PackageResources.en_yml, "ka": PackageResources.ka_yml,
      "kk": PackageResources.kk_yml, "ky": PackageResources.ky_yml, "ro": PackageResources.ro_yml,
      "ru": PackageResources.ru_yml, "uk": PackageResources.uk_yml,
    ]
  }

  private static func read(_ bytes: [UInt8], _ language: String) -> LanguageRules {
    let file = SourceLocation(file: "\(language).yml", line: 1, column: 1)
    let yaml = YAMLFile.parse(String(decoding: bytes, as: UTF8.self), at: file)
    guard let root = yaml.value, let rules = parse(root).value else {
      preconditionFailure("the program's own locale file of '\(language)' is not as it should be")
    }
    return rules
  }

  /// The text of the locale file of a language that the program knows.
  static func source(of language: String) -> String? {
    files[language].map { String(decoding: $0, as: UTF8.self) }
  }
}
