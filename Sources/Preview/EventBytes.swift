import FlyingFox
import FlyingSocks

/// The states of a preview as server-sent events (HTML Standard, 9.2).
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let states: AsyncStream<PreviewState>

  func makeAsyncIterator() -> Iterator {
    Iterator(states: states.makeAsyncIterator())
  }

  struct Iterator: AsyncBufferedIteratorProtocol {
    fileprivate var states: AsyncStream<PreviewState>.Iterator
    private var rest: ArraySlice<UInt8> = []

    fileprivate init(states: AsyncStream<PreviewState>.Iterator) {
      self.states = states
    }

    mutating func next() async -> UInt8? {
      if rest.isEmpty { rest = await nextBuffer(suggested: 1)?[...] ?? [] }
      return rest.popFirst()
    }

    /// The next event as a whole, however many bytes were suggested: a part of one says nothing.
    mutating func nextBuffer(suggested _: Int) async -> [UInt8]? {
      guard let state = await states.next(isolation: nil) else { return nil }
      // JSON without layout has no line ends, which would end the event.
      return Array("event: state\nretry: 500\ndata: ".utf8) + state.json + Array("\n\n".utf8)
    }
  }
}
