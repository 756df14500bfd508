/// What a server says of the kind of a file.
enum MediaType {
  /// The type for the end of a name; one that no browser opens, where the end is not known.
  static func of(_ address: String) -> String {
    types[suffix(of: address)] ?? "application/octet-stream"
  }

  /// The end of a name behind its last dot, in small letters.
  static func suffix(of address: String) -> String {
    let name = address.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "json": "application/json",
    "csv": "text/csv; charset=utf-8", "txt": "text/plain; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
    "pdf": "application/pdf", "woff": "font/woff", "woff2": "font/woff2",
    "mp3": "audio/mpeg", "mp4": "video/mp4", "webm": "video/webm",
  ]
}
