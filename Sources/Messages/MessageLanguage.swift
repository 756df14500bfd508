/// A language in which the program speaks to authors.
public enum MessageLanguage: String, Sendable, CaseIterable {
  /// English, in which messages are written.
  case english = "en"
  /// Russian.
  case russian = "ru"

  /// The language that the environment asks for, as POSIX has it: the first of `LC_ALL`,
  /// `LC_MESSAGES` and `LANG` that says anything; English where none is known.
  public init(environment: [String: String]) {
    let wanted = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = Self(rawValue: (wanted ?? "").prefix { $0.isLetter }.lowercased()) ?? .english
  }
}
