import ArgumentParser
import Printing

/// What the commands that write a site have in common on PDFs.
struct PDFOptions: ParsableArguments {
  @Flag(
    help: """
      Make PDFs too, beside the pages of the kinds that 'pdf' in site.yml names. Needs WeasyPrint.
      """)
  var pdf = false

  @Option(
    help: """
      WeasyPrint's program. [default: the one that the environment variable WEASYPRINT names, else \
      the one on PATH]
      """)
  var weasyprint: String?

  func validate() throws {
    if weasyprint != nil, !pdf {
      throw ValidationError("'--weasyprint' says how PDFs are made; give '--pdf' with it.")
    }
    if weasyprint?.isEmpty == true {
      throw ValidationError("'--weasyprint' names a program; this is an empty name.")
    }
  }

  /// The program that makes the PDFs.
  var program: WeasyPrint { WeasyPrint(path: weasyprint) }
}
