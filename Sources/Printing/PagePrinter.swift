public import Diagnostics
import FoundationEssentials
import OutsidePrograms
public import Site

/// Makes PDFs of finished pages.
public struct PagePrinter: Sendable {
  private let weasyPrint: WeasyPrint
  /// The output folder as messages name it.
  private let folder: String

  /// A printer for the pages of an output folder.
  public init(_ weasyPrint: WeasyPrint, folder: String) {
    self.weasyPrint = weasyPrint
    self.folder = folder
  }

  /// Makes the PDFs, as many at once as the machine has cores, and gives them in the order of their
  /// pages.
  ///
  /// - Parameter progress: is told how many are made.
  /// - Throws: what is wrong with the program, or with the first page of which it makes no PDF.
  public func print(
    _ pages: [PrintablePage], progress: @Sendable (_ made: Int, _ total: Int) -> Void
  ) async throws(PrintingError) -> Outcome<[OutputFile]> {
    try await weasyPrint.check()
    var results = [Result<Outcome<OutputFile>, PrintingError>?](repeating: nil, count: pages.count)
    await withTaskGroup(of: (Int, Result<Outcome<OutputFile>, PrintingError>).self) { group in
      var waiting = pages.indices[...]
      var made = 0
      for index in waiting.prefix(ProcessInfo.processInfo.activeProcessorCount) {
        waiting.removeFirst()
        group.addTask { (index, await result(of: pages[index])) }
      }
      for await (index, result) in group {
        results[index] = result
        made += 1
        progress(made, pages.count)
        // All pages before one that fails were begun: the first failure is the same each time.
        if case .failure = result { waiting = waiting.suffix(0) }
        if let next = waiting.popFirst() {
          group.addTask { (next, await self.result(of: pages[next])) }
        }
      }
    }
    var files: [OutputFile] = []
    var diagnostics = Diagnostics()
    for case let result? in results {
      let pdf = try result.get()
      files.append(pdf.value)
      diagnostics.add(pdf.diagnostics)
    }
    return Outcome(files, diagnostics)
  }

  private func result(
    of page: PrintablePage
  ) async -> Result<Outcome<OutputFile>, PrintingError> {
    do throws(PrintingError) {
      return .success(try await pdf(of: page))
    } catch {
      return .failure(error)
    }
  }

  private func pdf(of page: PrintablePage) async throws(PrintingError) -> Outcome<OutputFile> {
    let run = try await weasyPrint.start(Self.arguments(for: page), reading: page.html)
    let file = "\(folder)/\(page.address)"
    guard run.isSuccess, Self.isWholePDF(run.output) else {
      throw PrintingError(
        "pdf-not-made",
        "\(weasyPrint.program.name) makes no PDF of this page: \(run.endingInWords); change the page, "
          + "or build without '--pdf'", at: file,
        log: run.log)
    }
    // Styles that it passes over are warnings; an error is something that the PDF lacks.
    let lacks = run.log.filter { $0.hasPrefix(Self.errorMark) }.map {
      Diagnostic.warning(
        "incomplete-pdf",
        "the PDF lacks something of this page: \($0.dropFirst(7)); compare the two",
        at: SourceLocation(file: file))
    }
    return Outcome(
      OutputFile(address: page.pdfAddress, bytes: run.output), Diagnostics(lacks))
  }

  private static let errorMark = "ERROR: "

  /// The page is read from standard input, and nothing else can be: of all protocols only `data:`
  /// is left. Without a base, links stay relative, and no path of the machine gets into the PDF.
  private static func arguments(for page: PrintablePage) -> [String] {
    [
      "--pdf-variant", "pdf/ua-1", "--encoding", "utf-8", "--base-url", page.url ?? "",
      "--allowed-protocols", "data", "-", "-",
    ]
  }

  private static func isWholePDF(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "%PDF-".utf8)
      && String(decoding: bytes.suffix(16), as: UTF8.self).contains("%%EOF")
  }
}
