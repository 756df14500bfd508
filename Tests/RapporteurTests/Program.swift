import Foundation
import Glibc
import TestSupport

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
  ///   - program: a copy of the program in another place, or another program.
  static func run(
    _ arguments: [String], in folder: String, temporaryFolder: String? = nil,
    environment: [String: String] = [:], input: String = "", program: String = path
  ) throws -> Result {
    let scratch = try ScratchFolder()
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
      output: scratch.text(of: "out"), error: scratch.text(of: "err"))
  }

  struct Failure: Error {
    let number: Int32
  }
}
