import Codebook
import Diagnostics
import LocatedYAML

extension ImportMapping {
  /// Why a value can't be that of a column in all records; `nil` where it can.
  static func fault(of constant: String, _ column: Column) -> Fault? {
    switch column.type {
    case .code(let list):
      return fault(ofCode: constant, list)
    case .codes(let list, let separator):
      let codes = constant.split(separator: Character(UnicodeScalar(separator))).map(String.init)
      return codes.lazy.compactMap { fault(ofCode: $0, list) }.first
    case .integer, .money:
      let isMoney = column.type == .money
      if WrittenNumber.read(constant, isMoney: isMoney, decimal: ".") == .number(constant) {
        return nil
      }
      return .unreadNumber(isMoney: isMoney)
    case .date:
      if WrittenDate.canonical(constant, .iso) == constant { return nil }
      return Fault(
        id: "unread-date", message: "this is no date; write it as 2014-03-08, 2014-03 or 2014")
    case .key:
      return Fault(
        id: "wrong-type",
        message:
          "'\(column.name)' tells records apart and can't be the same for all; name its column in "
          + "'from'")
    case .text: return nil
    }
  }

  /// Why a code can't stand in a list; `nil` where it can.
  static func fault(ofCode code: String, _ list: CodeList) -> Fault? {
    if list.index(of: code) != nil { return nil }
    return Fault(
      id: "unknown-code",
      message: "'\(code)' is no code of '\(list.name)'\(Suggestion.choose(code, among: list.codes))"
    )
  }
}
