import Foundation
import Glibc

/// The built program, run as its users run it.
struct Program {
  struct Result {
    let status: Int32
    let output: String
    let error: String
  }

  /// The program beside the test bundle.
  static let path: String = {
    let bundle = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/")
    return "\(bundle)/rapporteur"
  }()

  /// Runs the program in a folder and waits for its end.
  ///
  /// - Parameters:
  ///   - input: what stands on its standard input.
  ///   - program: a copy of the program in another place.
  static func run(
    _ arguments: [String], in folder: String, temporaryFolder: String? = nil,
    environment: [String: String] = [:], input: String = "", program: String = path
  ) throws -> Result {
    let scratch = try TemporaryFolder()
    try scratch.write(input, to: "in")
    try scratch.write("", to: "out")
    try scratch.write("", to: "err")
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"].merging(environment) { $1 }
    if let temporaryFolder { process.environment?["TMPDIR"] = temporaryFolder }
    // Files, not pipes: what is printed may be more than a pipe holds.
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: scratch.path + "/in"))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: scratch.path + "/out"))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: scratch.path + "/err"))
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus,
      output: scratch.read("out") ?? "", error: scratch.read("err") ?? "")
  }

  struct Failure: Error {
    let number: Int32
  }
}

/// A folder that is gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/rapporteur-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Program.Failure(number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws {
    let file = "\(path)/\(name)"
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
  }

  func read(_ name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// All files with their texts, by name.
  func files(below folder: String) -> [String: String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
    var files: [String: String] = [:]
    for name in names { files[name] = read("\(folder)/\(name)") }
    return files
  }
}
