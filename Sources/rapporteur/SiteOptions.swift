import ArgumentParser
import Diagnostics
import Publishing

/// What the commands that read a site have in common.
struct SiteOptions: ParsableArguments {
  @OptionGroup var site: RootOptions

  @Option(
    help: "The folder to publish to; its old content is replaced. [default: ROOT/output]",
    completion: .directory)
  var output: String?

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Option(help: "How findings are printed: text, json or github.")
  var format = ReportFormat.text

  /// The folder to publish to.
  var outputPath: String {
    output ?? site.path("output")
  }

  /// Reads the folders and makes the site, in memory.
  ///
  /// - Parameters:
  ///   - withPDFs: whether its pages link to PDFs.
  ///   - checksStyle: whether the rules on how texts read are applied.
  func make(withPDFs: Bool = false, checksStyle: Bool = false) -> Outcome<SiteBuild?> {
    let sources = site.readSources()
    var diagnostics = sources.diagnostics
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    let line = ProgressLine()
    let site = SiteBuild.make(
      content: sources.value.content, templates: sources.value.templates, withPDFs: withPDFs,
      checksStyle: checksStyle
    ) {
      line.show("Protecting the small numbers of '\($0)': \($1) of \($2)")
    }
    line.clear()
    diagnostics.add(site.diagnostics)
    return Outcome(site.value, diagnostics)
  }

  /// The findings as `--strict` weighs them.
  func weigh(_ diagnostics: Diagnostics) -> Diagnostics {
    strict ? diagnostics.strict : diagnostics
  }
}
