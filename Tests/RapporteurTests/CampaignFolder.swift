import Foundation
import TestSupport

/// A copy of the shipped content and templates that a test may spoil.
final class CampaignFolder {
  let folder: ScratchFolder
  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  init() throws {
    folder = try ScratchFolder()
    for name in ["content", "templates"] {
      try FileManager.default.copyItem(
        atPath: "\(Self.root)/\(name)", toPath: "\(folder.path)/\(name)")
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
