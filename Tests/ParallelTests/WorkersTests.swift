import Parallel
import Synchronization
import Testing

@Suite("Workers")
struct WorkersTests {
  @Test("results stand in the order of the elements, and each element is taken once")
  func order() {
    let calls = Mutex([Int](repeating: 0, count: 1000))
    let squares = (0..<1000).concurrentMap { number in
      calls.withLock { $0[number] += 1 }
      return number * number
    }
    #expect(squares == (0..<1000).map { $0 * $0 })
    #expect(calls.withLock { $0.allSatisfy { $0 == 1 } })
  }

  @Test("nothing, one element and part of an array")
  func bounds() {
    #expect([Int]().concurrentMap { $0 } == [])
    #expect([7].concurrentMap { $0 + 1 } == [8])
    #expect([1, 2, 3, 4, 5][2...].concurrentMap { $0 } == [3, 4, 5])
  }

  @Test("every worker is called once, with its number")
  func run() {
    let seen = Mutex(Set<Int>())
    Workers.run(5) { number in seen.withLock { _ = $0.insert(number) } }
    #expect(seen.withLock { $0 } == Set(0..<5))
    #expect(Workers.count >= 1)
  }
}
