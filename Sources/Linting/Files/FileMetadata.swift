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
    guard let finding = finding(in: bytes) else { return Diagnostics() }
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
      case .hidden:
        .warning(
          id,
          "what this file says of its maker can't be looked into; take its metadata out, as with "
            + "'exiftool -all= FILE', and then allow it in site.yml, with the reason", at: location)
      }
    return Diagnostics([warning])
  }

  static func finding(in bytes: [UInt8]) -> MetadataFinding? {
    let image = ImageMetadata(bytes)
    return image.isImage ? image.finding : DocumentMetadata(bytes).finding
  }
}
