import Documents
import Synchronization

/// The skeletons of the pages of a site, made when the first page of a shape is.
final class PageSkeletons: Sendable {
  private struct Key: Hashable {
    let kind: String
    let language: String
  }

  /// Kinds whose pages have ever other shapes are rendered as they are.
  private static let limit = 16

  private let known = Mutex<[Key: [PageSkeleton]]>([:])
  private let isOfUse: Bool

  /// - Parameter tags: all tags of the templates. Where one looks into a text, or names a template by
  ///   one, no mark can stand in its place.
  init(_ tags: some Sequence<TemplateTag>) {
    isOfUse = tags.allSatisfy { tag in
      tag.kind != .other && !tag.name.contains { "()*".contains($0) }
    }
  }

  /// The page of a document, before and behind its style sheet; `nil` when it has no skeleton.
  ///
  /// - Parameter render: renders values and a style sheet with the document's template and words.
  func page(
    _ document: Document, _ render: ([String: Any], String) -> String?
  ) -> (head: [UInt8], tail: [UInt8])? {
    guard isOfUse else { return nil }
    let key = Key(kind: document.kind, language: document.language)
    let skeletons = known.withLock { $0[key] ?? [] }
    for skeleton in skeletons {
      if let page = skeleton.page(document.view) { return page }
    }
    guard skeletons.count < Self.limit, let made = PageSkeleton(document.view, render: render)
    else { return nil }
    known.withLock { $0[key, default: []].append(made) }
    return made.page(document.view)
  }
}
