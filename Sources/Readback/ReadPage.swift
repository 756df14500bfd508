import Disclosure

/// What was read on one page and in its downloads.
public struct ReadPage: Sendable {
  /// A figure of another page, in a list of pages.
  struct Listed: Sendable {
    let target: String
    let reading: Reading
    let line: Int
  }

  /// The page's path below the output folder.
  let address: String
  var printed: [PrintedNumber] = []
  /// What is wrong, each with the address of the file that it is in.
  var faults: [(file: String, fault: ReadingFault)] = []
  var listed: [Listed] = []
  /// What the page shows of its own.
  var shown: Set<Reading> = []
}
