import Codebook

/// Where a finished site can be put, with the files that each place needs.
public enum Hosting: String, Sendable, CaseIterable {
  /// Pages of GitHub, by a workflow.
  case githubPages = "github-pages"
  /// Pages of GitLab, by a pipeline.
  case gitlabPages = "gitlab-pages"
  /// Netlify.
  case netlify
  /// The Apache web server.
  case apache
  /// The nginx web server.
  case nginx

  /// The files, by their paths below the site's folder.
  public func scaffold(in site: SiteFolder) -> Scaffold {
    let folder = rawValue + "/"
    let files = EmbeddedFiles.hosting.filter { $0.path.hasPrefix(folder) }
      .map { Scaffold.File(String($0.path.dropFirst(folder.count)), $0.text) }
    return Scaffold(files + (isRepository ? Self.repository(site.codebook) : []))
  }

  /// Whether the host takes the site out of a repository.
  private var isRepository: Bool {
    switch self {
    case .githubPages, .gitlabPages, .netlify: true
    case .apache, .nginx: false
    }
  }

  /// What keeps records out of a repository, and the bytes of the site as the build made them.
  private static func repository(_ codebook: Codebook) -> [Scaffold.File] {
    let records = codebook.dataSets.filter(\.isSensitive).map { "content/\($0.file)" }.sorted()
    let ignored =
      ["# Records about people never go into a repository."] + records + [
        "# What is made of them on the way, or beside them.", "content/import/",
        "content/names.hashes", "*.xlsx", "*.xls", "*.ods", "export*.csv", "proof*.json",
      ]
    let attributes = [
      "# Line ends stay as the build made them: output/SHA256SUMS holds each byte.",
      "output/** -text",
    ]
    return [
      Scaffold.File(lines: ignored, of: ".gitignore"),
      Scaffold.File(lines: attributes, of: ".gitattributes"),
    ]
  }
}
