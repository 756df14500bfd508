import Glibc
import Subprocess
import SystemPackage

/// A program of the machine that is run to its end.
public struct OutsideProgram: Sendable {
  /// Why a program did not run to its end.
  public enum Failure: Error {
    /// There is no such program.
    case notFound
    /// It could not be started.
    case notRun(reason: String)
  }

  /// The program as messages name it.
  public let name: String
  private let executable: Executable

  /// The program at a path.
  public init(path: String) {
    name = path
    executable = .path(FilePath(path))
  }

  /// A program that is looked for in the folders of `PATH`.
  public init(name: String) {
    self.name = name
    executable = .name(name)
  }

  /// Runs it, gives it something to read, and waits for its end.
  public func run(_ arguments: [String], reading input: [UInt8]) async throws(Failure) -> ProgramRun
  {
    // A program that ends before it has read all must not end this one too.
    signal(SIGPIPE, SIG_IGN)
    do {
      let result = try await Subprocess.run(
        executable, arguments: Arguments(arguments), input: .inputWriter,
        output: .bytes(limit: .max), error: .bytes(limit: .max)
      ) { execution in
        // Why it stopped reading is said by its exit status and on its standard error.
        _ = try? await execution.standardInputWriter.write(input)
      }
      return ProgramRun(
        status: result.terminationStatus, output: result.standardOutput,
        error: result.standardError)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .notFound
    } catch {
      throw .notRun(reason: "\(error)")
    }
  }
}
