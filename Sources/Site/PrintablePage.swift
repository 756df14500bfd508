/// A finished page that is to be had as a PDF too.
public struct PrintablePage: Sendable {
  /// The page's path below the output folder.
  public let address: String
  /// The PDF's path below the output folder.
  public let pdfAddress: String
  /// Where the page is published, if that is known.
  public let url: String?
  /// The page as it is published, with its pictures and the style sheet for PDFs in it: whoever
  /// prints it needs no other file.
  public let html: [UInt8]

  /// A page to be printed.
  public init(address: String, pdfAddress: String, url: String?, html: [UInt8]) {
    self.address = address
    self.pdfAddress = pdfAddress
    self.url = url
    self.html = html
  }
}
