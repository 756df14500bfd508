/// Sets of codes of which any two are apart or one holds the other, as codes and their groups do.
///
/// Of the records in a place let `T` be their number and `M` how many name a code of each set. Then
/// `M <= T`, a part names no more than the whole, and a whole that its parts cover no more than the
/// parts together. For nested sets these are all relations: any whole numbers that meet them are the
/// counts of some records.
struct NestedSets {
  /// The sets, each after those that hold it; element n+1 of the axis is the set at n.
  let sets: [UInt64]
  /// Whether every record names a code of the list, and everybody knows.
  private let everyRecordNamesOne: Bool
  private let all: UInt64

  /// `nil` when two sets overlap.
  init?(_ sets: Set<UInt64>, all: UInt64, everyRecordNamesOne: Bool) {
    for a in sets {
      for b in sets where a & b != 0 && a & b != a && a & b != b { return nil }
    }
    self.sets = sets.sorted {
      ($1.nonzeroBitCount, $0) < ($0.nonzeroBitCount, $1)
    }
    self.all = all
    self.everyRecordNamesOne = everyRecordNamesOne
  }

  var count: Int { sets.count + 1 }

  func index(of set: UInt64) -> Int? { sets.firstIndex(of: set).map { $0 + 1 } }

  /// Sums of elements that are never negative.
  var relations: [[(element: Int, coefficient: Int)]] {
    var relations: [[(element: Int, coefficient: Int)]] = []
    for index in sets.indices { relations.append([(parent(index), 1), (index + 1, -1)]) }
    for element in 0..<count {
      let children = children(element)
      let covered = children.reduce(0) { $0 | sets[$1] }
      let isCovered =
        element == 0 ? everyRecordNamesOne && covered == all : covered == sets[element - 1]
      if isCovered, !children.isEmpty {
        relations.append(children.map { ($0 + 1, 1) } + [(element, -1)])
      }
    }
    return relations
  }

  /// The element of the smallest set that holds the set at `index`; 0 when none does.
  private func parent(_ index: Int) -> Int {
    let holding = sets.indices.filter { $0 != index && sets[index] & ~sets[$0] == 0 }
    return holding.min { sets[$0].nonzeroBitCount < sets[$1].nonzeroBitCount }.map { $0 + 1 } ?? 0
  }

  /// The sets right below an element.
  func children(_ element: Int) -> [Int] {
    sets.indices.filter { parent($0) == element }
  }

  /// Codes for `counts[0]` records, so that each element counts what it is to count.
  func codes(for counts: [Int]) -> [UInt64] {
    var codes = [UInt64](repeating: 0, count: counts[0])
    distribute(0, Array(codes.indices), counts, &codes)
    return codes
  }

  /// Lays the children of an element side by side round the circle of its records: each record gets
  /// a child at most once, and all get one where the children are enough.
  private func distribute(
    _ element: Int, _ records: [Int], _ counts: [Int], _ codes: inout [UInt64]
  ) {
    let children = children(element)
    var place = 0
    for child in children {
      var members: [Int] = []
      for _ in 0..<counts[child + 1] {
        members.append(records[place % records.count])
        place += 1
      }
      distribute(child + 1, members.sorted(), counts, &codes)
    }
    // Those without a child name a code of the set that is in none.
    guard element > 0 else {
      if everyRecordNamesOne { name(all, besides: children, records, &codes) }
      return
    }
    name(sets[element - 1], besides: children, records, &codes)
  }

  private func name(
    _ set: UInt64, besides children: [Int], _ records: [Int], _ codes: inout [UInt64]
  ) {
    let rest = children.reduce(set) { $0 & ~sets[$1] }
    guard rest != 0 else { return }
    for record in records where codes[record] & set == 0 {
      codes[record] |= 1 << UInt64(rest.trailingZeroBitCount)
    }
  }
}
