import Remembering
import Testing

@Suite struct MemoryTests {
  private struct Key: Hashable, Sendable { let name: String }
  private struct OtherKey: Hashable, Sendable { let name: String }

  private func recall(_ memory: Memory, _ name: String) -> (value: Int, isMade: Bool) {
    var isMade = false
    let value = memory.recall(Key(name: name)) { () -> Int in
      isMade = true
      return name.count
    }
    return (value, isMade)
  }

  @Test func makesEachThingOnce() {
    let memory = Memory()
    #expect(recall(memory, "one") == (3, true))
    #expect(recall(memory, "three") == (5, true))
    #expect(recall(memory, "one") == (3, false))
  }

  @Test func forgetsWhatNobodyAskedForInTheLastRounds() {
    let memory = Memory(rounds: 2)
    for name in ["one", "three"] { _ = recall(memory, name) }
    for _ in 1...2 {
      memory.begin()
      #expect(recall(memory, "one") == (3, false))
    }
    #expect(memory.count == 2)
    memory.begin()
    #expect(memory.count == 1)
    #expect(recall(memory, "three") == (5, true))
  }

  @Test func tellsTypesOfKeysApart() {
    let memory = Memory()
    #expect(recall(memory, "one") == (3, true))
    #expect(memory.recall(OtherKey(name: "one")) { "other" } == "other")
    #expect(recall(memory, "one") == (3, false))
  }

  @Test func remembersThatThereIsNothing() {
    let memory = Memory()
    var count = 0
    for _ in 1...2 {
      let value = memory.recall(Key(name: "nothing")) { () -> Int? in
        count += 1
        return nil
      }
      #expect(value == nil)
    }
    #expect(count == 1)
  }

  @Test func keepsOnlyWhatMayBeKept() {
    let memory = Memory()
    for count in 1...3 {
      #expect(memory.recall(Key(name: "a"), isKept: { $0 == 2 }) { count } == min(count, 2))
    }
  }

  @Test func marksStandForThings() {
    let memory = Memory(rounds: 1)
    let mark = memory.mark(of: "a")
    #expect(memory.mark(of: "a") == mark)
    #expect(memory.mark(of: ["a"]) != mark)
    #expect(memory.newMark() != memory.newMark())
    // What is made under the name of a thing is not its mark.
    #expect(memory.recall("a") { 1 } == 1)
    #expect(memory.mark(of: "a") == mark)
    // A mark that was forgotten is given to nothing else.
    for _ in 1...3 { memory.begin() }
    #expect(memory.mark(of: "a") != mark)
  }

  @Test func makesEverythingWithoutAMemory() {
    let none: Memory? = nil
    for count in 1...2 { #expect(none.recall(Key(name: "a")) { count } == count) }
    let memory: Memory? = Memory()
    let key: Key? = nil
    for count in 1...2 { #expect(memory.recall(key) { count } == count) }
    #expect(memory?.count == 0)
  }
}
