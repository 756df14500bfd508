import Foundation

/// Shell scripts that are run in the place of WeasyPrint.
extension CampaignFolder {
  /// Puts a script into the folder, and gives its name.
  ///
  /// - Parameters:
  ///   - version: what it prints when it is asked for its version.
  ///   - body: what it does when it is to make a PDF.
  func standIn(version: String = "WeasyPrint version 70.0", _ body: String) throws -> String {
    let name = "stand-in"
    let script = """
      #!/bin/sh
      if [ "$1" = --version ]; then echo '\(version)'; exit; fi
      \(body)
      """
    try folder.write(script, to: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/\(name)")
    return name
  }

  /// A script whose PDFs say how it was called and how many bytes it was given.
  func standInThatPrints() throws -> String {
    try standIn(
      "echo %PDF-1.7; for word in \"$@\"; do echo \"<$word>\"; done; wc -c; echo %%EOF")
  }
}
