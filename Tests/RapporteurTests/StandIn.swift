import Foundation
import TestSupport

/// Shell scripts that are run in the place of other programs.
extension ScratchFolder {
  /// Puts a script into the folder.
  func script(_ body: String, to name: String) throws {
    try write("#!/bin/sh\n\(body)\n", to: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
  }

  /// Puts a script in the place of WeasyPrint into the folder.
  ///
  /// - Parameters:
  ///   - version: what it prints when it is asked for its version.
  ///   - body: what it does when it is to make a PDF.
  func weasyPrint(
    version: String = "WeasyPrint version 70.0", _ body: String, to name: String
  ) throws {
    try script(
      "if [ \"$1\" = --version ]; then echo '\(version)'; exit; fi\n\(body)", to: name)
  }
}

extension CampaignFolder {
  /// Puts a script in the place of WeasyPrint into the folder, and gives its name.
  func standIn(version: String = "WeasyPrint version 70.0", _ body: String) throws -> String {
    try folder.weasyPrint(version: version, body, to: "stand-in")
    return "stand-in"
  }

  /// A script whose PDFs say how it was called and how many bytes it was given.
  func standInThatPrints() throws -> String {
    try standIn(
      "echo %PDF-1.7; for word in \"$@\"; do echo \"<$word>\"; done; wc -c; echo %%EOF")
  }
}
