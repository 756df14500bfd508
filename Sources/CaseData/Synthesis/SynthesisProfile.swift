public import Codebook

/// How demonstration records are made: how often each code occurs, and what goes with what.
///
/// The profile is content. It says what the records look like; the engine only draws them.
public struct SynthesisProfile: Sendable {
  /// The data set that is made.
  public let schema: DataSetSchema
  /// How many records may be counted.
  public let records: Int
  /// How many more have too low a consent to be counted.
  public let belowConsent: Int
  /// The columns in the order in which they are drawn.
  let columns: [SynthesisColumn]
}

/// How the cells of one column are drawn.
struct SynthesisColumn: Sendable {
  /// Its position in the schema.
  let position: Int
  let content: SynthesisContent
  /// How many of a hundred cells are left blank.
  let missing: Int
  /// The cell is blank unless all of these hold.
  let conditions: [SynthesisCondition]
}

/// What the cells of a column are drawn from.
enum SynthesisContent: Sendable {
  /// The prefix and the number of the record in the file.
  case key(prefix: String)
  case codes(SynthesisCodes)
  case dates([SynthesisPeriod])
  /// Whole numbers, each as likely as the others.
  case numbers(ClosedRange<Int>)
  /// Texts, each as likely as the others.
  case texts([String])
}

/// Codes with their weights.
struct SynthesisCodes: Sendable {
  /// By position in the list.
  let weights: [Int]
  /// How likely one, two, three … codes in a cell are.
  let numbers: [Int]
  let adjustments: [SynthesisAdjustment]
}

/// Other weights where a condition holds, such as acts that go together.
struct SynthesisAdjustment: Sendable {
  let conditions: [SynthesisCondition]
  /// What becomes of a hundred, by position in the list.
  let percents: [Int]
}

/// That a column drawn before has one of some codes.
struct SynthesisCondition: Sendable {
  let column: Int
  /// The codes as bits.
  let codes: UInt64

  func holds(_ drawn: [UInt64]) -> Bool {
    drawn[column] & codes != 0
  }
}

/// Some days in a row, each as likely as the others.
struct SynthesisPeriod: Sendable {
  let days: ClosedRange<Int>
  let weight: Int
}
