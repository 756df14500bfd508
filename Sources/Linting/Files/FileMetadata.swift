public import Diagnostics

/// What published files say besides what they show: where a photograph was taken, who wrote a
/// document.
public enum FileMetadata {
  /// The rule's identifier.
  public static let id = "file-metadata"

  /// What is found in a file that a page links to or shows.
  ///
  /// - Parameter file: its path as messages name it.
  public static func check(_ bytes: [UInt8], file: String) -> Diagnostics {
    guard let finding = ImageMetadata(bytes).finding ?? DocumentMetadata(bytes).finding else {
      return Diagnostics()
    }
    let location = SourceLocation(file: file)
    let warning: Diagnostic =
      switch finding {
      case .place:
        .warning(
          id,
          "this photograph says where it was taken; take that out, as with 'exiftool -all= FILE', "
            + "or save a copy without metadata", at: location)
      case .image:
        .warning(
          id,
          "this image says when or with what it was made, perhaps by whom; take that out, as with "
            + "'exiftool -all= FILE', or save a copy without metadata", at: location)
      case .author:
        .warning(
          id,
          "this document names its author or the program it was made with; save a copy without "
            + "properties and personal information", at: location)
      }
    return Diagnostics([warning])
  }
}
