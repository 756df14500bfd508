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
  public var scaffold: Scaffold {
    let folder = rawValue + "/"
    return Scaffold(
      EmbeddedFiles.hosting.filter { $0.path.hasPrefix(folder) }
        .map { Scaffold.File(String($0.path.dropFirst(folder.count)), $0.text) })
  }
}
