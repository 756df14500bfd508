import Foundation
import TestSupport
import Testing

/// A copy of the shipped content and templates that a test may spoil: in English alone, so that a run
/// of the program is short, or in all languages.
final class CampaignFolder {
  let folder: ScratchFolder
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  init(inAllLanguages: Bool = false) throws {
    folder = try ScratchFolder()
    for name in ["content", "templates"] {
      try FileManager.default.copyItem(
        atPath: "\(Self.root)/\(name)", toPath: "\(folder.path)/\(name)")
    }
    if !inAllLanguages { try keepEnglish() }
  }

  private func keepEnglish() throws {
    let settings = folder.read("content/site.yml") ?? ""
    let list = try #require(settings.firstMatch(of: /languages: \[en, ([^\]]*)\]/))
    try folder.write(
      settings.replacing(list.0, with: "languages: [en]"), to: "content/site.yml")
    for tag in list.1.split(separator: ", ") {
      for path in ["content/\(tag)", "content/i18n/\(tag).yml", "content/glossary/\(tag).yml"] {
        try FileManager.default.removeItem(atPath: "\(folder.path)/\(path)")
      }
    }
  }

  /// Replaces the first `old` in a file.
  func replace(_ old: String, with new: String, in name: String) throws {
    let text = folder.read(name) ?? ""
    guard text.contains(old) else { throw Program.Failure(number: 2) }
    try folder.write(text.replacing(old, with: new, maxReplacements: 1), to: name)
  }

  func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Program.Result {
    try Program.run(arguments, in: folder.path, environment: environment)
  }
}
