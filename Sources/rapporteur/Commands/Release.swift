import ArgumentParser
import Diagnostics
import Ledger
import Publishing

/// `rapporteur release`
struct Release: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publish the site as an edition, and remember its numbers.",
    discussion: """
      Example:
        rapporteur release --root my-campaign --strict

      Does what 'build' does, and then adds the edition of site.yml to content/ledger.json, so that \
      the next edition gives nobody away by its difference from this one. With an error nothing is \
      published, and the ledger stays as it was.
      """)

  @OptionGroup var options: SiteOptions
  @OptionGroup var pdfOptions: PDFOptions

  func run() async throws {
    var run = SiteRun(options, pdfOptions)
    let addition = run.made.map {
      $0.ledger.adding($0.edition, at: SourceLocation(file: "content/site.yml"))
    }
    if let addition { run.add(addition.diagnostics) }
    let site = try run.site()
    try await run.print(site)
    let (edition, ledger) = (site.edition.id, "content/\(Ledger.fileName)")
    guard case .added(let bytes)? = addition?.value else {
      try run.write(site)
      run.succeed(
        site, "; nothing has changed since edition '\(edition)' was added to \(ledger)")
      return
    }
    do {
      // Written beside the old one first: a site whose numbers can't be remembered is not published.
      let staged = try StagedLedger(bytes, beside: options.site.path(ledger))
      try run.write(site)
      try staged.commit()
    } catch let error as LedgerError {
      throw run.end(.error("ledger-not-written", error.message, at: SourceLocation(file: ledger)))
    }
    run.succeed(site, "; edition '\(edition)' added to \(ledger)")
  }
}
