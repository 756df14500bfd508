import Foundation

/// A PDF, as outside programs read it.
struct PDFFile {
  let path: String

  /// What `pdfinfo` says of it, by name.
  func info() throws -> [String: String] {
    var values: [String: String] = [:]
    for line in try run("pdfinfo", path).split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      values[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    return values
  }

  /// Where its links lead.
  func links() throws -> Set<String> {
    let words = try run("pdfinfo", "-url", path).split(whereSeparator: \.isWhitespace)
    return Set(zip(words, words.dropFirst()).filter { $0.0 == "Annotation" }.map { String($0.1) })
  }

  /// All of it, with what is compressed written out.
  func source() throws -> String {
    let script = """
      import re, sys, zlib
      data = open(sys.argv[1], 'rb').read()
      sys.stdout.buffer.write(data)
      for stream in re.findall(rb'stream\\r?\\n(.*?)\\r?\\nendstream', data, re.S):
          try: sys.stdout.buffer.write(zlib.decompress(stream))
          except zlib.error: pass
      """
    return try run("python3", "-c", script, path)
  }

  private func run(_ words: String...) throws -> String {
    let result = try Program.run(words, in: "/", program: "/usr/bin/env")
    guard result.status == 0 else { throw Program.Failure(number: result.status) }
    return result.output
  }
}
