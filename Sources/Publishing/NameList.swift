public import Diagnostics
import Linting

/// The author's list of names that must not be published.
public struct NameList: Sendable {
  /// The name of its file in the content.
  public static let fileName = HashedNames.fileName

  private var names: HashedNames

  /// Reads a list, or begins a new one; `nil` with an error.
  ///
  /// - Parameters:
  ///   - bytes: those of the file; `nil` when there is none.
  ///   - file: its path as messages name it.
  public static func read(_ bytes: [UInt8]?, file: String) -> Outcome<NameList?> {
    guard let bytes else { return Outcome(NameList(names: .new())) }
    let parsed = HashedNames.parse(bytes, file: file)
    let list = parsed.diagnostics.hasErrors ? nil : NameList(names: parsed.value)
    return Outcome(list, parsed.diagnostics)
  }

  /// Adds a name: whether it is new; `nil` for what is no name.
  public mutating func add(_ name: String) -> Bool? {
    switch names.add(name) {
    case .added: true
    case .known: false
    case .invalid: nil
    }
  }

  /// The list as a file.
  public var text: String { names.text }
}
