import ArgumentParser
import Diagnostics
import Publishing
import Site

/// `rapporteur audit`
struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prove that what stands in the output folder gives nobody away.",
    discussion: """
      Example:
        rapporteur audit --root my-campaign --certificate proof.json

      Reads every number back from the files of the output folder, holds them against the content, \
      and looks for small numbers that they give away. The certificate lets others check the result \
      without this program; it is as confidential as the records.
      """)

  @OptionGroup var options: SiteOptions

  @Option(help: "A file for the proof, outside the output folder.")
  var certificate: String?

  func run() throws {
    let folder = OutputFolder(path: options.outputPath, name: options.outputPath)
    if let certificate, folder.holds(certificate) {
      throw end(
        Diagnostics(),
        .error(
          "certificate-in-output",
          "a certificate is confidential, and the output folder is published; name a file elsewhere",
          at: SourceLocation(file: certificate)))
    }
    let files = folder.files()
    var diagnostics = files.diagnostics
    diagnostics.add(folder.check())
    let sources = options.site.readSources()
    diagnostics.add(sources.diagnostics)
    guard !diagnostics.hasErrors else { throw end(diagnostics) }
    let made = SiteAudit.make(
      content: sources.value.content, templates: sources.value.templates, output: files.value,
      folder: options.outputPath, isProved: certificate != nil)
    diagnostics.add(made.diagnostics)
    diagnostics = options.weigh(diagnostics)
    guard let audit = made.value, !diagnostics.hasErrors else { throw end(diagnostics) }
    if let certificate, let bytes = audit.certificate {
      do throws(OutputError) {
        try ConfidentialFile.write(bytes, to: certificate)
      } catch {
        throw end(
          diagnostics,
          .error("certificate-not-written", error.message, at: SourceLocation(file: certificate)))
      }
    }
    Report(format: options.format).print(diagnostics)
    if options.format == .text {
      print(Speech.speaker(audit.summary))
    } else {
      Report.note(audit.summary)
    }
  }

  /// Prints the findings, with one more that ends the run.
  private func end(_ diagnostics: Diagnostics, _ diagnostic: Diagnostic? = nil) -> ExitCode {
    Report(format: options.format).print(
      Diagnostics(diagnostics.all + [diagnostic].compactMap { $0 }))
    return ExitCode(1)
  }
}
