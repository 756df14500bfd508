import ArgumentParser
import Diagnostics
import Files
import Publishing

/// What the commands that read a site have in common.
struct SiteOptions: ParsableArguments {
  @OptionGroup var speech: LanguageOption

  @Option(help: "The folder that holds content/ and templates/.", completion: .directory)
  var root = "."

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
    output ?? path("output")
  }

  /// The path of a file below the root folder.
  func path(_ name: String) -> String {
    root == "." ? name : root.hasSuffix("/") ? root + name : "\(root)/\(name)"
  }

  /// Reads the folders of the content and the templates.
  func read() -> (content: Outcome<FolderSnapshot>, templates: Outcome<FolderSnapshot>) {
    (FolderSnapshot.read("content", in: root), FolderSnapshot.read("templates", in: root))
  }

  /// Reads the folders and makes the site, in memory.
  ///
  /// - Parameters:
  ///   - withPDFs: whether its pages link to PDFs.
  ///   - checksStyle: whether the rules on how texts read are applied.
  func make(withPDFs: Bool = false, checksStyle: Bool = false) -> Outcome<SiteBuild?> {
    let (content, templates) = read()
    var diagnostics = content.diagnostics
    diagnostics.add(templates.diagnostics)
    guard !diagnostics.hasErrors else { return Outcome(nil, diagnostics) }
    let line = ProgressLine()
    let site = SiteBuild.make(
      content: content.value, templates: templates.value, withPDFs: withPDFs,
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
