import Disclosure
import Query

/// Which files print a number: by itself, or in a share of which a reader can compute it.
struct PrintingFiles {
  private struct Key: Hashable {
    let query: NumberQuery
    let less: NumberQuery?
  }

  private var files: [Key: Set<String>] = [:]
  private var leftOut: [String: Set<String>] = [:]

  init(_ printed: [PrintedNumber]) {
    for number in printed {
      switch number.query {
      case .number(let query): add(number.file, to: query)
      case .share(let part, let whole):
        add(number.file, to: part)
        add(number.file, to: whole)
        add(number.file, to: whole, less: part)
      case .leftOut(let name): leftOut[name, default: []].insert(number.file)
      case .fact, .withheldCells, .leastCount: break
      }
    }
  }

  func of(_ query: NumberQuery, less: NumberQuery?) -> [String] {
    files[Key(query: query, less: less), default: []].sorted()
  }

  func ofLeftOut(_ dataSet: String) -> [String] { leftOut[dataSet, default: []].sorted() }

  private mutating func add(_ file: String, to query: NumberQuery, less: NumberQuery? = nil) {
    files[Key(query: query, less: less), default: []].insert(file)
  }
}
