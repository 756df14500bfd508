import Diagnostics
import LocatedYAML

extension CodeList {
  /// How many codes a list may have: a cell with several is kept as the bits of one word.
  static let codeLimit = 63

  static func parse(_ entry: YAMLEntry) -> Outcome<CodeList> {
    var list = YAMLMapping(entry.value, as: "the list '\(entry.key)'")
    if !Name.isSnakeCase(entry.key) { list.report(Name.error(entry, "a list", mark: "_")) }
    var codes: [String] = []
    var groups: [Group] = []
    var seen: Set<String> = []

    func add(_ node: YAMLNode) {
      let code = node.text ?? ""
      if !Name.isSnakeCase(code) {
        list.report(
          .error(
            "invalid-name",
            "a code is made of small letters, digits and '_': '\(code)' is not; rename it",
            at: node.location))
      } else if Name.isReserved(code) {
        list.report(Name.reservedError(code, "code", at: node.location))
      } else if !seen.insert(code).inserted {
        list.report(
          .error(
            "duplicate-name", "'\(code)' stands twice in its list; take one away",
            at: node.location))
      } else {
        codes.append(code)
      }
    }

    list.texts("codes").forEach(add)
    for group in list.entries("groups") {
      let first = codes.count
      if case .sequence(let nodes) = group.value.content {
        nodes.forEach(add)
      } else {
        list.report(
          .error(
            "wrong-type",
            "the group '\(group.key)' is no list of codes; write one such as '[a, b]'",
            at: group.value.location))
      }
      if !Name.isSnakeCase(group.key) {
        list.report(Name.error(group, "a group", mark: "_"))
      } else if Name.isReserved(group.key) {
        list.report(Name.reservedError(group.key, "group", at: group.location))
      }
      groups.append(Group(name: group.key, members: Array(first..<codes.count)))
    }
    for group in groups where seen.contains(group.name) {
      list.report(
        .error(
          "duplicate-name", "'\(group.name)' is both a code and a group; rename one",
          at: entry.location))
    }
    if !groups.isEmpty, groups.map(\.members.count).reduce(0, +) != codes.count {
      list.report(
        .error(
          "wrong-type",
          "the list '\(entry.key)' has both 'codes' and 'groups'; put every code "
            + "in a group", at: entry.location))
    }
    if codes.isEmpty || codes.count > codeLimit {
      list.report(
        .error(
          "wrong-type",
          "the list '\(entry.key)' has \(codes.count) codes; give it 1 to \(codeLimit)",
          at: entry.location))
    }
    var residual: Set<String> = []
    for node in list.texts("last") {
      let known = codes + groups.map(\.name)
      if let name = node.text, known.contains(name) {
        residual.insert(name)
      } else {
        list.report(
          .error(
            "unknown-code",
            "'last' names codes and groups of the list; correct this one, or take it out",
            at: node.location))
      }
    }
    var isByLabel = false
    if let order = list.text("order") {
      isByLabel = order.text == "label"
      if !isByLabel, order.text != "list" {
        list.report(
          .error(
            "wrong-type", "'order' is neither list nor label; write one of the two",
            at: order.location))
      }
    }
    return Outcome(
      CodeList(
        name: entry.key, codes: codes, groups: groups, residual: residual, isByLabel: isByLabel),
      list.finish())
  }
}
