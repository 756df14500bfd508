import Foundation
import Glibc
import TestSupport
import Testing

@Suite(.enabled(if: InstalledWeasyPrint.path != nil, "WEASYPRINT names no program"))
struct WeasyPrintTests {
  private let environment = InstalledWeasyPrint.environment

  @Test func makesTaggedPDFsThatAreTheSameEachTime() throws {
    let (one, two) = (try CampaignFolder(), try CampaignFolder())
    #expect(try one.run("build", "--strict", "--pdf", environment: environment).status == 0)
    let elsewhere = "\(two.folder.path)/another folder"
    let result = try Program.run(
      ["build", "--pdf", "--root", two.folder.path, "--output", elsewhere], in: "/",
      environment: environment.merging(["TZ": "Asia/Tokyo", "SOURCE_DATE_EPOCH": "7"]) { $1 })
    #expect(result.status == 0)
    #expect(result.error.split(separator: "\n").count == 1)
    let names = try FileManager.default.subpathsOfDirectory(atPath: one.folder.path + "/output")
      .filter { $0.hasSuffix(".pdf") }.sorted()
    #expect(names.count == 16)
    for name in names {
      let path = "\(one.folder.path)/output/\(name)"
      let bytes = try #require(FileManager.default.contents(atPath: path))
      #expect(bytes == FileManager.default.contents(atPath: "\(elsewhere)/\(name)"), "\(name)")
      try expectAccessible(PDFFile(path: path), named: name)
    }
    #expect(
      one.folder.read("output/SHA256SUMS")
        == (try? String(contentsOfFile: "\(elsewhere)/SHA256SUMS", encoding: .utf8)))
  }

  /// Handouts are one sheet and briefings no more than two in whatever language.
  @Test func fitTheirPagesInAllLanguages() throws {
    let campaign = try CampaignFolder(inAllLanguages: true)
    try campaign.replace(
      "pdf: [regional, briefing, handout, report]\n", with: "pdf: [regional, handout]\n",
      in: "content/site.yml")
    #expect(try campaign.run("build", "--pdf", environment: environment).status == 0)
    let folder = "\(campaign.folder.path)/output"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".pdf") }.sorted()
    #expect(Set(names.map { $0.prefix(2) }) == ["be", "en", "ka", "kk", "ky", "ro", "ru", "uk"])
    for name in names {
      let pdf = PDFFile(path: "\(folder)/\(name)")
      let pages = try #require(pdf.info()["Pages"].flatMap { Int($0) })
      #expect(name.contains("handout") ? pages == 2 : pages <= 4, "\(name): \(pages)")
      #expect(try pdf.source().contains("/Lang (\(name.prefix(2)))"), "\(name)")
    }
  }

  private func expectAccessible(_ pdf: PDFFile, named name: String) throws {
    let info = try pdf.info()
    #expect(info["Tagged"] == "yes")
    #expect(info["Title"]?.hasSuffix(" – Women against Violence") == true)
    #expect(info["CreationDate"] == nil && info["ModDate"] == nil && info["Author"] == nil)
    if name.contains("handout") { #expect(info["Pages"] == "2", "\(name)") }
    let source = try pdf.source()
    for part in ["/Lang (en)", "/Marked true", "/DisplayDocTitle true", "/Outlines "] {
      #expect(source.contains(part), "\(name) lacks \(part)")
    }
    #expect(source.contains("pdfuaid:part=\"1\""))
    #expect(!source.contains("file:") && !source.contains("/tmp/"))
    let links = try pdf.links()
    #expect(links.contains("https://creativecommons.org/licenses/by/4.0/"))
    for link in links {
      #expect(!link.hasSuffix(".pdf") && !link.hasPrefix("/"), "\(name) links to \(link)")
    }
  }

  @Test func fetchesNothing() throws {
    let campaign = try CampaignFolder()
    let (socket, port) = try listen()
    defer { close(socket) }
    try campaign.replace(
      "pdf: [regional, briefing, handout, report]\n", with: "pdf: [report]\n",
      in: "content/site.yml")
    try campaign.folder.write("not for a PDF", to: "secret.svg")
    let here = "http://127.0.0.1:\(port)"
    try campaign.replace(
      "/* Base */",
      with: """
        @import url("\(here)/a.css");
        html { background: url(\(here)/b.png) }
        main { background: url(file://\(campaign.folder.path)/secret.svg) }
        @font-face { font-family: c; src: url(\(here)/c.woff) }
        """, in: "templates/assets/site.css")
    try campaign.replace(
      "## Summary", with: "[A link](https://127.0.0.1:\(port)/d)\n\n## Summary",
      in: "content/en/donor-report.md")
    let result = try campaign.run("build", "--pdf", environment: environment)
    #expect(result.status == 0)
    #expect(
      result.error.contains(
        "URI uses disallowed protocol: \(here)/b.png; compare the two [incomplete-pdf]"))
    #expect(result.error.contains("URI uses disallowed protocol: file:///"))
    let links = try PDFFile(path: "\(campaign.folder.path)/output/en/donor-report.pdf").links()
    #expect(links.contains("https://127.0.0.1:\(port)/d"))
    // Nobody called: there is no connection to accept.
    #expect(accept(socket, nil, nil) == -1 && errno == EAGAIN)
  }

  @Test func takesInPictures() throws {
    let campaign = try CampaignFolder()
    try campaign.replace(
      "pdf: [regional, briefing, handout, report]\n", with: "pdf: [report]\n",
      in: "content/site.yml")
    try campaign.folder.write(
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">
      <rect width="20" height="10" fill="#0a0b0c"/></svg>
      """, to: "content/en/a dot.svg")
    try campaign.replace(
      "## Summary", with: "![A dot](a%20dot.svg)\n\n## Summary", in: "content/en/donor-report.md")
    let result = try campaign.run("build", "--strict", "--pdf", environment: environment)
    #expect(result.status == 0, "\(result.error)")
    #expect(campaign.folder.read("output/en/donor-report.html")?.contains("a%20dot.svg") == true)
    let pdf = PDFFile(path: "\(campaign.folder.path)/output/en/donor-report.pdf")
    // The colour of the picture, as a PDF writes it.
    #expect(try pdf.source().contains("0.039216 0.043137 0.047059 rg"))
  }

  /// A socket of this machine that waits for connections, and its port.
  private func listen() throws -> (socket: Int32, port: UInt16) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_NONBLOCK, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && Glibc.listen(descriptor, 8) == 0
          && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isBound else { throw Program.Failure(number: errno) }
    return (descriptor, address.sin_port.bigEndian)
  }
}
