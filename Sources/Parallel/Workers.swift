import Dispatch
import FoundationEssentials
import Synchronization

/// Work on all processors that the process may use, in calls that return when all of it is done.
public enum Workers {
  /// How many there are; 1 where the process may use one processor.
  public static let count = max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// Calls `body` once on each of `count` workers at the same time.
  ///
  /// - Parameter body: is given the number of the worker, from 0.
  public static func run(_ count: Int = count, _ body: @Sendable (Int) -> Void) {
    if count == 1 { return body(0) }
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }
}

extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index == Int {
  /// `map` with several workers; the results stand in the order of the elements.
  ///
  /// - Parameter transform: is called once for each element, in no order.
  public func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let workers = Swift.min(Workers.count, count)
    guard workers > 1 else { return map(transform) }
    let next = Atomic(startIndex)
    let results = Mutex([Result?](repeating: nil, count: count))
    Workers.run(workers) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < endIndex else { return }
        let result = transform(self[index])
        results.withLock { $0[index - startIndex] = result }
      }
    }
    // Every index was taken by one worker, and all workers are done: none is missing.
    return results.withLock { $0.compactMap { $0 } }
  }
}
