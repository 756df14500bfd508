import ArgumentParser
import Diagnostics
import FoundationEssentials
import Messages
import Synchronization

/// The language in which this run speaks to its author.
enum Speech {
  private static let chosen = Mutex<Translator?>(nil)

  /// What says messages: in the language that was asked for, else in that of the environment.
  static var translator: Translator {
    chosen.withLock { translator in
      if let translator { return translator }
      let made = Translator(
        MessageLanguage(environment: ProcessInfo.processInfo.environment))
      translator = made
      return made
    }
  }

  /// What says reports.
  static var speaker: Speaker { translator.speaker }

  static func choose(_ language: MessageLanguage) {
    chosen.withLock { $0 = Translator(language) }
  }
}

/// The language of messages, on every command.
struct LanguageOption: ParsableArguments {
  @Option(
    help: """
      The language of messages: en or ru. [default: that of LC_ALL, LC_MESSAGES or LANG]
      """, completion: .list(MessageLanguage.allCases.map(\.rawValue)))
  var language: String?

  func validate() throws {
    guard let language else { return }
    guard let known = MessageLanguage(rawValue: language) else {
      let all = MessageLanguage.allCases.map(\.rawValue).joined(separator: " and ")
      throw ValidationError("There are messages in \(all).")
    }
    Speech.choose(known)
  }
}
