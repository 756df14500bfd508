import FlyingFox
import FoundationEssentials

/// Answers the requests of browsers on this machine.
struct PreviewHandler: HTTPHandler {
  let preview: Preview
  let launcher: EditorLauncher?
  let words: PreviewWords

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    var response = answer(request)
    response.headers[.cacheControl] = "no-store"
    response.headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    response.headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
    response.headers[HTTPHeader("X-Frame-Options")] = "DENY"
    guard request.method == .HEAD else { return response }
    // The headers alone, with the length of what isn't sent.
    let length = try await response.bodyData.count
    response.payload = .httpBody(HTTPBodySequence())
    response.headers[.contentLength] = String(length)
    return response
  }

  private func answer(_ request: HTTPRequest) -> HTTPResponse {
    // As it was sent: the library's own path has lost the slash at the end.
    let path = request.target.path(percentEncoded: false)
    guard isLocal(request) else {
      return text(.forbidden, "This preview is for this machine alone.")
    }
    if request.method == .POST, path == PreviewPath.open { return open(request) }
    guard request.method == .GET || request.method == .HEAD else {
      return text(.methodNotAllowed, "A preview is only looked at.")
    }
    switch path {
    case PreviewPath.script:
      return file(PackageResources.preview_js, "x.js")
    case PreviewPath.styles:
      return file(PackageResources.preview_css, "x.css")
    case PreviewPath.words:
      return file(words.json(canOpen: launcher != nil), "x.json")
    case PreviewPath.figures:
      let page = request.query.first { $0.name == "page" }?.value ?? ""
      let site = preview.state.site
      let hints = FigureHint.json(site?.figures(of: page) ?? [], site?.blocks(of: page) ?? [])
      return file(hints, "x.json")
    case PreviewPath.events where request.method == .GET:
      let body = HTTPBodySequence(from: EventBytes(states: preview.states()))
      let headers: HTTPHeaders = [.contentType: "text/event-stream"]
      return HTTPResponse(statusCode: .ok, headers: headers, body: body)
    default: return page(path)
    }
  }

  private func page(_ path: String) -> HTTPResponse {
    let state = preview.state
    guard let site = state.site else {
      return page(words.noSite, at: path, state, .serviceUnavailable)
    }
    guard let address = site.address(of: path), let bytes = site.files[address] else {
      return page(words.noPage(site.pages), at: path, state, .notFound)
    }
    if !path.hasSuffix(address), !path.hasSuffix("/") {
      // Links of the page count from its folder.
      // One slash at the beginning: two would name another host.
      let headers: HTTPHeaders = [.location: "/\(path.drop { $0 == "/" })/"]
      return HTTPResponse(statusCode: .found, headers: headers)
    }
    guard MediaType.suffix(of: address) == "html" else { return file(bytes, address) }
    return page(bytes, at: address, state, .ok)
  }

  private func page(
    _ bytes: [UInt8], at address: String, _ state: PreviewState, _ status: HTTPStatusCode
  ) -> HTTPResponse {
    let page = ServedPage(bytes, address: address, version: state.version)
    var headers: HTTPHeaders = [.contentType: MediaType.of("x.html")]
    if !page.policy.isEmpty { headers[HTTPHeader("Content-Security-Policy")] = page.policy }
    return HTTPResponse(statusCode: status, headers: headers, body: Data(page.bytes))
  }

  private func file(_ bytes: [UInt8], _ name: String) -> HTTPResponse {
    response(.ok, MediaType.of(name), Data(bytes))
  }

  private func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    response(status, MediaType.of("x.txt"), Data(text.utf8))
  }

  private func response(
    _ status: HTTPStatusCode, _ type: String, _ body: Data
  ) -> HTTPResponse {
    let headers: HTTPHeaders = [.contentType: type]
    return HTTPResponse(statusCode: status, headers: headers, body: body)
  }

  // MARK: Safety

  /// Whether a request was meant for this machine. A site elsewhere can make its own name lead here,
  /// and read what is not published yet; it can't change the name that the browser sends.
  private func isLocal(_ request: HTTPRequest) -> Bool {
    let host = request.headers[.host] ?? ""
    let name =
      host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) : String(host.prefix { $0 != ":" })
    return ["localhost", "127.0.0.1", "[::1"].contains(name.lowercased())
  }

  /// Opens a file of the content or the templates in the editor, when one of the pages asks for it.
  private func open(_ request: HTTPRequest) -> HTTPResponse {
    guard let host = request.headers[.host],
      request.headers[HTTPHeader("Origin")] == "http://\(host)"
    else { return text(.forbidden, "") }
    func value(_ name: String) -> String? { request.query.first { $0.name == name }?.value }
    guard let launcher, let file = value("file"), preview.isSource(file),
      launcher.open(
        file, line: value("line").flatMap { Int($0) } ?? 1,
        column: value("column").flatMap { Int($0) } ?? 1)
    else { return text(.notFound, "") }
    return HTTPResponse(statusCode: .noContent)
  }
}
