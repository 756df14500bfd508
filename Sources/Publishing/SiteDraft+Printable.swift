import Codebook
import Documents
import FoundationEssentials
import Site

extension SiteDraft {
  /// The pages that are to have a PDF, as they were made.
  func printablePages(
    _ pages: [RenderedPage], _ files: [OutputFile], _ templates: Templates
  ) -> [PrintablePage] {
    guard pages.contains(where: { $0.pdfAddress != nil }) else { return [] }
    let all = Dictionary(
      files.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    return pages.compactMap { page in
      guard let pdf = page.pdfAddress, let file = all[page.address] else { return nil }
      return PrintablePage(
        address: page.address, pdfAddress: pdf, url: content.settings.url(of: page.address),
        html: Array(templates.forPDF(withPictures(file.bytes, at: page.address, all)).utf8))
    }
  }

  /// A page with the site's pictures written into it as `data:` addresses.
  private func withPictures(
    _ page: [UInt8], at address: String, _ files: [String: OutputFile]
  ) -> String {
    var html = String(decoding: page, as: UTF8.self)
    guard html.contains("<img ") else { return html }
    for copy in copies {
      guard let type = Self.pictureType(copy.path), let bytes = files[copy.address]?.bytes else {
        continue
      }
      html = html.replacing(
        "<img src=\"\(copy.href(on: address))\"",
        with: "<img src=\"data:\(type);base64,\(Data(bytes).base64EncodedString())\"")
    }
    return html
  }

  private static func pictureType(_ path: String) -> String? {
    switch path.split(separator: ".").last?.lowercased() {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "svg": "image/svg+xml"
    default: nil
    }
  }
}
