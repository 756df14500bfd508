public import Diagnostics
public import LocatedYAML

extension SiteSettings {
  /// Reads `site.yml`; `nil` with findings when a setting that everything needs is missing.
  public static func parse(_ root: YAMLNode) -> Outcome<SiteSettings?> {
    var site = YAMLMapping(root, as: "site.yml")
    let languages = parseLanguages(&site)
    if languages.isEmpty {
      site.report(
        .error(
          "missing-key", "site.yml names no 'languages'; add them, such as '[en, ru]'",
          at: root.location))
    }
    let edition = parseEdition(&site)
    let isDemonstration = site.flag("demonstration", default: false)
    let licence = parseLicence(&site)
    let (threshold, zeros, changes) = parseDisclosure(&site)
    let navigation = site.texts("navigation")
    let leave = parseLeave(&site)
    let pdfKinds = parsePDFKinds(&site)
    let contacts = site.texts("contacts").compactMap(\.text)
    let allowances = site.entries("allow")
    let baseURL = site.text("base_url")
    if let baseURL, baseURL.text?.hasPrefix("https://") != true {
      site.report(
        .error(
          "wrong-type", "'base_url' does not start with https://; write the whole address",
          at: baseURL.location))
    }
    let diagnostics = site.finish()
    guard let edition, !languages.isEmpty else { return Outcome(nil, diagnostics) }
    return Outcome(
      SiteSettings(
        languages: languages, edition: edition, isDemonstration: isDemonstration,
        licence: licence, threshold: threshold, zeros: zeros, changes: changes,
        navigation: navigation, leave: leave, pdfKinds: pdfKinds,
        contacts: contacts, allowances: allowances, baseURL: baseURL?.text),
      diagnostics)
  }

  private static func parseLanguages(_ site: inout YAMLMapping) -> [String] {
    var languages: [String] = []
    for node in site.texts("languages") {
      let tag = node.text ?? ""
      if let error = Name.languageTagError(tag, at: node.location) {
        site.report(error)
      } else if languages.contains(tag) {
        site.report(
          .error(
            "duplicate-name", "'\(tag)' stands twice in 'languages'; take one away",
            at: node.location))
      } else {
        languages.append(tag)
      }
    }
    return languages
  }

  private static func parsePDFKinds(_ site: inout YAMLMapping) -> [YAMLNode] {
    var kinds: [YAMLNode] = []
    for node in site.texts("pdf") {
      if let text = node.text, kinds.contains(where: { $0.text == text }) {
        site.report(
          .error(
            "duplicate-name", "'\(text)' stands twice in 'pdf'; take one away", at: node.location))
      } else {
        kinds.append(node)
      }
    }
    return kinds
  }

  private static func parseEdition(_ site: inout YAMLMapping) -> Edition? {
    guard let node = site.requiredNode("edition") else { return nil }
    var edition = YAMLMapping(node, as: "'edition'")
    let id = edition.requiredText("id")
    let date = edition.requiredText("date")
    if let date, let text = date.text, CalendarDay(iso: text) == nil {
      edition.report(
        .error(
          "invalid-date", "the edition's date '\(text)' is no day; write it as 2026-11-24",
          at: date.location))
    }
    let findings = edition.finish()
    findings.all.forEach { site.report($0) }
    guard let id = id?.text, let date = date?.text, !findings.hasErrors else { return nil }
    return Edition(id: id, date: date)
  }

  private static func parseLicence(_ site: inout YAMLMapping) -> Licence? {
    guard var licence = site.mapping("licence") else { return nil }
    let name = licence.requiredText("name")?.text
    let url = licence.requiredText("url")
    if let url, url.text?.hasPrefix("https://") != true {
      licence.report(
        .error(
          "wrong-type",
          "the licence's 'url' does not start with https://; write the whole address",
          at: url.location))
    }
    licence.finish().all.forEach { site.report($0) }
    guard let name, let url = url?.text else { return nil }
    return Licence(name: name, url: url)
  }

  private static func parseLeave(_ site: inout YAMLMapping) -> Leave? {
    guard var leave = site.mapping("leave") else { return nil }
    let url = leave.requiredText("url")
    if let url, url.text?.hasPrefix("https://") != true {
      leave.report(
        .error(
          "wrong-type",
          "the 'url' to leave to does not start with https://; write the whole address",
          at: url.location))
    }
    let explained = leave.requiredText("explained")
    leave.finish().all.forEach { site.report($0) }
    guard let url = url?.text, let explained else { return nil }
    return Leave(url: url, explained: explained)
  }

  private static func parseDisclosure(
    _ site: inout YAMLMapping
  ) -> (threshold: Int, zeros: ZeroPolicy, changes: ChangePolicy) {
    guard var disclosure = site.mapping("disclosure") else { return (5, .public, .refuse) }
    let threshold = disclosure.integer("threshold", atLeast: 3) ?? 5
    let zeros: ZeroPolicy? = policy("zeros", "public", "protected", &disclosure)
    let changes: ChangePolicy? = policy("changes", "refuse", "withhold", &disclosure)
    disclosure.finish().all.forEach { site.report($0) }
    return (threshold, zeros ?? .public, changes ?? .refuse)
  }

  /// One of two words.
  private static func policy<Policy: RawRepresentable<String>>(
    _ key: String, _ first: String, _ second: String, _ disclosure: inout YAMLMapping
  ) -> Policy? {
    guard let node = disclosure.text(key), let text = node.text else { return nil }
    if let known = Policy(rawValue: text) { return known }
    disclosure.report(
      .error(
        "wrong-type", "'\(key)' is neither \(first) nor \(second); write one of the two",
        at: node.location))
    return nil
  }
}
