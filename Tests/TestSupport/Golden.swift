import FoundationEssentials

/// Expected texts as files in a `Golden` folder beside the tests that hold them.
///
/// With `RAPPORTEUR_RECORD=1` in the environment the files are written anew; look at them before
/// they are committed. A missing file is a difference.
package enum Golden {
  /// The expected text of that name, after recording `actual` when that is asked for.
  package static func text(_ name: String, recording actual: String?, file: String = #filePath)
    -> String?
  {
    let folder =
      file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/Golden"
    let path = "\(folder)/\(name)"
    if ProcessInfo.processInfo.environment["RAPPORTEUR_RECORD"] == "1", let actual {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try? actual.write(toFile: path, atomically: true, encoding: .utf8)
    }
    return try? String(contentsOfFile: path, encoding: .utf8)
  }
}
