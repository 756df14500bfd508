/// A closed list of codes that a column may hold, such as the countries or the violation types.
public struct CodeList: Hashable, Sendable {
  /// Some codes of the list under one name.
  public struct Group: Hashable, Sendable {
    /// The group's name, unique in the list and different from every code.
    public let name: String
    /// The positions of its codes in the list.
    public let members: [Int]
  }

  /// The list's name.
  public let name: String
  /// The codes in the order in which they are shown. A code's position is its number in memory.
  public let codes: [String]
  /// The groups; empty, or every code is in just one.
  public let groups: [Group]

  /// Codes and groups such as "other" that stay last, however the others are ordered.
  public let residual: Set<String>

  /// Whether the codes are shown in the alphabetical order of their labels, which each language has
  /// another one of, and not in that of the list.
  public let isByLabel: Bool

  /// A list with its groups.
  public init(
    name: String, codes: [String], groups: [Group] = [], residual: Set<String> = [],
    isByLabel: Bool = false
  ) {
    self.name = name
    self.codes = codes
    self.groups = groups
    self.residual = residual
    self.isByLabel = isByLabel
  }

  /// The position of a code.
  public func index(of code: String) -> Int? {
    codes.firstIndex(of: code)
  }

  /// The positions of a code or of the codes of a group.
  public func members(of codeOrGroup: String) -> [Int]? {
    if let index = index(of: codeOrGroup) { return [index] }
    return groups.first { $0.name == codeOrGroup }?.members
  }

  /// All names that a query can use for this list.
  public var names: [String] { codes + groups.map(\.name) }
}
