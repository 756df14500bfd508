public import Diagnostics
import Messages
import Testing

/// Says reports in Russian; a text without a translation is a failure of the test.
public enum RussianSpeaker {
  /// A speaker.
  public static func make() -> Speaker {
    let russian = Translator(.russian)
    return Speaker(language: "ru") { text in
      #expect(russian.knows(text), "\(text.template)")
      return russian.text(text)
    }
  }
}
