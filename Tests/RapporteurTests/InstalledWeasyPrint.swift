import Foundation

/// The real WeasyPrint, which `make test` installs and names.
enum InstalledWeasyPrint {
  static let path = ProcessInfo.processInfo.environment["WEASYPRINT"]
  /// What tells the program where it is.
  static let environment = ["WEASYPRINT": path ?? ""]
}
