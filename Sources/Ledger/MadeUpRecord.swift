import Codebook
import Disclosure
import Query

/// The values of a made-up record by the names of its columns, as JSON.
struct MadeUpRecord: Hashable, Encodable {
  private let values: [String: RegisterValue]
  private let codes: [String: [String]]

  init(_ group: Certificate.Group, _ schema: DataSetSchema) {
    var values: [String: RegisterValue] = [:]
    var codes: [String: [String]] = [:]
    for (position, value) in group.values {
      let column = schema.columns[position]
      values[column.name] = column.isMultiple && value == .missing ? .codes([]) : value
      codes[column.name] = column.list?.codes
    }
    self.values = values
    self.codes = codes
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: AnyKey.self)
    for (name, value) in values {
      let key = AnyKey(stringValue: name)
      let codes = codes[name] ?? []
      switch value {
      case .code(let position): try container.encode(codes[position], forKey: key)
      case .codes(let positions): try container.encode(positions.map { codes[$0] }, forKey: key)
      case .integer(let number), .money(let number): try container.encode(number, forKey: key)
      case .day(let day): try container.encode(day.iso, forKey: key)
      case .period(let period): try container.encode(period.code, forKey: key)
      case .missing, .text: try container.encodeNil(forKey: key)
      }
    }
  }
}
