import ArgumentParser
import Diagnostics
import Printing
import Publishing
import Site

/// One run of a command that makes the site and writes it to the output folder.
struct SiteRun {
  private let options: SiteOptions
  private let pdfOptions: PDFOptions
  private let output: OutputFolder
  /// The site, before it is known whether it may be written.
  let made: SiteBuild?
  private(set) var diagnostics: Diagnostics
  private var pdfs: [OutputFile] = []

  /// Makes the site in memory, and looks at the output folder.
  init(_ options: SiteOptions, _ pdfOptions: PDFOptions) {
    self.options = options
    self.pdfOptions = pdfOptions
    output = OutputFolder(path: options.outputPath, name: options.outputPath)
    let outcome = options.make(withPDFs: pdfOptions.pdf)
    made = outcome.value
    diagnostics = outcome.diagnostics
    diagnostics.add(output.check())
    diagnostics = options.weigh(diagnostics)
  }

  mutating func add(_ other: Diagnostics) {
    diagnostics.add(options.weigh(other))
  }

  /// The site; with an error, prints the findings and ends the run.
  func site() throws -> SiteBuild {
    guard let made, !diagnostics.hasErrors else { throw end() }
    return made
  }

  /// Makes the PDFs that are asked for, or ends the run.
  mutating func print(_ site: SiteBuild) async throws {
    guard pdfOptions.pdf else { return }
    if site.printablePages.isEmpty {
      add(
        Diagnostics([
          .warning(
            "no-pdf",
            "'--pdf' makes PDFs of the kinds that the key 'pdf' lists, and it lists none; list "
              + "some",
            at: SourceLocation(file: "content/site.yml"))
        ]))
    } else {
      let line = ProgressLine()
      defer { line.clear() }
      do throws(PrintingError) {
        let printed = try await PagePrinter(pdfOptions.program, folder: options.outputPath)
          .print(site.printablePages) { line.show("Making PDFs: \($0) of \($1)") }
        pdfs = printed.value
        add(printed.diagnostics)
      } catch {
        line.clear()
        for line in error.log { Report.note(verbatim: line) }
        throw end(error.diagnostic)
      }
    }
    if diagnostics.hasErrors { throw end() }
  }

  /// Writes the output folder, or ends the run.
  func write(_ site: SiteBuild) throws {
    do throws(OutputError) {
      try output.replace(with: site.files + pdfs)
    } catch {
      throw end(
        .error("output-not-written", error.message, at: SourceLocation(file: options.outputPath)))
    }
  }

  /// Prints the findings, and one line that says what was done.
  func succeed(_ site: SiteBuild, _ done: DiagnosticText = .none) {
    Report(format: options.format).print(diagnostics)
    let printed: DiagnosticText =
      pdfs.isEmpty
      ? .none : pdfs.count == 1 ? " and \(pdfs.count) PDF" : " and \(pdfs.count) PDFs"
    let pages: DiagnosticText =
      site.pageCount == 1 ? "\(site.pageCount) page" : "\(site.pageCount) pages"
    Report.note("\(site.summary); \(pages)\(printed) written to \(options.outputPath)\(done)")
  }

  /// Prints the findings, with one more that ends the run.
  func end(_ diagnostic: Diagnostic? = nil) -> ExitCode {
    Report(format: options.format).print(
      Diagnostics(diagnostics.all + [diagnostic].compactMap { $0 }))
    return ExitCode(1)
  }
}
