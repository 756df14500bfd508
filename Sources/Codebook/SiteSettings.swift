public import LocatedYAML

/// What the gate does with zeros.
public enum ZeroPolicy: String, Hashable, Sendable {
  /// A zero is printed.
  case `public`
  /// A zero is protected like a small count.
  case protected
}

/// What happens to a number that an earlier edition printed and that has changed by less than the
/// threshold since: the two together would say how few cases came or went.
public enum ChangePolicy: String, Hashable, Sendable {
  /// Nothing is published, and the numbers are named.
  case refuse
  /// The new number is withheld.
  case withhold
}

/// The settings of `site.yml`: nothing that a reader reads, only what the site is.
public struct SiteSettings: Sendable {
  /// An edition: what is published at one time.
  public struct Edition: Sendable {
    /// A short identifier, such as `2026-11`.
    public let id: String
    /// The date in ISO 8601.
    public let date: String
  }

  /// The licence of texts and tables.
  public struct Licence: Sendable {
    /// Its usual short name.
    public let name: String
    /// Its address.
    public let url: String
  }

  /// The way out that pages offer to readers whom it might harm to be seen with them.
  public struct Leave: Sendable {
    /// The address of a site that anybody might read.
    public let url: String
    /// The document that says what the link does and does not do.
    public let explained: YAMLNode
  }

  /// The languages, the original first.
  public let languages: [String]
  /// The edition.
  public let edition: Edition
  /// Whether the case data are demonstration data, and every page says so.
  public let isDemonstration: Bool
  /// The licence, if one is given.
  public let licence: Licence?
  /// The least count of a sensitive data set that is printed.
  public let threshold: Int
  /// What happens to zeros.
  public let zeros: ZeroPolicy
  /// What happens to numbers that changed by little since an earlier edition.
  public let changes: ChangePolicy
  /// The documents of the main navigation, as paths below the language's folder.
  public let navigation: [YAMLNode]
  /// The way out, if there is one; a copy for use without network has none.
  public let leave: Leave?
  /// The kinds of documents that are to be had as PDFs too.
  public let pdfKinds: [YAMLNode]
  /// E-mail addresses and telephone numbers that are meant to be published.
  public let contacts: [String]
  /// For files of the content, the rules that are to say nothing of them, each with its reason.
  public let allowances: [YAMLEntry]
  /// The address of the published site, if it is known.
  public let baseURL: String?

  /// Where a file of the output folder is published, if that is known.
  public func url(of address: String) -> String? {
    baseURL.map { $0.hasSuffix("/") ? $0 + address : "\($0)/\(address)" }
  }
}
