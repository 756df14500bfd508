import Diagnostics
import Disclosure
import Documents
import Files
import Publishing
import Readback
import Site

/// A small site in two languages with one of everything that shows numbers, and its finished files.
struct Fixture {
  var files: [String: [UInt8]]
  let build: SiteBuild

  static let made = SiteBuild.make(
    content: FolderSnapshot(files: content.mapValues { Array($0.utf8) }),
    templates: FolderSnapshot(files: templates.mapValues { Array($0.utf8) }))

  static let outlines = made.value.map { $0.draft.outlines($0.release) } ?? []

  init?() {
    guard let build = Self.made.value else { return nil }
    self.build = build
    files = Dictionary(uniqueKeysWithValues: build.files.map { ($0.address, $0.bytes) })
  }

  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }

  /// Replaces the first place of a text in a file, as a forger would; says whether there is one.
  mutating func forge(_ file: String, _ old: String, _ new: String) -> Bool {
    let text = text(file)
    guard let place = text.firstRange(of: old) else { return false }
    files[file] = Array(text.replacingCharacters(place, with: new).utf8)
    return true
  }

  func read() -> Outcome<[PrintedNumber]> {
    Readback.numbers(outlines: Self.outlines, folder: "out") { files[$0] }
  }

  /// Where something was found, and its id.
  var places: [String] { read().diagnostics.sorted.map { "\($0.location): \($0.id)" } }

  /// The findings as they are printed.
  var findings: [String] { read().diagnostics.sorted.map(\.description) }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
